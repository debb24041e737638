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
            if (isEvidence(mention.name(), mention.form(), mention.kind(), mention.titleRun() != null)) {
                boolean national = mention.titles().stream().anyMatch(title -> title.tier() == Tier.NATIONAL);
                evidence.add(new NameEvidence(
                        mention.name(), home == null ? null : home.code(), mention.kind(), national, 1));
            }
        }
        return evidence;
    }

    /**
     * Whether a mention shows that its name is a person's who may stand bare elsewhere: 市长李明 does; a byline, 陈先生 and 米尔, cut
     * out of 米尔济约耶夫, do not.
     *
     * @param isTitled whether a title is printed beside it
     */
    public static boolean isEvidence(String name, MentionForm form, PersonKind kind, boolean isTitled) {
        boolean isPiece = name.length() == 2 && kind == PersonKind.FOREIGN && !isTitled;
        return form == MentionForm.FULL
                && !isPiece
                && switch (kind) {
                    case REPORTER, CORRESPONDENT, PHOTOGRAPHER, EDITOR -> false;
                    case HISTORICAL -> isTitled; // 烈士阎某某
                    default -> true;
                };
    }
}
