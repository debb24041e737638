package broadsheet.people;

import broadsheet.text.Trie;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The villages, towns and streets an article names with their county, for bodies that are printed without it: behind 在尖草坪区南翟村 the
 * 南翟村党总支, and the 村党总支 too, is 尖草坪区南翟村党总支. On a page of a county its towns are the county's.
 */
final class NamedTowns {
    private static final String UNITS = "(?:街道|社区|(?<![农乡])村|(?<!城)镇|(?<![下家老同])乡|苏木|嘎查)";
    private static final Pattern OWN_NAME = Pattern.compile("(?!该|本|我|全|各)\\p{IsHan}{2,8}?" + UNITS);
    private static final Pattern UNIT = Pattern.compile("街道|社区|村|镇|乡|苏木|嘎查");
    private static final Pattern BETWEEN = Pattern.compile("(?:\\p{IsHan}{1,8}(?:街道|镇|乡|苏木|办事处))?");
    private static final int FURTHEST = 3_000; // characters that are looked back
    private static final int LONGEST = 22; // of a county's name and what stands between

    private final Places places;
    private final String before; // what is looked back at

    /**
     * The towns named before a place in a text.
     *
     * @param text folded
     * @param offset where the body is printed
     */
    NamedTowns(Places places, String text, int offset) {
        this.places = places;
        this.before = text.substring(Math.max(0, offset - FURTHEST), offset);
    }

    /** A town's body with the county that it is in. */
    record Body(Place county, String name) {}

    /**
     * The body with its county.
     *
     * @param printed the body as printed, no place at its head
     * @param home the page's place; null when not known
     * @param last the county named last; null when none is
     * @return null where neither the article nor the page tells, or the body is none of a town
     */
    @Nullable
    Body body(String printed, @Nullable Place home, @Nullable Place last) {
        Matcher unit = UNIT.matcher(printed);
        if (unit.lookingAt()) {
            return last == null ? null : ofLast(unit.group(), printed.substring(unit.end()), last);
        }
        Matcher name = OWN_NAME.matcher(printed);
        if (!name.lookingAt()) {
            return null;
        }
        Place found = county(name.group());
        Place county = found == null ? null : places.meant(found, home);
        Place place = county == null && home != null && home.tier() == Tier.COUNTY ? home : county;
        return place == null ? null : new Body(place, place.name() + printed);
    }

    /** 村|党总支: of the village that is printed behind the county named last. */
    private @Nullable Body ofLast(String unit, String rest, Place county) {
        int at = before.lastIndexOf(county.name());
        if (at < 0) {
            return null;
        }
        int end = at + county.name().length();
        String behind = before.substring(end, Math.min(before.length(), end + LONGEST));
        Matcher town = Pattern.compile("(?:\\p{IsHan}{1,8}?(?:街道|镇|乡|苏木))?\\p{IsHan}{1,5}?" + unit)
                .matcher(behind);
        return town.lookingAt() ? new Body(county, county.name() + town.group() + whole(rest)) : null;
    }

    /** 委会 of 村委会 and 社区居委会 in full. */
    private static String whole(String rest) {
        return switch (rest) {
            case "委会" -> "村民委员会";
            case "居委会" -> "居民委员会";
            default -> rest;
        };
    }

    /** The county printed before a town's name, the nearest. */
    private @Nullable Place county(String town) {
        for (int at = before.lastIndexOf(town); at >= 0; at = before.lastIndexOf(town, at - 1)) {
            Place county = countyBefore(at);
            if (county != null) {
                return county;
            }
        }
        return null;
    }

    /** 尖草坪区|…街道|南翟村: the county whose name ends before the town, with nothing but a street between. */
    private @Nullable Place countyBefore(int town) {
        for (int begin = Math.max(0, town - LONGEST); begin < town; begin++) {
            Trie.Match<Place> place = places.at(before, begin);
            boolean county =
                    place != null && place.end() <= town && place.value().tier() == Tier.COUNTY;
            if (county
                    && place != null
                    && BETWEEN.matcher(before.substring(place.end(), town)).matches()) {
                return place.value();
            }
        }
        return null;
    }
}
