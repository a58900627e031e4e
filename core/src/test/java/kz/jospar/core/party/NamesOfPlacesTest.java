package kz.jospar.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Renamed and new territories, groups of regions, and names whose last day no act tells. */
class NamesOfPlacesTest {
    private static final LocalDate IN_2025 = LocalDate.of(2025, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "акимат города Қонаев, qonaev, false",
        "акимат г. Капшагай, qonaev, false",
        "Қапшағай қаласының әкімдігі, qonaev, false",
        "Алатау қаласының әкімдігі, alatau, true",
        "акимат города Семей, semey, true",
        "Үлкен Нарын ауданының әкімдігі, ulken-naryn, true",
        "Марқакөл ауданы, marqakol, true",
        "Мақаншы ауданының әкімдігі, maqanshy, true",
        "акимат района Жаңасемей, zhanasemei, false",
        "Ақсуат ауданы, aqsuat, true",
        "Самар ауданы, samar, true",
        "акимат Улытауской области, ulytau, false",
        "Жетысуская область, zhetisu, false",
        "Ұлытау облысы, ulytau, true"
    })
    void citiesDistrictsAndAdjectivesAreKnown(String name, String id, boolean verified) {
        assertThat(resolve(name, IN_2025)).isInstanceOfSatisfying(Resolution.InDirectory.class, known -> {
            assertThat(known.match().body().id()).isEqualTo(id);
            assertThat(known.inForce()).isTrue();
            assertThat(known.isVerified()).isEqualTo(verified);
        });
    }

    @Test
    void aDistrictThatADecreeMadeWasNotThereBefore() {
        assertThat(resolve("Марқакөл ауданы", LocalDate.of(2023, 12, 31)))
                .isInstanceOfSatisfying(Resolution.InDirectory.class, known -> {
                    assertThat(known.inForce()).isFalse();
                    assertThat(known.isVerified()).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource({"МКС, 2021-06-01", "МОН, 2024-01-01", "БҒМ, 2023-01-01", "МЦРИАП, 2026-06-01", "МП, 2021-06-01"})
    void noGlossaryProvesThatANameIsNotInForce(String name, LocalDate day) {
        assertThat(resolve(name, day)).isInstanceOfSatisfying(Resolution.InDirectory.class, known -> {
            assertThat(known.inForce()).isFalse();
            assertThat(known.isVerified()).isFalse();
        });
    }

    @Test
    void anActProvesThatACitysNameIsNotInForce() {
        assertThat(resolve("Нұр-Сұлтан", IN_2025)).isInstanceOfSatisfying(Resolution.InDirectory.class, known -> {
            assertThat(known.inForce()).isFalse();
            assertThat(known.isVerified()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"акиматы регионов", "акиматы всех регионов", "өңірлердің әкімдіктері", "аймақтардың әкімдіктері"
            })
    void regionsAreTheOblastsAndTheGreatCities(String name) {
        assertThat(Group.read(name)
                        .orElseThrow()
                        .expand(Directory.kazakhstan(), IN_2025, null)
                        .bodies())
                .hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "все центральные государственные органы",
                "ЦГО",
                "ОМО",
                "орталық мемлекеттік органдар",
                "БВУ",
                "ЕДБ",
                "СМИ",
                "БАҚ"
            })
    void nobodyListsTheMembersOfAnOpenGroup(String name) {
        assertThat(resolve(name, IN_2025).expansion()).contains(new Expansion.Open());
    }

    @ParameterizedTest
    @ValueSource(strings = {"РБ", "МБ", "ЖБ"})
    void aBudgetIsNoBody(String name) {
        assertThat(resolve(name, IN_2025))
                .isInstanceOfSatisfying(
                        Resolution.Unresolved.class,
                        no -> assertThat(no.reason()).isEqualTo(Resolution.Reason.NO_BODY));
    }

    @Test
    void theFewCitiesAndDistrictsOfTheDirectoryAreNotTakenForAll() {
        Group all = Group.read("қалалар мен аудандардың әкімдіктері").orElseThrow();

        for (String oblast : List.of("10", "19", "63")) {
            assertThat(all.expand(Directory.kazakhstan(), IN_2025, oblast))
                    .isEqualTo(new Expansion.NotInDirectory(List.of(BodyKind.CITY_AKIMAT, BodyKind.DISTRICT_AKIMAT)));
        }
    }

    private static Resolution resolve(String name, LocalDate day) {
        return Executors.of(Directory.kazakhstan(), List.of(), day, null)
                .resolve(new Executor("x", name, Role.CO_EXECUTOR, false, false, name));
    }
}
