package broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.people.Identities.Identity;
import broadsheet.people.Sighting.Sign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdentitiesTest {
    @Test
    void takesABareNameForTheTitledOneOfTheSameHome() {
        List<Identity> identities = Identities.resolve(List.of(
                sighting("a1", "140100", List.of("140000", "140100"), false),
                sighting("a2", "140100", List.of(), false)));
        assertThat(identities).extracting(Identity::placeCode).containsExactly("140100", "140100");
        assertThat(identities).extracting(Identity::ordinal).containsExactly(1, 1);
    }

    @Test
    void keepsTwoMayorsOfOneNameApart() {
        List<Identity> identities = Identities.resolve(List.of(
                sighting("a1", "140100", List.of("140100"), false),
                sighting("a2", "410300", List.of("410300"), false)));
        assertThat(identities).extracting(Identity::placeCode).containsExactly("140100", "410300");
    }

    @Test
    void keepsAReporterApartFromAnOfficial() {
        List<Identity> identities = Identities.resolve(
                List.of(sighting("a1", "140100", List.of("140100"), false), sighting("a2", "140100", List.of(), true)));
        assertThat(identities).extracting(Identity::ordinal).containsExactly(1, 2);
    }

    @Test
    void keepsOneWhoMovesFromAProvinceToTheCentre() {
        List<Identity> identities =
                Identities.resolve(List.of(high("a1", 2015, "440000"), high("a2", 2019, null), high("a3", 2021, null)));
        assertThat(identities).extracting(Identity::placeCode).containsOnly("440000");
        assertThat(identities).extracting(Identity::ordinal).containsOnly(1);
    }

    @Test
    void keepsTwoWhoServeAtTheSameTimeApart() {
        List<Identity> identities = Identities.resolve(List.of(
                high("a1", 2015, "440000"),
                high("a2", 2014, null),
                high("a3", 2017, "440000"),
                high("a4", 2016, null)));
        assertThat(identities).extracting(Identity::placeCode).containsExactly("000000", "440000", "000000", "440000");
    }

    @Test
    void keepsOneWhoLeavesTheCentreAndComesBack() {
        List<Identity> identities =
                Identities.resolve(List.of(high("a1", 2012, null), high("a2", 2016, "350000"), high("a3", 2018, null)));
        assertThat(identities).extracting(Identity::placeCode).containsOnly("000000");
        assertThat(identities).extracting(Identity::ordinal).containsOnly(1);
    }

    @Test
    void takesABareNameForTheOnlyOneOfWhomItIsToldWhatHeWas() {
        List<Identity> identities =
                Identities.resolve(List.of(once("a1", "530000"), sighting("a2", null, List.of(), false)));
        assertThat(identities).extracting(Identity::placeCode).containsOnly("530000");
    }

    @Test
    void readsPostsOfThreeProvincesAsALife() {
        LocalDate day = LocalDate.of(2022, 5, 24);
        List<String> posts = List.of("130123", "350000", "330000");
        Sighting life = new Sighting("张伟", "张伟", "a1", "p", day, null, posts, List.of(), Set.of());
        assertThat(Identities.resolve(List.of(life, high("a2", 2021, null))))
                .extracting(Identity::placeCode)
                .containsOnly("000000");
    }

    @Test
    void takesOneWhoOnceServedElsewhereForHimWhoWentOnToTheCentre() {
        List<Identity> identities = Identities.resolve(
                List.of(high("a1", 2015, null), once("a2", "310000"), once("a3", "350900"), high("a4", 2021, null)));
        assertThat(identities).extracting(Identity::placeCode).containsOnly("000000");
    }

    @Test
    void takesOneWhoOnceServedHereForHimWhoIsKnownHere() {
        List<Identity> identities = Identities.resolve(List.of(
                sighting("a1", "140100", List.of("140100"), false),
                sighting("a2", "410300", List.of("410300"), false),
                once("a3", "140100")));
        assertThat(identities).extracting(Identity::placeCode).containsExactly("140100", "410300", "140100");
    }

    @Test
    void keepsAFormerMayorApartFromAnotherCitysOfHisName() {
        List<Identity> identities =
                Identities.resolve(List.of(sighting("a1", "410300", List.of("410300"), false), once("a2", "140100")));
        assertThat(identities).extracting(Identity::placeCode).containsExactly("410300", "140100");
        assertThat(identities).extracting(Identity::isAmbiguous).containsExactly(false, true);
    }

    @Test
    void readsALowPostBesideANationalOneAsOfHisLife() {
        LocalDate day = LocalDate.of(2022, 5, 24);
        Sighting both =
                new Sighting("张伟", "张伟", "a1", "p", day, null, List.of("130123"), List.of(), Set.of(Sign.NATIONAL));
        assertThat(Identities.resolve(List.of(both)))
                .extracting(Identity::placeCode)
                .containsExactly("000000");
    }

    @Test
    void isNoTroubleWithTenThousandSightings() {
        List<Sighting> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(
                    sighting("a" + i, i % 2 == 0 ? "140100" : null, i % 3 == 0 ? List.of("140100") : List.of(), false));
        }
        assertThat(Identities.resolve(many)).hasSize(10_000);
    }

    @Test
    void takesALifeToldWithPostsOfSeveralProvincesForHimWhomAllOthersKnowAtTheCentre() {
        Sighting life = new Sighting(
                "张伟",
                "张伟",
                "a2",
                "p",
                LocalDate.of(2020, 5, 1),
                null,
                List.of("310000"),
                List.of("130123", "330000"),
                Set.of());
        List<Identity> identities = Identities.resolve(List.of(high("a1", 2015, null), life, high("a3", 2021, null)));
        assertThat(identities).extracting(Identity::placeCode).containsOnly("000000");
    }

    @Test
    void keepsALifeWithPostsOfSeveralProvincesWhereNobodyOfThatNameIsAtTheCentre() {
        Sighting life = new Sighting(
                "张伟", "张伟", "a2", "p", LocalDate.of(2020, 5, 1), null, List.of("310000"), List.of("130123"), Set.of());
        List<Identity> identities =
                Identities.resolve(List.of(sighting("a1", "410300", List.of("410300"), false), life));
        assertThat(identities).extracting(Identity::placeCode).containsExactly("310000", "410300");
    }

    private static Sighting high(String article, int year, @Nullable String province) {
        List<String> places = province == null ? List.of() : List.of(province);
        LocalDate day = LocalDate.of(year, 5, 1);
        return new Sighting(
                "张伟",
                "张伟",
                article,
                "p",
                day,
                null,
                places,
                List.of(),
                province == null ? Set.of(Sign.NATIONAL) : Set.of());
    }

    private static Sighting once(String article, String place) {
        LocalDate day = LocalDate.of(2022, 12, 1);
        return new Sighting("张伟", "张伟", article, "p", day, null, List.of(), List.of(place), Set.of());
    }

    private static Sighting sighting(String article, @Nullable String home, List<String> places, boolean byline) {
        return new Sighting(
                "张伟",
                "张伟",
                article,
                "p",
                LocalDate.of(2021, 12, 1),
                home,
                places,
                List.of(),
                byline ? Set.of(Sign.BYLINE) : Set.of());
    }
}
