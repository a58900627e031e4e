package kz.jospar.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.source.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of bodies as cells write them, by days. */
class DirectoryTest {
    private static final Directory KAZAKHSTAN = Directory.kazakhstan();
    private static final LocalDate JULY_2022 = LocalDate.of(2022, 7, 1);
    private static final Citation OWN = new Citation("Own list", null, null, null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "г. Нұр-Сұлтан",
                "гг. Нур-Султана",
                "город Нур-Султан",
                "Нұр-Сұлтан",
                "Нұр-Сұлтан қ.",
                "Нұр-Сұлтан қ. әкімдігі",
                "Нұр-Сұлтан қаласының әкімдігі",
                "Нұр-Сұлтанның әкімдігі",
                "акимат города Нур-Султана",
                "АКИМАТ Г.НУР-СУЛТАН",
                "акимат города Hур-Cултана"
            })
    void theNameThatHeldInThePlansTimeIsAnAlias(String written) {
        List<Directory.Match> found = KAZAKHSTAN.find(written, JULY_2022);

        assertThat(found).extracting(match -> match.body().id()).containsExactly("astana");
        assertThat(found.get(0).name().isVerified()).isTrue();
        assertThat(KAZAKHSTAN.find(written, LocalDate.of(2022, 9, 17))).isEmpty();
        assertThat(KAZAKHSTAN.find(written))
                .extracting(match -> match.body().id())
                .containsExactly("astana");
    }

    @ParameterizedTest
    @CsvSource({
        "акимат города Алматы, almaty",
        "Алматы қ., almaty",
        "Алматы, almaty",
        "Алматы қаласының әкімі, almaty",
        "Алматы облысының әкімдігі, almaty-oblast",
        "акимат Алматинской области, almaty-oblast",
        "Алматы обл., almaty-oblast",
        "акимат области Абай, abai",
        "Шымкента, shymkent",
        "г. Шымкент, shymkent",
        "Астаны, astana",
        "акимату Западно-Казахстанской области, west-kazakhstan",
        "Батыс Қазақстан облысының әкімдігі, west-kazakhstan",
        "Akimat of Karaganda Oblast, karaganda",
        "Ұлытау облысы, ulytau",
        "СІМ, mid",
        "СИМ, mti",
        "CIМ, mid",
        "ҚР БҒМ, mon",
        "МОН РК, mon",
        "Министерство образования и науки, mon",
        "«Атамекен» ҰКП, atameken",
        "ДБ, world-bank",
        "ВБ, world-bank"
    })
    void casesMarksOfPlaceAndLookAlikesMakeNoDifference(String written, String id) {
        assertThat(KAZAKHSTAN.find(written))
                .extracting(match -> match.body().id())
                .containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "облыс",
                "әкімдігі",
                "Абай",
                "Қарағанды",
                "XYZ",
                "министрлік",
                "РК",
                "қаласының әкімдігі"
            })
    void whatIsNotInItIsNotFound(String written) {
        assertThat(KAZAKHSTAN.find(written)).isEmpty();
    }

    @Test
    void anAbbreviationMeansWhatItMeantInThePlansYear() {
        assertThat(KAZAKHSTAN.find("АЭА", LocalDate.of(2022, 3, 1)))
                .extracting(match -> match.body().kind())
                .containsExactly(BodyKind.TERM);
        assertThat(KAZAKHSTAN.find("АЭА", LocalDate.of(2025, 12, 1)))
                .extracting(match -> match.body().id())
                .containsExactly("aae");
        assertThat(KAZAKHSTAN.find("АЭА")).hasSize(2);
        assertThat(KAZAKHSTAN.find("МОН", LocalDate.of(2024, 1, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2018-06-18, 14, 2", "2018-06-19, 14, 3", "2022-06-07, 14, 3", "2022-06-08, 17, 3", "2026-11-01, 17, 3"
    })
    void theOblastsAndGreatCitiesOfADay(LocalDate day, int oblasts, int cities) {
        assertThat(KAZAKHSTAN.bodies(BodyKind.OBLAST_AKIMAT, day)).hasSize(oblasts);
        assertThat(KAZAKHSTAN.bodies(BodyKind.REPUBLICAN_CITY_AKIMAT, day)).hasSize(cities);
    }

    @Test
    void everyTerritoryHasOneFullNameInEachLanguageOnEveryDay() {
        List<LocalDate> days = Stream.of("2010-01-01", "2018-06-18", "2018-06-19", "2019-03-22", "2019-03-23")
                .map(LocalDate::parse)
                .toList();
        List<LocalDate> later = Stream.of(
                        "2021-12-31",
                        "2022-01-01",
                        "2022-06-07",
                        "2022-06-08",
                        "2022-09-16",
                        "2022-09-17",
                        "2030-01-01")
                .map(LocalDate::parse)
                .toList();
        for (LocalDate day : Stream.concat(days.stream(), later.stream()).toList()) {
            for (Body body : KAZAKHSTAN.bodies()) {
                if (!body.kind().isAkimat() || !body.existsOn(day)) {
                    continue;
                }
                for (Language language : Language.values()) {
                    assertThat(body.names().stream()
                                    .filter(name -> name.holdsOn(day)
                                            && name.language() == language
                                            && name.form() == NameForm.FULL))
                            .as("%s on %s in %s", body.id(), day, language)
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void theEmbeddersEntriesWin() {
        Body health =
                new Body("health", BodyKind.DEPARTMENT, "99", List.of(BodyName.abbreviation(Language.KK, "ДБ", OWN)));
        Body almaty = new Body(
                "almaty",
                BodyKind.REPUBLICAN_CITY_AKIMAT,
                "75",
                List.of(BodyName.territory(Language.KK, "Верный", OWN)));
        Directory both = KAZAKHSTAN.and(Directory.of(List.of(health, almaty)));

        assertThat(both.find("ДБ")).extracting(match -> match.body().id()).containsExactly("health");
        assertThat(both.find("ВБ")).extracting(match -> match.body().id()).containsExactly("world-bank");
        assertThat(both.find("г. Алматы")).isEmpty();
        assertThat(both.find("г. Верный"))
                .extracting(match -> match.body().id())
                .containsExactly("almaty");
        assertThat(both.bodies()).hasSize(KAZAKHSTAN.bodies().size() + 1);
    }

    @Test
    void anIdStandsOnce() {
        Body body = new Body("a", BodyKind.OTHER, null, List.of(BodyName.full(Language.KK, "А", OWN)));

        assertThatThrownBy(() -> Directory.of(List.of(body, body)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'a'");
    }

    @Test
    void aLongNameIsAnsweredAtOnce() {
        String hostile = String.join(
                " ", IntStream.range(0, 100_000).mapToObj(i -> "қаласының").toList());

        assertThat(KAZAKHSTAN.find(hostile)).isEmpty();
    }
}
