package kz.jospar.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.source.Citation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the names of groups stand for. */
class GroupTest {
    private static final LocalDate NOW = LocalDate.of(2026, 11, 1);
    private static final Citation OWN = new Citation("Own list", null, null, null);

    /** An oblast that does not exist: 99, with five districts and three cities, beside one district of another. */
    static final Directory OBLAST = Directory.kazakhstan()
            .and(Directory.of(List.of(
                    akimat("dala", BodyKind.OBLAST_AKIMAT, "99", "Дала облысы"),
                    akimat("kol", BodyKind.DISTRICT_AKIMAT, "9931", "Көл ауданы"),
                    akimat("tau", BodyKind.DISTRICT_AKIMAT, "9932", "Тау ауданы"),
                    akimat("qum", BodyKind.DISTRICT_AKIMAT, "993300000", "Құм ауданы"),
                    akimat("tas", BodyKind.DISTRICT_AKIMAT, "9934", "Тас ауданы"),
                    akimat("orman", BodyKind.DISTRICT_AKIMAT, "9935", "Орман ауданы"),
                    akimat("jarqyn", BodyKind.CITY_AKIMAT, "991010000", "Жарқын қаласы"),
                    akimat("bolashaq", BodyKind.CITY_AKIMAT, "9911", "Болашақ қаласы"),
                    akimat("kenti", BodyKind.CITY_AKIMAT, "9912", "Кенті қаласы"),
                    akimat("osakarov", BodyKind.DISTRICT_AKIMAT, "3551", "Осакаров ауданы"),
                    new Body("dala-uni", BodyKind.UNIVERSITY, "99", List.of(name("Дала университеті"))))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "облыс әкімдіктері | oblast",
                "Облыс  əкімдіктері | oblast",
                "облыстардың әкімдіктері | oblast",
                "акиматы областей | oblast",
                "акимам областей | oblast",
                "Акимам регионов | oblast republican-city",
                "өңірлердің әкімдеріне | oblast republican-city",
                "акиматам районов | district",
                "аудандардың әкімдіктеріне | district",
                "облыстардың, республикалық маңызы бар қалалардың әкімдіктері | oblast republican-city",
                "акиматы областей, городов республиканского значения | oblast republican-city",
                "акиматы областей, городов республиканского значения и столицы | oblast republican-city астана",
                "акиматы областей, городов Астана, Алматы и Шымкент | oblast астана алматы шымкент",
                "акиматы областей, гг. Нур-Султана, Алматы, Шымкента | oblast нур-султана алматы шымкента",
                "Астана, Алматы және Шымкент қалаларының әкімдіктері | астана алматы шымкент",
                "қалалар мен аудандардың әкімдіктері | city district",
                "акиматы городов и районов | city district",
                "акиматы городов и районов Карагандинской области | city district in:карагандинской области",
                "Қарағанды облысының қалалары мен аудандарының әкімдіктері | city district in:қарағанды облысының",
                "аудан әкімдері | district",
                "ЖАО | oblast republican-city city district local",
                "МИО | oblast republican-city city district local",
                "местные исполнительные органы | oblast republican-city city district local",
                "жергілікті атқарушы органдар | oblast republican-city city district local",
                "ЖОО | university",
                "жоғары оқу орындары | university",
                "вузы | university",
                "ҒЗИ | research-institute",
                "министрлер | ministry",
                "министерства | ministry",
                "облыстардың | oblast",
                "мүдделі мемлекеттік органдар | open",
                "заинтересованные государственные органы | open",
                "жауапты құрылымдық бөлімшелердің басшылары | open",
                "Жоспарға сәйкес кәсіпорын басшылығы | open",
                "үкіметтік емес ұйымдар | open"
            })
    void aGroupIsReadByItsWords(String name, String expected) {
        assertThat(Group.read(name).map(GroupTest::shape)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "МОН",
                "Алматы",
                "Қарағанды облысының әкімдігі",
                "акимат города Астаны",
                "ІІМ аумақтық органы",
                "жұмыс тобы",
                "Кәсіпорын басшылығы",
                "Мониторинг және әкімшілік жұмыс басқармасы",
                "облыс",
                ""
            })
    void oneBodyIsNoGroup(String name) {
        assertThat(Group.read(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "облыс әкімдіктері, 2017-01-01, 14, false",
        "облыс әкімдіктері, 2022-06-07, 14, false",
        "облыс әкімдіктері, 2022-06-08, 17, true",
        "ЖАО, 2026-11-01, 20, true",
        "республикалық маңызы бар қалалардың әкімдіктері, 2017-01-01, 2, false",
        "республикалық маңызы бар қалалардың әкімдіктері, 2022-07-01, 3, true"
    })
    void theDefaultDirectoryKnowsTheMembersOfADay(String name, LocalDate day, int size, boolean verified) {
        Expansion expansion = expand(name, Directory.kazakhstan(), day, null);

        assertThat(expansion.bodies()).hasSize(size);
        assertThat(((Expansion.Members) expansion).verified()).isEqualTo(verified);
    }

    @Test
    void theEnumerationOfGreatCitiesGivesEachOfThem() {
        assertThat(ids("акиматы областей, городов Астана, Алматы и Шымкент", NOW, null))
                .hasSize(18 + 3);
        assertThat(ids("Нұр-Сұлтан, Алматы және Шымкент қалаларының әкімдіктері", LocalDate.of(2022, 7, 1), null))
                .containsExactly("astana", "almaty", "shymkent");
    }

    @Test
    void citiesAndDistrictsAreThoseOfThePlansOblast() {
        String name = "қалалар мен аудандардың әкімдіктері";

        assertThat(ids(name, NOW, "99"))
                .containsExactlyInAnyOrder("kol", "tau", "qum", "tas", "orman", "jarqyn", "bolashaq", "kenti");
        assertThat(ids("аудандардың әкімдіктері", NOW, "99")).hasSize(5);
        assertThat(ids("акиматы городов", NOW, "99")).hasSize(3);
        assertThat(ids(name, NOW, null)).hasSize(9);
        assertThat(ids("Дала облысының қалалары мен аудандарының әкімдіктері", NOW, "35"))
                .hasSize(8);
        assertThat(ids("ЖАО", NOW, "99")).hasSize(9).contains("dala").doesNotContain("osakarov", "karaganda");
        assertThat(ids("ЖОО", NOW, "99")).containsExactly("dala-uni");
        assertThat(ids("облыс әкімдіктері", NOW, "99")).hasSize(18);
    }

    @Test
    void aGroupWithoutMembersInTheDirectoryIsUnderstoodAndSaysSo() {
        assertThat(expand("қалалар мен аудандардың әкімдіктері", Directory.kazakhstan(), NOW, "35"))
                .isEqualTo(new Expansion.NotInDirectory(List.of(BodyKind.CITY_AKIMAT, BodyKind.DISTRICT_AKIMAT)));
        assertThat(expand("ЖОО", Directory.kazakhstan(), NOW, null))
                .isEqualTo(new Expansion.NotInDirectory(List.of(BodyKind.UNIVERSITY)));
        assertThat(expand("қалалар мен аудандардың әкімдіктері", OBLAST, NOW, "35"))
                .isInstanceOfSatisfying(Expansion.Members.class, members -> {
                    assertThat(members.bodies()).extracting(Body::id).containsExactly("osakarov");
                    assertThat(members.missing()).containsExactly(BodyKind.CITY_AKIMAT);
                });
        assertThat(expand("мүдделі мемлекеттік органдар", OBLAST, NOW, "35")).isInstanceOf(Expansion.Open.class);
    }

    @Property(tries = 500)
    void moreBodiesNeverMakeAGroupSmaller(
            @ForAll("bodies") List<Body> some,
            @ForAll("bodies") List<Body> more,
            @ForAll("names") String name,
            @ForAll("territories") String territory) {
        Directory small = Directory.of(some);
        List<Body> all = new ArrayList<>(some);
        more.stream().filter(body -> !some.contains(body)).forEach(all::add);
        String where = territory.isEmpty() ? null : territory;

        List<Body> few = expand(name, small, NOW, where).bodies();
        List<Body> many = expand(name, Directory.of(all), NOW, where).bodies();

        assertThat(many).containsAll(few);
        Statistics.label("grew").collect(many.size() > few.size());
    }

    @Property(tries = 1000)
    void everyTextIsReadOrNot(@ForAll String text) {
        assertThat(Group.read(text)).isNotNull();
    }

    @Provide
    Arbitrary<List<Body>> bodies() {
        return Arbitraries.of(OBLAST.bodies()).list().uniqueElements().ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "облыс әкімдіктері",
                "ЖАО",
                "қалалар мен аудандардың әкімдіктері",
                "ЖОО",
                "министрлер",
                "акиматы городов");
    }

    @Provide
    Arbitrary<String> territories() {
        return Arbitraries.of("", "99", "35", "9931");
    }

    private static List<String> ids(String name, LocalDate day, @Nullable String territory) {
        return expand(name, OBLAST, day, territory).bodies().stream()
                .map(Body::id)
                .toList();
    }

    private static Expansion expand(String name, Directory directory, LocalDate day, @Nullable String territory) {
        return Group.read(name).orElseThrow().expand(directory, day, territory);
    }

    private static String shape(Group group) {
        String kinds = group.kinds().stream()
                .map(kind -> kind.code().replace("-akimat", ""))
                .collect(Collectors.joining(" "));
        String all =
                kinds + " " + String.join(" ", group.named()) + (group.within() == null ? "" : " in:" + group.within())
                        + (group.local() ? " local" : "") + (group.isOpen() ? " open" : "");
        return all.strip().replaceAll(" +", " ");
    }

    private static Body akimat(String id, BodyKind kind, String territory, String name) {
        return new Body(id, kind, territory, List.of(BodyName.territory(Language.KK, name, OWN)));
    }

    private static BodyName name(String text) {
        return BodyName.full(Language.KK, text, OWN);
    }
}
