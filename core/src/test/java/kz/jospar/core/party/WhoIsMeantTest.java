package kz.jospar.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, groups and days, each rule alone in a directory of its own. */
class WhoIsMeantTest {
    private static final Citation OWN = new Citation("Own list", null, null, null);
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    @ParameterizedTest
    @ValueSource(strings = {"Қ-1 MCX", "Қ\u20131 МСХ", "Қ - 1 МСХ", "Қ -1 МСХ", "Қ- 1  мсх", "«Қ-1» М\u00adСХ"})
    void dashesBlanksQuotesAndSoftHyphensMakeNoDifference(String written) {
        Directory directory = Directory.of(List.of(body("own", BodyKind.OTHER, null, "Қ-1 МСХ", null, null)));
        assertThat(ids(directory.find(written))).containsExactly("own");
    }

    @Test
    void aNameInLatinTwinsOnlyIsTheCyrillicOne() {
        Directory directory = Directory.of(List.of(body("mcx", BodyKind.MINISTRY, null, "МСХ", null, null)));
        assertThat(ids(directory.find("MCX"))).containsExactly("mcx");
        assertThat(directory.find("MCXS")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, false", "2022-01-01, true", "2022-12-31, true", "2023-01-01, false"})
    void aNameHoldsFromItsFirstDayToItsLast(LocalDate day, boolean holds) {
        Directory directory =
                Directory.of(List.of(body("own", BodyKind.OTHER, null, "Қоғам", "2022-01-01", "2022-12-31")));
        assertThat(ids(directory.find("Қоғам", day))).isEqualTo(holds ? List.of("own") : List.of());
    }

    @Test
    void ofARangeAnyDayWillDo() {
        Directory all = Directory.kazakhstan();
        LocalDate january = LocalDate.of(2022, 1, 1);
        assertThat(all.find("Ұлытау облысы", january, LocalDate.of(2022, 6, 7))).isEmpty();
        assertThat(ids(all.find("Ұлытау облысы", january, LocalDate.of(2022, 6, 8))))
                .containsExactly("ulytau");
    }

    @Test
    void twoBodiesOfOneIdAreNoneOfOneDirectoryAndTheLaterOfTwo() {
        Body one = body("a", BodyKind.OTHER, null, "Бір", null, null);
        Body other = body("a", BodyKind.OTHER, null, "Екі", null, null);
        assertThatThrownBy(() -> Directory.of(List.of(one, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'a'");
        Directory both = Directory.of(List.of(one)).and(Directory.of(List.of(other)));
        assertThat(both.bodies()).containsExactly(other);
        assertThat(both.body("a")).contains(other);
    }

    @Test
    void onlyAnAkimatIsCalledByItsTerritory() {
        Directory directory = Directory.of(List.of(
                body("company", BodyKind.OTHER, null, "Шыңғыс", null, null),
                body("village", BodyKind.RURAL_AKIMAT, "993455", "Көл", null, null)));
        assertThat(directory.find("Шыңғыс қаласының әкімдігі")).isEmpty();
        assertThat(directory.find("Көл қаласының әкімдігі")).isEmpty();
        assertThat(TerritoryName.written("Дала облысы", BodyKind.CITY_AKIMAT)).isEmpty();
    }

    @Test
    void aDistrictNamedWithItsOblastIsADistrict() {
        for (String name : List.of("Дала облысының Көл ауданы", "Көл ауданы Дала облысы")) {
            assertThat(TerritoryName.readings(name).get(0).get(0).type())
                    .as(name)
                    .isEqualTo(TerritoryName.Type.DISTRICT);
        }
    }

    @Test
    void aSentenceOfNineWordsNamesNoTerritory() {
        String name = "акимат города Алматы ";
        assertThat(ids(Directory.kazakhstan().find(name + "акимат города Алматы акима Алматы")))
                .containsExactly("almaty");
        assertThat(Directory.kazakhstan().find(name + name + name)).isEmpty();
    }

    @Test
    void aGroupIsVerifiedOnlyWhereItIsKnownWhoDidNotExistYet() {
        Body known = body("known", BodyKind.OBLAST_AKIMAT, "98", "Тау облысы", null, null);
        BodyName shown = name("Дала облысы", "2023-01-01", "2024-12-31", OWN);
        BodyName guessed = name("Қыр облысы", "2025-01-01", null, null);
        assertThat(verified(known, new Body("later", BodyKind.OBLAST_AKIMAT, "99", List.of(guessed, shown))))
                .isTrue();
        assertThat(verified(known, new Body("later", BodyKind.OBLAST_AKIMAT, "99", List.of(guessed))))
                .isFalse();
    }

    private static boolean verified(Body... bodies) {
        Expansion expansion = group(BodyKind.OBLAST_AKIMAT).expand(Directory.of(List.of(bodies)), DAY, null);
        assertThat(expansion.bodies()).extracting(Body::id).containsExactly("known");
        return ((Expansion.Members) expansion).verified();
    }

    @Test
    void aPlaceThatNobodyKnowsIsMissing() {
        Group group = new Group(List.of(), List.of("астана", "ғажап"), null, false);
        assertThat(group.expand(Directory.kazakhstan(), DAY, null))
                .isInstanceOfSatisfying(Expansion.Members.class, members -> {
                    assertThat(members.bodies()).extracting(Body::id).containsExactly("astana");
                    assertThat(members.missing()).containsExactly(BodyKind.CITY_AKIMAT);
                });
    }

    @Test
    void aPlaceIsThatOfTheDayElseOfAnyDayAndAlwaysAnAkimat() {
        Directory directory = Directory.of(List.of(
                body("first", BodyKind.CITY_AKIMAT, "9911", "Нұр", null, "2020-12-31"),
                body("second", BodyKind.CITY_AKIMAT, "9912", "Нұр", "2021-01-01", "2023-12-31"),
                body("paper", BodyKind.OTHER, null, "Нұр", null, null)));
        Group group = new Group(List.of(), List.of("нұр"), null, false);
        assertThat(members(group, directory, LocalDate.of(2019, 1, 1))).containsExactly("first");
        assertThat(members(group, directory, DAY)).containsExactly("second");
        Directory gone = Directory.of(List.of(body("first", BodyKind.CITY_AKIMAT, "9911", "Нұр", null, "2020-12-31")));
        assertThat(members(group, gone, DAY)).containsExactly("first");
    }

    @Test
    void aGroupWithinATerritoryIsOfThatTerritoryAndElseOfThePlans() {
        Group oblasts = new Group(List.of(BodyKind.OBLAST_AKIMAT), List.of(), "дала облысы", false);
        assertThat(members(oblasts, GroupTest.OBLAST, DAY)).containsExactly("dala");

        Directory twice = Directory.of(List.of(
                body("one", BodyKind.DISTRICT_AKIMAT, "9931", "Көл ауданы", null, null),
                body("two", BodyKind.DISTRICT_AKIMAT, "3531", "Көл ауданы", null, null),
                body("three", BodyKind.DISTRICT_AKIMAT, "9932", "Тау ауданы", null, null)));
        Group districts = new Group(List.of(BodyKind.DISTRICT_AKIMAT), List.of(), "көл ауданы", false);
        assertThat(districts.expand(twice, DAY, "99").bodies())
                .extracting(Body::id)
                .containsExactly("one", "three");
    }

    @Test
    void whatHasNoTerritoryIsMeantInEveryPlan() {
        Directory directory = Directory.of(List.of(body("mz", BodyKind.MINISTRY, null, "ДСМ", null, null)));
        assertThat(group(BodyKind.MINISTRY).expand(directory, DAY, "35").bodies())
                .hasSize(1);
    }

    @Test
    void withoutADayThoseAreMeantWhoStillExist() {
        Directory directory = Directory.of(List.of(
                body("gone", BodyKind.MINISTRY, null, "АБВ", null, "2020-12-31"),
                body("here", BodyKind.MINISTRY, null, "ГДЕ", "2021-01-01", null)));
        assertThat(members(group(BodyKind.MINISTRY), directory, null)).containsExactly("here");
    }

    @Test
    void theGlossarysIdSpeaksBeforeAnyName() {
        Organization own = new Organization("isb", "ІСБ", LocalizedText.of(Language.KK, "Ішкі саясат басқармасы"));
        Executors executors = Executors.of(Directory.kazakhstan(), List.of(own), DAY, null);
        assertThat(executors.resolve(executor("isb", "МОН", Role.LEAD)))
                .isInstanceOfSatisfying(
                        Resolution.InGlossary.class,
                        in -> assertThat(in.organization()).isEqualTo(own));
    }

    @Test
    void aGroupThatNobodyListsIsOpen() {
        Executors executors = Executors.of(Directory.kazakhstan(), List.of(), DAY, null);
        assertThat(executors
                        .resolve(executor("x", "барлық тараптар", Role.GROUP))
                        .expansion())
                .contains(new Expansion.Open());
        assertThat(executors
                        .resolve(executor("x", "барлық тараптар", Role.LEAD))
                        .isResolved())
                .isFalse();
    }

    @Test
    void aNameThatComesIntoUseWithinThePlansDaysHoldsUnlessTheFirstDayKnowsIt() {
        Directory directory = Directory.of(List.of(
                body("old", BodyKind.MINISTRY, null, "АБВ", null, "2022-12-31"),
                body("new", BodyKind.MINISTRY, null, "АБВ", "2023-01-01", null),
                body("late", BodyKind.MINISTRY, null, "ГДЕ", "2023-01-01", null)));
        Executors executors = Executors.of(directory, List.of(), DAY, LocalDate.of(2023, 6, 1), null);
        assertThat(executors.resolve(executor("x", "АБВ", Role.LEAD)).body())
                .map(Body::id)
                .contains("old");
        assertThat(executors.resolve(executor("x", "ГДЕ", Role.LEAD)))
                .isInstanceOfSatisfying(
                        Resolution.InDirectory.class,
                        in -> assertThat(in.inForce()).isTrue());
        assertThat(Executors.of(directory, List.of(), DAY, null).resolve(executor("x", "ГДЕ", Role.LEAD)))
                .isInstanceOfSatisfying(
                        Resolution.InDirectory.class,
                        in -> assertThat(in.inForce()).isFalse());
    }

    @Test
    void aGlossarysNameOfSeveralBodiesLeadsToNone() {
        Directory directory = Directory.of(List.of(
                body("one", BodyKind.DEPARTMENT, "99", "Қаржы басқармасы", null, null),
                body("two", BodyKind.DEPARTMENT, "98", "Қаржы басқармасы", null, null)));
        Organization own = new Organization("qb", "ҚБ", LocalizedText.of(Language.KK, "Қаржы басқармасы"));
        Executors executors = Executors.of(directory, List.of(own), DAY, null);
        assertThat(executors.resolve(executor("qb", "ҚБ", Role.LEAD)).body()).isEmpty();
    }

    @Test
    void groupsAreThoseOfThePlansTerritory() {
        String words = "қалалар мен аудандардың әкімдіктері";
        Organization own = new Organization("qaa", "ҚАӘ", LocalizedText.of(Language.KK, words));
        Executors executors = Executors.of(GroupTest.OBLAST, List.of(own), DAY, "35");
        for (Executor executor : List.of(executor("x", words, Role.LEAD), executor("qaa", "ҚАӘ", Role.LEAD))) {
            assertThat(executors.resolve(executor).expansion().orElseThrow().bodies())
                    .extracting(Body::id)
                    .containsExactly("osakarov");
        }
    }

    private static List<String> members(Group group, Directory directory, @Nullable LocalDate day) {
        return group.expand(directory, day, null).bodies().stream()
                .map(Body::id)
                .toList();
    }

    private static List<String> ids(List<Directory.Match> found) {
        return found.stream().map(match -> match.body().id()).toList();
    }

    private static Group group(BodyKind kind) {
        return new Group(List.of(kind), List.of(), null, false);
    }

    private static Executor executor(String id, String name, Role role) {
        return new Executor(id, name, role, false, false, name);
    }

    private static Body body(
            String id,
            BodyKind kind,
            @Nullable String territory,
            String name,
            @Nullable String from,
            @Nullable String until) {
        return new Body(id, kind, territory, List.of(name(name, from, until, OWN)));
    }

    private static BodyName name(
            String text, @Nullable String from, @Nullable String until, @Nullable Citation source) {
        return new BodyName(
                Language.KK,
                NameForm.FULL,
                text,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                source,
                source);
    }
}
