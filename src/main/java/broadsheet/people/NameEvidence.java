package broadsheet.people;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a name was seen where the text itself shows a person.
 *
 * @param homeCode the page's home; null when not known
 * @param isNational whether a national title stands beside it: it is known on any page
 * @param times how often
 */
public record NameEvidence(String name, @Nullable String homeCode, PersonKind kind, boolean isNational, long times)
        implements Serializable {
    /** The evidence in one article's mentions: names that may stand bare elsewhere. Bylines are none. */
    public static List<NameEvidence> of(List<PersonMention> mentions, @Nullable HomePlace home) {
        List<NameEvidence> evidence = new ArrayList<>();
        for (PersonMention mention : mentions) {
            if (isEvidence(mention)) {
                boolean national = mention.titles().stream().anyMatch(title -> title.tier() == Tier.NATIONAL);
                evidence.add(new NameEvidence(
                        mention.name(), home == null ? null : home.code(), mention.kind(), national, 1));
            }
        }
        return evidence;
    }

    private static boolean isEvidence(PersonMention mention) {
        boolean piece = mention.name().length() == 2
                && mention.kind() == PersonKind.FOREIGN
                && !mention.isTitled(); // 米尔 of 米尔济约耶夫
        return mention.form() == MentionForm.FULL
                && !piece
                && switch (mention.kind()) {
                    case REPORTER, CORRESPONDENT, PHOTOGRAPHER, EDITOR -> false;
                    case HISTORICAL -> mention.titleRun() != null; // 烈士阎某某
                    default -> true;
                };
    }
}
