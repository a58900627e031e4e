package kz.jospar.core.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Body;
import kz.jospar.core.party.BodyKind;
import kz.jospar.core.party.BodyName;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.NameForm;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.Amount;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.Goal;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.PlanIndicator;
import kz.jospar.core.plan.Section;
import kz.jospar.core.table.Row;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is nearly a defect, and the defect beside it, where nothing else would tell the two apart. */
class NearlyDefectsTest {
    private static final String BGM = "БҒМ – Білім және ғылым министрлігі";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ДШжСБ-ға ақпарат | ДШжСБ",
                "QS, IT туралы ақпарат | ",
                "А бағдарламасы бойынша ақпарат | ",
                "ҚАРАҒАНДЫДА өткен іс-шара | ",
                "РБК, РБК және РБК ұсынысы | РБК"
            })
    void anAbbreviationIsShortAndInCyrillicCapitals(String form, String undefined) {
        Plan plan = LintPlans.row("Талдау", form, "БҒМ", "тұрақты", BGM);
        assertThat(texts(plan, LintCode.UNDEFINED_ABBREVIATION))
                .isEqualTo(undefined == null ? List.of() : List.of(undefined));
    }

    @Test
    void anAbbreviationInLatinTwinsIsTheDefinedOne() {
        Plan plan = LintPlans.row("Талдау", "СОК-ке ақпарат", "COK", "тұрақты", "СОК – Су және орман комитеті");
        assertThat(texts(plan, LintCode.UNDEFINED_ABBREVIATION)).isEmpty();
    }

    @Test
    void aWordOfAShortNameOfSeveralWordsIsDefinedWithIt() {
        Plan plan = LintPlans.row("Талдау", "ҚР ПӘ-не хат", "Басқарма", "тұрақты", "ҚР ПӘ – Президент Әкімшілігі");
        assertThat(texts(plan, LintCode.UNDEFINED_ABBREVIATION)).isEmpty();
    }

    @Test
    void aSectionThatCountsAnewHasNoDuplicates() {
        Plan both = LintPlans.plan(List.of(
                Row.of("1", "Аула салу", "акт", "Басқарма", "тұрақты"),
                Row.of("2", "Көпір бояу", "акт", "Басқарма", "тұрақты"),
                Row.of("1", "Шырша отырғызу", "акт", "Басқарма", "тұрақты"),
                Row.of("2", "Мұз айдынын құю", "акт", "Басқарма", "тұрақты")));
        List<Measure> all = both.measures();
        assertThat(texts(both, LintCode.DUPLICATE_NUMBER)).containsExactly("1", "2");
        assertThat(texts(
                        both.withSections(List.of(
                                new Section(null, all.subList(0, 2), null),
                                new Section(null, all.subList(2, 4), null))),
                        LintCode.DUPLICATE_NUMBER))
                .isEmpty();
        assertThat(texts(
                        both.withSections(List.of(
                                new Section(null, all.subList(0, 1), null),
                                new Section(null, all.subList(1, 4), null))),
                        LintCode.DUPLICATE_NUMBER))
                .containsExactly("1", "2");
    }

    @Test
    void whatAMeasureLacksIsToldOnceForEachExecutorAndWord() {
        Plan plan = LintPlans.row("Талдау", "ақпарат", "ЩЩБ, ЩЩБ", "тұрақты", BGM);
        assertThat(texts(plan, LintCode.UNDEFINED_ABBREVIATION)).containsExactly("ЩЩБ");
    }

    @Test
    void bodiesAreKnownByTheFirstLettersOfTheirLastWords() {
        String own = "СКом – Дала облысының Су және орман комитеті";
        Plan plan = LintPlans.row("Талдау", "ақпарат", "СОК, СЖОК, COK, ОК", "тұрақты", own);
        assertThat(LintPlans.found(plan, LintCode.ONE_BODY_TWO_ABBREVIATIONS))
                .extracting(Finding::text, Finding::proposal)
                .containsExactly(tuple("СОК", "СКом"), tuple("СЖОК", "СКом"), tuple("COK", "СКом"));
        assertThat(LintPlans.found(plan, LintCode.UNDEFINED_ABBREVIATION))
                .extracting(Finding::text, Finding::proposal)
                .contains(tuple("СОК", "СКом"), tuple("ОК", null));
    }

    @Test
    void lettersThatTwoBodiesShareMeanNeither() {
        Plan plan = LintPlans.row(
                "Талдау", "ақпарат", "СОК", "тұрақты", "СОКа – Су және орман комитеті", "САОК – Сауда, орта комитеті");
        assertThat(texts(plan, LintCode.ONE_BODY_TWO_ABBREVIATIONS)).isEmpty();
    }

    @Test
    void twoLinesOfTheListAreOneBodyOnlyUnderTwoAbbreviationsOfOneLanguage() {
        Plan same = LintPlans.row(
                "Талдау", "ақпарат", "СОК", "тұрақты", "СОК – Су және орман комитеті", "СОК – Су және орман комитеті");
        assertThat(texts(same, LintCode.ONE_BODY_TWO_ABBREVIATIONS)).isEmpty();
        Plan twice = LintPlans.plan(
                List.of(
                        Row.of("1", "Есеп", "ақпарат", "СОК", "тұрақты"),
                        Row.of("2", "Талдау", "ақпарат", "СОК, Дала Су Орман комитеті", "тұрақты")),
                "СКом – Су және орман комитеті");
        assertThat(texts(twice, LintCode.ONE_BODY_TWO_ABBREVIATIONS)).containsExactly("СОК");
    }

    @Test
    void anAbbreviationOfTwoBodiesHasNoDefinitionToPropose() {
        Plan plan = LintPlans.row("Талдау", "ақпарат", "ЩҚЩ", "тұрақты", BGM);
        assertThat(proposal(plan, Directory.of(List.of(body("one"))))).isEqualTo("ЩҚЩ – one толық атауы");
        assertThat(proposal(plan, Directory.of(List.of(body("one"), body("two")))))
                .isNull();
    }

    private static String proposal(Plan plan, Directory directory) {
        return PlanLint.standard().with(directory).check(plan).stream()
                .filter(finding -> finding.text().equals("ЩҚЩ"))
                .findFirst()
                .orElseThrow()
                .proposal();
    }

    private static Body body(String id) {
        LocalDate before = LocalDate.of(2000, 1, 1);
        return new Body(
                id,
                BodyKind.MINISTRY,
                null,
                List.of(
                        new BodyName(Language.KK, NameForm.ABBREVIATION, "ЩҚЩ", null, null, null, null),
                        new BodyName(Language.RU, NameForm.FULL, id + " полное название", null, null, null, null),
                        new BodyName(Language.KK, NameForm.FULL, id + " бұрынғы атауы", null, before, null, null),
                        new BodyName(Language.KK, NameForm.FULL, id + " толық атауы", null, null, null, null)));
    }

    @Test
    void amountsOfIndicatorsAreLookedAtAndOnlyWhatIsReadIsProposed() {
        Plan plan = LintPlans.row("Талдау", "ақпарат", "Басқарма", "тұрақты");
        PlanIndicator indicator = indicator("1", Amount.of("9 3, 5"));
        Section section = new Section(null, plan.measures(), null, null, List.of(indicator));
        assertThat(LintPlans.found(plan.withSections(List.of(section)), LintCode.BROKEN_NUMBER))
                .extracting(Finding::text, Finding::proposal)
                .containsExactly(tuple("9 3, 5", "93,5"));
        assertThat(LintPlans.found(
                        LintPlans.money("тұрақты", Map.of(2025, new Amount("9 3, 5", null)), null, "РБ"),
                        LintCode.BROKEN_NUMBER))
                .extracting(Finding::text, Finding::proposal)
                .containsExactly(tuple("9 3, 5", null));
        assertThat(texts(
                        LintPlans.money(
                                "тұрақты", Map.of(2025, new Amount("5", BigDecimal.ONE)), Amount.of("9 3, 5"), "РБ"),
                        LintCode.BROKEN_NUMBER))
                .containsExactly("9 3, 5");
    }

    private static PlanIndicator indicator(String number, Amount amount) {
        return new PlanIndicator(
                number, LocalizedText.of(Language.KK, "Үлес"), "%", Map.of(2025, amount), List.of(), 5);
    }

    @Test
    void indicatorsWithoutANumberAreNotNumberedTwiceAndOfAGoalTheyAreApart() {
        Plan plan = LintPlans.row("Талдау", "ақпарат", "Басқарма", "тұрақты");
        Amount one = Amount.of("1");
        LocalizedText heading = LocalizedText.of(Language.KK, "Мақсат");
        List<PlanIndicator> ofSection =
                List.of(indicator("", one), indicator(" ", one), indicator("3.", one), indicator("3)", one));
        Plan whole = plan.withGoals(List.of(new Goal(heading, List.of(indicator("3", one)), null)))
                .withSections(List.of(
                        new Section(heading, List.of(), null, 1, List.of()),
                        new Section(heading, plan.measures(), null, 1, ofSection)));
        assertThat(texts(whole, LintCode.DUPLICATE_NUMBER)).containsExactly("3)");
        Plan goal = plan.withGoals(List.of(new Goal(heading, List.of(indicator("3", one), indicator("3", one)), null)))
                .withSections(List.of(new Section(heading, plan.measures(), null, 1, List.of())));
        assertThat(texts(goal, LintCode.DUPLICATE_NUMBER)).containsExactly("3");
    }

    @Test
    void findingsStandInTheOrderOfTheirPlacesAndThenOfTheirCodes() {
        Plan plan = LintPlans.plan(List.of(
                Row.of("1", "Есеп", "ақпарат", "ПД (келісім бойынша)", ""),
                Row.of("2", "", "ақпарат", "Басқарма", "тұрақты")));
        assertThat(PlanLint.standard().check(plan))
                .extracting(Finding::code)
                .containsSubsequence("only-by-agreement", "executor-unresolved", "no-deadline", "no-title");
    }

    @Test
    void titlesInTwoLanguagesThatSayTheSameAreOneFinding() {
        String kk = "Халық арасында түсіндіру жұмыстарын жүргізу";
        String ru = "Проведение разъяснительной работы среди населения области";
        LocalizedText both = LocalizedText.of(Language.KK, kk).with(Language.RU, ru);
        Plan plan = LintPlans.plan(List.of(
                Row.of("1", kk, "ақпарат", "Басқарма", "тұрақты"), Row.of("2", kk, "ақпарат", "Басқарма", "тұрақты")));
        List<Measure> measures =
                plan.measures().stream().map(measure -> measure.withTitle(both)).toList();
        Plan twice = plan.withSections(List.of(new Section(null, measures, null)));
        Plan once = plan.withId("once").withSections(List.of(new Section(null, measures.subList(0, 1), null)));
        assertThat(LintPlans.found(twice, LintCode.DUPLICATE_MEASURE)).hasSize(1);
        assertThat(PlanLint.standard().duplicates(List.of(twice, once))).hasSize(1);
        assertThat(PlanLint.standard().duplicates(List.of(twice))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "«Работа и отдых» акциясы | ",
                "2025 г. Ақпарат | 2025 г.",
                "Заречная | ",
                "И. Есенберлин көшесі | ",
                "ИТОГО ПО ПЛАНУ | ИТОГО ПО ПЛАНУ",
                "комиссияның отчет жұмысы өтті | отчет"
            })
    void aNameAnInitialOrOneWordIsNotForeignForSure(String form, String foreign) {
        Plan plan = LintPlans.row("Жұмыс жүргізу", form, "Басқарма", "тұрақты");
        assertThat(texts(plan, LintCode.WRONG_LANGUAGE)).isEqualTo(foreign == null ? List.of() : List.of(foreign));
    }

    @Test
    void aRussianPlanIsReadForKazakhWordsOutsideQuotedNamesAndTheList() {
        Plan russian = russian("информация", "ОО – отдел және бөлім");
        assertThat(texts(russian, LintCode.WRONG_LANGUAGE)).isEmpty();
        assertThat(texts(russian("акция «Бақыт және отбасы»"), LintCode.WRONG_LANGUAGE))
                .isEmpty();
        assertThat(texts(russian("ақпарат"), LintCode.WRONG_LANGUAGE)).containsExactly("ақпарат");
        String title = "2025 жылға арналған іс-шаралар жоспары туралы";
        assertThat(texts(russian.withTitle(LocalizedText.of(Language.KK, title)), LintCode.WRONG_LANGUAGE))
                .containsExactly(title);
    }

    private static Plan russian(String form, String... below) {
        Plan plan = LintPlans.row("Талдау", form, "Отдел", "ежеквартально", below);
        Measure measure = plan.measures().get(0).withTitle(LocalizedText.of(Language.RU, "Анализ работы"));
        return plan.withTitle(LocalizedText.of(Language.RU, "План мероприятий на 2025-2026 годы"))
                .withSections(
                        List.of(new Section(LocalizedText.of(Language.RU, "Раздел первый"), List.of(measure), null)));
    }

    @Test
    void aPlanOfTitlesInTwoLanguagesIsInThatOfItsCells() {
        assertThat(CellLanguage.of(cells("жұмыс ", 4, "тарап ", 20))).contains(Language.KK);
        assertThat(CellLanguage.of(cells("жұмыс ", 4, "тарап ", 21))).contains(Language.RU);
        assertThat(CellLanguage.of(cells("жұмыс ", 4, "тарап ", 15))).isEmpty();
        assertThat(CellLanguage.of(cells("report ", 20, "тарап ", 20))).isEmpty();
        assertThat(CellLanguage.of(cells("report ", 19, "тарап ", 20))).contains(Language.RU);
        Passage title = new Passage(Spot.DOCUMENT, Passage.Part.TITLE, null, "жұмыс ".repeat(30));
        assertThat(CellLanguage.of(List.of(title))).isEmpty();

        List<Row> rows = new ArrayList<>(Collections.nCopies(
                12, Row.of("1", "Жұмыс", "аудан прокуратура тарап отчет", "Отдел", "ежеквартально")));
        rows.add(Row.of("2", "Жұмыс", "ақпарат", "Отдел", "ежеквартально"));
        Plan plan = LintPlans.plan(rows);
        List<Measure> measures = plan.measures().stream()
                .map(measure -> measure.withTitle(new LocalizedText("Жұмыс", "Работа", null)))
                .toList();
        Plan both = plan.withTitle(new LocalizedText("Жоспар", "План", null))
                .withSections(List.of(new Section(null, measures, null)));
        assertThat(texts(both, LintCode.WRONG_LANGUAGE)).containsExactly("ақпарат");
    }

    private static List<Passage> cells(String word, int times, String other, int otherTimes) {
        return List.of(
                new Passage(Spot.DOCUMENT, Passage.Part.FORM, null, word.repeat(times)),
                new Passage(Spot.DOCUMENT, Passage.Part.DEADLINE, null, other.repeat(otherTimes)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "БҒМ-ге, БҒМге | ",
                "согласо-ванию | согласо-ванию",
                "Ата-мекен | Ата-мекен",
                "Біліктілік-ті арттыру | Біліктілік-ті",
                "біліктілік\u00adті арттыру | біліктілік-ті",
                "біліктілік-~ті арттыру | біліктілік-ті"
            })
    void aHyphenIsLeftWhereTheWordStandsElsewhere(String form, String found) {
        Plan plan = LintPlans.row(
                "Біліктілікті арттыру", form.replace('~', '\n'), "Басқарма", "тұрақты", "Атамекен – палата");
        assertThat(texts(plan, LintCode.HYPHEN_WRAPPED)).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ІХХІ санат | | ", "ХІІ кезең | ХІІ | XII", "aқпарат беру | aқпарат | ақпарат"})
    void aNumeralIsOneAndTheRightLettersAreProposed(String form, String mixed, String right) {
        Plan plan = LintPlans.row("Жұмыс", form, "Басқарма", "тұрақты");
        assertThat(LintPlans.found(plan, LintCode.MIXED_ALPHABETS))
                .extracting(Finding::text, Finding::proposal)
                .isEqualTo(mixed == null ? List.of() : List.of(tuple(mixed, right)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "КАБВГ | КАЖБВГ | КАБВГ", // a letter too many
                "КАБВГ | КБВГ | КАБВГ", // too few
                "КАБВГ | КАЖВГ | КАБВГ", // another one
                "ДБ | ДСБ | ДБ",
                "КБ | КБР | ", // the last letter says what it is
                "КАБВГ | ЛАБВГ | ",
                "КАБВГ | КАБВД | ",
                "КАБВГ | КАБВГД | ",
                "КАБГ | КАЖГ | ", // too short for another letter
                "ДД | ДДД | ДД",
                "КК | К | ",
                "К | КК | ", // one letter is nobody's abbreviation
                "КАБВГ КАДВГ | КАЖВГ | ", // two may be meant
                "КАБВГ КАВВГ | КАВГ | "
            })
    void aSlipIsALetterTooManyTooFewOrWrongInTheMiddle(String defined, String word, String meant) {
        assertThat(new NearTwin(List.of(defined.split(" "))).of(word)).isEqualTo(meant);
    }

    @Test
    void aPlanSpeaksOnTheDayOfItsApproval() {
        Plan plan = LintPlans.row("Талдау", "ақпарат", "ЩҚЩ", "тұрақты", BGM)
                .withPeriod(PlanPeriod.ofYears(2025, 2026))
                .withApproval(new Approval(null, null, LocalDate.of(2024, 12, 30), 2024, List.of()));
        LocalDate last = LocalDate.of(2024, 12, 31);
        Body body = new Body(
                "old",
                BodyKind.MINISTRY,
                null,
                List.of(
                        new BodyName(Language.KK, NameForm.ABBREVIATION, "ЩҚЩ", null, last, null, null),
                        new BodyName(Language.KK, NameForm.FULL, "Ескі министрлік", null, last, null, null)));
        assertThat(proposal(plan, Directory.of(List.of(body)))).isEqualTo("ЩҚЩ – Ескі министрлік");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025 жылғы 1 наурыз | 2025-06-01 | 2026-05-31 | 0",
                "2026 жылғы 1 қараша | 2025-06-01 | 2026-05-31 | 0",
                "2027 жылғы 31 наурыз | 2025-01-01 | 2026-12-31 | 0",
                "2027 жылғы 1 сәуір | 2025-01-01 | 2026-12-31 | 1",
                "2027 жылғы 5 мамырға дейін | 2025-01-01 | 2026-12-31 | 1",
                "2027-2028 оқу жылы | 2025-01-01 | 2026-12-31 | 1",
                "2024-2025 оқу жылы | 2025-01-01 | 2026-12-31 | 0",
                "2028-2029 ж.ж. тоқсан сайын | 2025-01-01 | 2026-12-31 | 1",
                "'5 ақпан 2024 ж., 5 ақпан 2025 ж.' | 2025-01-01 | 2026-12-31 | 0"
            })
    void aPlansYearsAreWholeAndReportsHaveAQuarterMore(String deadline, LocalDate from, LocalDate to, int times) {
        Plan plan = LintPlans.row("Жұмыс", "ақпарат", "Басқарма", deadline.replace("'", ""))
                .withPeriod(new PlanPeriod(from, to));
        assertThat(LintPlans.found(plan, LintCode.OUTSIDE_PERIOD)).hasSize(times);
    }

    @Test
    void everyWordOfAPlanIsLookedAt() {
        Plan plan = LintPlans.money("тұрақты", Map.of(2025, Amount.of("5")), null, "жергілікті бюджет aқ");
        LocalizedText bad = LocalizedText.of(Language.KK, "aқ");
        Executor executor = new Executor("x", "aқ", Role.LEAD, false, false, "aқ");
        PlanIndicator indicator = new PlanIndicator("1", bad, "aқ", Map.of(), List.of(executor), 5);
        Plan whole = plan.withTitle(bad)
                .withGoals(List.of(new Goal(bad, List.of(indicator), null)))
                .withSections(List.of(new Section(bad, plan.measures(), null, 1, List.of(indicator))));
        assertThat(LintPlans.found(whole, LintCode.MIXED_ALPHABETS))
                .extracting(finding -> finding.place().column())
                .containsExactly(null, null, "title", "unit", "executors", null, "title", "unit", "executors");
        Plan cells = LintPlans.row("Жұмыс", "ақпарат", "aқ", "тұрақты aқ", "Ескертпе: aқ", "СОК – aқ комитеті");
        assertThat(LintPlans.found(cells, LintCode.MIXED_ALPHABETS))
                .extracting(finding -> finding.place().column())
                .containsExactlyInAnyOrder(null, null, "executors", "deadline");
        Measure old = cells.measures().get(0);
        Measure beside = new Measure(
                "1",
                old.number(),
                LocalizedText.of(Language.KK, "Жұмыс"),
                null,
                List.of(),
                "",
                null,
                new Funding("aқ"),
                Map.of("Ескертпе", "aқ"),
                null);
        assertThat(LintPlans.found(
                        plan.withSections(List.of(new Section(null, List.of(beside), null))), LintCode.MIXED_ALPHABETS))
                .extracting(finding -> finding.place().column())
                .containsExactly("funding", "other");
    }

    @Test
    void aPlanThatWasReadFromNoTableLacksNoColumnAndMissesEveryCell() {
        MeasureNumber number = new MeasureNumber("1");
        LocalizedText title = LocalizedText.of(Language.KK, "Жұмыс");
        Measure measure = new Measure("1", number, title, null, List.of(), "", null, null, Map.of(), null);
        Plan plan = new Plan(
                Plan.FORMAT,
                "p",
                title,
                null,
                null,
                PlanPeriod.ofYears(2025, 2025),
                null,
                List.of(),
                List.of(),
                List.of(new Section(null, List.of(measure), null)),
                List.of(),
                List.of(),
                List.of(),
                null);
        assertThat(PlanLint.standard().check(plan))
                .extracting(Finding::code)
                .containsExactly("no-executor", "no-deadline");
    }

    @Test
    void everythingChosenForALintStaysChosen() {
        WorkingDays always = new WorkingDays() {
            @Override
            public boolean covers(int year) {
                return true;
            }

            @Override
            public boolean isWorkingDay(LocalDate day) {
                return true;
            }
        };
        Plan plan = LintPlans.row("Жұмыс", "ақпарат", "ЩҚЩ, ПД ЖБ", "2025 жылғы 13 ақпан")
                .withApproval(new Approval(null, null, LocalDate.of(2025, 2, 12), 2025, List.of()));
        PlanLint lint = PlanLint.standard()
                .without("missing-separator")
                .without("no-period")
                .with(always)
                .with(Directory.of(List.of(body("one"))));
        assertThat(lint.check(plan))
                .extracting(Finding::code)
                .containsOnlyOnce("short-term")
                .doesNotContain("missing-separator");
        assertThat(lint.check(plan)).extracting(Finding::text).doesNotContain("ЩҚЩ");
        assertThat(lint.with(always).check(plan)).extracting(Finding::text).doesNotContain("ЩҚЩ");
        assertThat(lint.check(plan.withPeriod(null))).extracting(Finding::code).doesNotContain("no-period");
        assertThat(PlanLint.standard().check(plan)).extracting(Finding::code).contains("missing-separator");
    }

    private static List<String> texts(Plan plan, LintCode code) {
        return LintPlans.found(plan, code).stream().map(Finding::text).toList();
    }
}
