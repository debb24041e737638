package broadsheet.people;

import broadsheet.text.Trie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The party or league that the name of a committee begins with, before place or unit: 中共|长沙市委, 团|市委, 民盟|太原市委.
 *
 * @param printed how it is printed; "" where none stands there
 * @param listed how {@code organisation_forms} has it before 市委: nothing for 中共, 团 for 共青团
 */
record BodyHead(String printed, String listed) {
    private static final BodyHead NONE = new BodyHead("", "");
    private static final List<BodyHead> HEADS = List.of(
            new BodyHead("中国共产党", ""),
            new BodyHead("中共", ""),
            new BodyHead("共青团", "共青团"),
            new BodyHead("团", "团"),
            new BodyHead("民革", "民革"),
            new BodyHead("民盟", "民盟"),
            new BodyHead("民建", "民建"),
            new BodyHead("民进", "民进"),
            new BodyHead("农工党", "农工党"),
            new BodyHead("致公党", "致公党"),
            new BodyHead("九三学社", "九三学社"),
            new BodyHead("台盟", "台盟"));

    /** The head of a body's name; a place that begins with the same characters (团风县) is none. */
    static BodyHead of(String organisation, Places places) {
        return places.at(organisation, 0) != null
                ? NONE
                : HEADS.stream()
                        .filter(head -> organisation.startsWith(head.printed))
                        .findFirst()
                        .orElse(NONE);
    }

    /** The name without it: 市委 of 团市委. */
    String without(String organisation) {
        return organisation.substring(printed.length());
    }

    /** What the lexicon is asked for: 委 of 长沙市委, 民盟市委 of 民盟太原市委, 团市委 as it is. */
    String rest(String organisation, Trie.@Nullable Match<Place> place) {
        if (place == null) {
            return listed + without(organisation);
        }
        String unit = listed.isEmpty() ? "" : listed + place.value().unit();
        return unit + organisation.substring(place.end());
    }
}
