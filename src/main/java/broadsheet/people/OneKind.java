package broadsheet.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the bearer of one name one person in an article: 被告人孙某某 is an official where the article calls him 市委书记 too, 布某某市长
 * a foreigner where it calls him 美国旧金山市市长.
 */
final class OneKind {
    private static final List<PersonKind> WEIGHTIER =
            List.of(PersonKind.FOREIGN, PersonKind.OFFICIAL, PersonKind.BUSINESS, PersonKind.EXPERT);

    private static final List<String> HEADS = List.of("主任", "副主任");

    private OneKind() {}

    /** The mentions, each of the weightiest kind that a title gives its name; bylines and history stay as they are. */
    static List<PersonMention> of(List<PersonMention> mentions, NameSigns signs) {
        Map<String, PersonKind> kinds = new HashMap<>();
        for (PersonMention mention : mentions) {
            if (isOpen(mention) && isSure(mention, signs)) {
                kinds.merge(mention.name(), mention.kind(), OneKind::weightier);
            }
        }
        ofOtherStates(mentions).forEach(name -> kinds.put(name, PersonKind.FOREIGN));
        return mentions.stream()
                .map(mention -> isOpen(mention) && !isAbroad(mention, signs)
                        ? mention.of(kinds.getOrDefault(mention.name(), mention.kind()))
                        : mention)
                .toList();
    }

    /** 黎某某 of 越南总理黎某某: who has a post of another state here and none of a body that is printed as ours. */
    private static Set<String> ofOtherStates(List<PersonMention> mentions) {
        Set<String> names = mentions.stream()
                .filter(mention -> mention.kind() == PersonKind.FOREIGN && isOpen(mention) && isOfState(mention))
                .map(PersonMention::name)
                .collect(Collectors.toSet());
        mentions.stream()
                .filter(mention -> mention.kind() != PersonKind.FOREIGN && hasBody(mention))
                .forEach(mention -> names.remove(mention.name()));
        return names;
    }

    private static boolean isOfState(PersonMention mention) {
        return mention.isTitled() && !mention.rule().equals(TitledNames.VERB); // 韩某同当选副总统
    }

    private static boolean hasBody(PersonMention mention) {
        return mention.titles().stream()
                .anyMatch(title -> title.organisation() != null
                        || title.placeCode() != null
                        || ForeignBodies.isOurs(title.surface())); // 国家副主席
    }

    private static PersonKind weightier(PersonKind one, PersonKind other) {
        return WEIGHTIER.indexOf(one) <= WEIGHTIER.indexOf(other) ? one : other;
    }

    /** 张某主任: a post without a body that doctors hold as well as officials. */
    private static boolean isOfAnybody(PersonMention mention) {
        return mention.kind() == PersonKind.OFFICIAL
                && mention.isTitled()
                && mention.titles().stream()
                        .allMatch(title -> title.organisation() == null && HEADS.contains(title.post()));
    }

    /** Whether it is a foreigner of a name that is no Chinese one: 通伦, but not our ambassador 孙某某. */
    private static boolean isAbroad(PersonMention mention, NameSigns signs) {
        return mention.kind() == PersonKind.FOREIGN
                && !signs.isCommon(mention.name().substring(0, 1));
    }

    /** A foreigner's kind tells only where his name is no Chinese one, and no piece of a longer name. */
    private static boolean isSure(PersonMention mention, NameSigns signs) {
        return mention.kind() == PersonKind.FOREIGN
                ? mention.name().length() > 2 && isAbroad(mention, signs)
                : WEIGHTIER.contains(mention.kind()) && !isOfAnybody(mention);
    }

    private static boolean isOpen(PersonMention mention) {
        return mention.form() == MentionForm.FULL
                && (WEIGHTIER.contains(mention.kind()) || mention.kind() == PersonKind.CITIZEN);
    }
}
