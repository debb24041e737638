package broadsheet.people;

import broadsheet.text.Trie;
import org.jspecify.annotations.Nullable;

/** Which division the name of a body means: the lowest that it names, or what its 省, 市 or 县 stands for. */
final class BodyPlaces {
    private final Places places;

    BodyPlaces(Places places) {
        this.places = places;
    }

    /** 太原市杏花岭区…: the lowest division that is named. */
    Place innermost(String organisation, Trie.Match<Place> first) {
        Trie.Match<Place> next = places.at(organisation, first.end());
        boolean below =
                next != null && next.value().tier().compareTo(first.value().tier()) > 0;
        return below && next != null ? next.value() : first.value();
    }

    /** 江苏省宜兴市: nothing but places. */
    boolean isPlaceOnly(String organisation, int firstEnd) {
        Trie.Match<Place> next = places.at(organisation, firstEnd);
        return firstEnd == organisation.length() || next != null && next.end() == organisation.length();
    }

    /**
     * The place that 省, 市, 县 or 区 at the head of a body means: that of the title before (贵州省委常委、副省长), else by the page's home,
     * else the one the article named last.
     */
    @Nullable
    Place implied(String organisation, @Nullable Place home, PlaceTrail.Named named, TitleResolver.Carried carried) {
        return switch (organisation.charAt(0)) {
            case '省' -> carried.at(Tier.PROVINCIAL, home == null ? named.province() : places.of(home.province()));
            case '市', '州', '盟' -> carried.at(Tier.PREFECTURAL, home == null ? named.city() : city(home));
            case '县', '区', '旗' ->
                carried.at(
                        Tier.COUNTY,
                        home != null && home.tier() == Tier.COUNTY ? home : named.county(organisation.charAt(0), home));
            case '军' -> organisation.startsWith("军分区") && home != null ? city(home) : null; // a city has one
            default -> null;
        };
    }

    private @Nullable Place city(Place home) {
        return home.tier() == Tier.COUNTY && home.unit() != '市' ? places.parent(home) : home;
    }
}
