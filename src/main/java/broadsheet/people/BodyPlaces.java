package broadsheet.people;

import broadsheet.text.Trie;
import org.jspecify.annotations.Nullable;

/** Which division the name of a body means: the lowest that it names, or what its 省, 市 or 县 stands for. */
final class BodyPlaces {
    private static final String REGION = "自治区"; // a province; 区 alone is a county
    private static final String AUTONOMY = "自治";

    private final Places places;

    BodyPlaces(Places places) {
        this.places = places;
    }

    /** 太原市|杏花岭区…: the lowest division that is named. */
    Trie.Match<Place> innermost(String organisation, Trie.Match<Place> first) {
        Trie.Match<Place> next = places.at(organisation, first.end());
        boolean below =
                next != null && next.value().tier().compareTo(first.value().tier()) > 0;
        return below && next != null ? next : first;
    }

    /** {@link #innermost} where only one division is meant: by what is printed before it, the page's home or the city named last. */
    @Nullable
    Place meant(String organisation, Trie.Match<Place> first, @Nullable Place home, PlaceTrail.Named named) {
        Place found = innermost(organisation, first).value();
        if (!found.equals(first.value())) {
            return places.meant(found, first.value());
        }
        Place near = places.meant(found, home);
        return near == null ? places.meant(found, named.city()) : near;
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
        if (organisation.startsWith(REGION)) {
            return carried.at(Tier.PROVINCIAL, home == null ? named.province() : places.of(home.province()));
        }
        String unit = withoutAutonomy(organisation);
        return switch (unit.charAt(0)) {
            case '省' -> carried.at(Tier.PROVINCIAL, home == null ? named.province() : places.of(home.province()));
            case '市' -> carried.at(Tier.PREFECTURAL, city(home, named));
            case '州', '盟' -> carried.at(Tier.PREFECTURAL, home == null ? named.city() : city(home));
            case '县', '区', '旗' ->
                carried.at(
                        Tier.COUNTY,
                        home != null && home.tier() == Tier.COUNTY ? home : named.county(unit.charAt(0), home));
            case '军' -> unit.startsWith("军分区") && home != null ? city(home) : null; // a city has one
            default -> null;
        };
    }

    private @Nullable Place city(@Nullable Place home, PlaceTrail.Named named) {
        Place usual = home == null ? named.city() : city(home);
        Place beside = named.cityBeside(usual);
        return beside == null ? usual : beside;
    }

    /** 自治州人大常委会: 州人大常委会; as it is where it does not begin so. */
    static String withoutAutonomy(String organisation) {
        boolean autonomous = organisation.startsWith(AUTONOMY)
                && organisation.length() > AUTONOMY.length()
                && "州县旗".indexOf(organisation.charAt(AUTONOMY.length())) >= 0;
        return autonomous ? organisation.substring(AUTONOMY.length()) : organisation;
    }

    private @Nullable Place city(Place home) {
        return home.tier() == Tier.COUNTY && home.unit() != '市' ? places.parent(home) : home;
    }
}
