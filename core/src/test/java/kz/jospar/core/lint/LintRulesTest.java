package kz.jospar.core.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Directory;
import kz.jospar.core.plan.Amount;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.PlanIndicator;
import kz.jospar.core.plan.Section;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;
import kz.jospar.core.text.PlanReader;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule beside the case that is nearly one. */
class LintRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1 1.2 1.3 | ",
                "1.1 1.3 | 1.2",
                "1. 2) 4 | 3",
                "1.14 2.1 2.2 | ",
                "1 2 1 2 | ",
                "12 14 | 13",
                "5 6 | ",
                "1 2 2025 | ",
                "1.1 1.3 1.2 | ",
                "1 5а 2 | ",
                "9999999999 9999999998 | "
            })
    void aNumberIsSkippedOnlyWithinItsRow(String numbers, String missing) {
        List<Row> rows = List.of(numbers.split(" ")).stream()
                .map(number -> Row.of(number, "Іс " + number, "ақпарат", "Басқарма", "тұрақты"))
                .toList();
        assertThat(LintPlans.found(LintPlans.plan(rows), LintCode.SKIPPED_NUMBER))
                .extracting(Finding::proposal)
                .isEqualTo(missing == null ? List.of() : List.of(missing));
    }

    @Test
    void whatAnEarlierEditionHadIsNotSkipped() {
        Plan plan = LintPlans.plan(List.of(
                Row.of("1", "Есеп", "ақпарат", "Басқарма", "тұрақты"),
                Row.of("3", "Талдау", "ақпарат", "Басқарма", "тұрақты")));
        assertThat(LintPlans.found(plan.withFormerIds(List.of("2")), LintCode.SKIPPED_NUMBER))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Есеп | тұрақты | ",
                "РБК-ға ұсыныс | тұрақты | РБК",
                "БҒМ-ге ақпарат | тұрақты | ",
                "АҚПАРАТ БЕРУ | тұрақты | ",
                "«Е-Халық» АЖ, «ОПМ» | тұрақты | АЖ",
                "ақпарат | 2025 жылғы ІІІ тоқсан | ",
                "ҚР Үкіметіне ақпарат | тұрақты | "
            })
    void formsAndDeadlinesHaveNoAbbreviationThatTheListLacks(String form, String deadline, String undefined) {
        Plan plan = LintPlans.row("Талдау", form, "БҒМ", deadline, "БҒМ – Білім және ғылым министрлігі");
        assertThat(LintPlans.found(plan, LintCode.UNDEFINED_ABBREVIATION))
                .extracting(Finding::text)
                .isEqualTo(undefined == null ? List.of() : List.of(undefined));
    }

    @Test
    void aKnownBodyIsNoSlipForAnotherAndItsDefinitionIsProposed() {
        Plan plan = LintPlans.row(
                "Талдау", "ақпарат", "СІМ, ҰЭМ, РБК", "тұрақты", "ІМ – ішкі мәселелер", "РБ – республикалық бюджет");
        assertThat(LintPlans.found(plan, LintCode.UNDEFINED_ABBREVIATION))
                .extracting(Finding::text, Finding::proposal)
                .containsExactly(
                        tuple("СІМ", null),
                        tuple("ҰЭМ", "ҰЭМ – Қазақстан Республикасының Ұлттық экономика министрлігі"),
                        tuple("РБК", null));
    }

    @Test
    void withoutADirectoryNothingIsKnown() {
        Plan plan = LintPlans.row("Талдау", "ақпарат", "ҰЭМ", "тұрақты", "ІМ – ішкі мәселелер");
        assertThat(PlanLint.standard().with(Directory.of(List.of())).check(plan))
                .filteredOn(finding -> finding.code().equals("undefined-abbreviation"))
                .extracting(Finding::proposal)
                .containsExactly((String) null);
    }

    @Test
    void anAbbreviationIsUsedWithItsEndingInAnyCellOrNote() {
        Plan plan = LintPlans.row(
                "МЖӘ есебінен ЖОО-да, ҮЕҰның ұсынысы",
                "БҒМ-ге ақпарат",
                "ДБ",
                "тұрақты",
                "МЖӘ – серіктестік",
                "ЖОО – оқу орны",
                "ҮЕҰ – ұйым",
                "БҒМ – министрлік",
                "ДБ – басқарма",
                "ЖБ – бюджет",
                "Ескертпе: ЖБК туралы айтылмайды");
        assertThat(LintPlans.found(plan, LintCode.UNUSED_ABBREVIATION))
                .extracting(Finding::text)
                .containsExactly("ЖБ");
    }

    @Test
    void oneBodyUnderTwoAbbreviationsIsToldOnceAndTheUndefinedOneWhereverItStands() {
        Plan plan = LintPlans.plan(
                List.of(
                        Row.of("1", "Есеп", "ақпарат", "МОН, ІІМ, ДСМ, ДСМин", "2020 жыл"),
                        Row.of("2", "Талдау", "ақпарат", "МОН, ӘМ, БҒМ", "2020 жыл")),
                "БҒМ – Білім және ғылым министрлігі",
                "ІМ – Ішкі істер министрлігі",
                "ӘМ – Әділет министрлігі",
                "ДСМ – Денсаулық сақтау министрлігі",
                "ДСМин – Денсаулық сақтау министрлігі");
        Plan dated = plan.withPeriod(PlanPeriod.ofYears(2020, 2020));
        assertThat(LintPlans.found(dated, LintCode.ONE_BODY_TWO_ABBREVIATIONS))
                .extracting(Finding::text, Finding::proposal)
                .containsExactly(tuple("ДСМин", "ДСМ"), tuple("МОН", "БҒМ"), tuple("ІІМ", "ІМ"));
        assertThat(LintPlans.found(dated, LintCode.UNDEFINED_ABBREVIATION))
                .extracting(Finding::text, Finding::proposal)
                .containsExactly(tuple("МОН", "БҒМ"), tuple("ІІМ", "ІМ"), tuple("МОН", "БҒМ"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "бюджетная заявка | бюджетная заявка",
                "Бюджетная заявка | Бюджетная заявка",
                "ЖБ көзделген қаражат шеңберінде и РБ | и",
                "г. Нұр-Сұлтан әкімдігі | г. Нұр-Сұлтан",
                "2025 г. ақпарат | 2025 г.",
                "меморандум, алгоритм | ",
                "акциялар, семинарлар | ",
                "«Не спеши, а то успеешь» акциясы | ",
                "график | ",
                "Заречное ауылы | ",
                "профилактикалық комиссия хаттамасы | ",
                "тарих, санаторий, сценарий | "
            })
    void onlyWhatIsSurelyRussianIsForeignInAKazakhPlan(String form, String foreign) {
        Plan plan = LintPlans.row("Жұмыс жүргізу", form, "Басқарма", "тұрақты");
        assertThat(LintPlans.found(plan, LintCode.WRONG_LANGUAGE))
                .extracting(Finding::text)
                .isEqualTo(foreign == null ? List.of() : List.of(foreign));
    }

    @Test
    void aTitleInAnotherLanguageThanTheTableIsForeign() {
        Plan plan = LintPlans.plan(List.of(
                        Row.of("1", "Жұмыс жүргізу", "ақпарат", "Басқарма", "тұрақты"),
                        Row.of("2", "Талдау жүргізу", "ақпарат", "Басқарма", "тұрақты")))
                .withTitle(LocalizedText.of(Language.RU, "План мероприятий на 2025 год"));
        assertThat(LintPlans.found(plan, LintCode.WRONG_LANGUAGE)).hasSize(1);
        assertThat(LintPlans.found(plan.withTitle(plan.title().with(Language.KK, "Жоспар")), LintCode.WRONG_LANGUAGE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022 жылғы ақпан | 1",
                "2025 жылғы ақпан | 0",
                "2024-2025 жылдары тоқсан сайын | 0",
                "2027 жылғы 15 қаңтар | 0",
                "2027 жылғы 15 мамыр | 1"
            })
    void onlyADeadlineWhollyOutsideThePlansYearsIsOutside(String deadline, int times) {
        assertThat(LintPlans.found(LintPlans.row("Жұмыс", "ақпарат", "Басқарма", deadline), LintCode.OUTSIDE_PERIOD))
                .hasSize(times);
    }

    @Test
    void onlyAReportMayComeInTheQuarterAfterThePlan() {
        assertThat(LintPlans.found(
                        LintPlans.row("Жұмыс", "семинар", "Басқарма", "2027 жылғы 15 қаңтар"), LintCode.OUTSIDE_PERIOD))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "меморандум | тоқсан сайын | 1",
                "меморандум | тұрақты | 1",
                "меморандум | 2025 жылғы ақпан | 0",
                "БҒМ бұйрығы | жыл сайын | 0",
                "БҒМ бұйрығы | ай сайын | 1",
                "меморандум, дөңгелек үстелдер | тоқсан сайын | 0"
            })
    void whatComesBackWithinAYearIsNotShownByWhatIsMadeOnce(String form, String deadline, int times) {
        assertThat(LintPlans.found(LintPlans.row("Жұмыс", form, "БҒМ", deadline), LintCode.ONE_OFF_FORM))
                .hasSize(times);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ПД (келісім бойынша), ОП (келісім бойынша) | 1",
                "ПД (келісім бойынша), Басқарма | 0",
                "Басқарма | 0"
            })
    void nobodyIsBoundWhereAllTakePartByAgreement(String executors, int times) {
        assertThat(LintPlans.found(LintPlans.row("Жұмыс", "ақпарат", executors, "тұрақты"), LintCode.ONLY_BY_AGREEMENT))
                .hasSize(times);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "отырыстан кейін 1 жұмыс күні ішінде | 1",
                "отырыстан кейін 2 жұмыс күні ішінде | 0",
                "отырыстан кейін 24 сағат ішінде | 1",
                "тоқсан сайын | 0"
            })
    void aTermOfLessThanTwoWorkingDaysIsShort(String deadline, int times) {
        assertThat(LintPlans.found(LintPlans.row("Жұмыс", "ақпарат", "Басқарма", deadline), LintCode.SHORT_TERM))
                .hasSize(times);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-13, 1", "2025-02-14, 1", "2025-02-12, 1", "2025-02-11, 0"})
    void aDayIsSoonOnlyWithACalendar(LocalDate adopted, int times) {
        Plan plan = LintPlans.row("Жұмыс", "ақпарат", "Басқарма", "2025 жылғы 13 ақпан")
                .withApproval(new Approval(null, null, adopted, 2025, List.of()));
        WorkingDays weekdays = new WorkingDays() {
            @Override
            public boolean covers(int year) {
                return year == 2025;
            }

            @Override
            public boolean isWorkingDay(LocalDate day) {
                return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
            }
        };
        assertThat(LintPlans.found(plan, LintCode.SHORT_TERM)).isEmpty();
        boolean over = adopted.isAfter(LocalDate.of(2025, 2, 13));
        assertThat(PlanLint.standard().with(weekdays).check(plan))
                .filteredOn(finding -> finding.code().equals("short-term"))
                .hasSize(over ? 0 : times);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ай сайынғы түсіндіру жұмысы | семинар | тоқсан сайын | 1",
                "Ай сайынғы түсіндіру жұмысы | ақпарат | тоқсан сайын | 0",
                "Ай сайынғы түсіндіру жұмысы | семинар | ай сайын | 0",
                "Жыл сайынғы сыйлық аясында конкурс | семинар | жартыжылдық сайын | 0",
                "«Ай сайынғы кездесу» жобасы | семинар | тоқсан сайын | 0",
                "Ай сайынғы және жыл сайынғы жұмыс | семинар | тоқсан сайын | 0",
                "Ай сайынғы түсіндіру жұмысы | семинар | тоқсанына кемінде 1 рет | 0"
            })
    void aTitlePromisesNoMoreThanTheDeadline(String title, String form, String deadline, int times) {
        assertThat(LintPlans.found(LintPlans.row(title, form, "Басқарма", deadline), LintCode.TITLE_DEADLINE_MISMATCH))
                .hasSize(times);
    }

    @Test
    void theDeadlineStandsInItsOwnCellOnly() {
        Plan plan = LintPlans.row("Хабарлау", "Шығу  кезінде", "Шығу кезінде", "шығу кезінде");
        assertThat(PlanLint.standard().check(plan))
                .extracting(Finding::code)
                .contains("form-is-deadline", "deadline-in-executors")
                .doesNotContain("no-executor");
    }

    @Test
    void moneyIsOfTheYearsThatTheDeadlineReaches() {
        Amount some = new Amount("74,5", new BigDecimal("74.5"));
        Amount nothing = new Amount("0", BigDecimal.ZERO);
        Amount dash = new Amount("-", null);
        String december = "2025 – 2026 жылдардың желтоқсаны";
        assertThat(LintPlans.found(money(december, Map.of(2024, some, 2027, some)), LintCode.MONEY_OUTSIDE_DEADLINE))
                .extracting(Finding::text, finding -> finding.arguments().get(0))
                .containsExactly(tuple("74,5", "2024"), tuple("74,5", "2027"));
        assertThat(LintPlans.found(
                        money(december, Map.of(2025, some, 2024, nothing, 2027, dash)),
                        LintCode.MONEY_OUTSIDE_DEADLINE))
                .isEmpty();
        assertThat(LintPlans.found(
                        money("2026 жылғы 5 желтоқсанға дейін", Map.of(2025, some)), LintCode.MONEY_OUTSIDE_DEADLINE))
                .isEmpty();
    }

    private static Plan money(String deadline, Map<Integer, Amount> byYear) {
        return LintPlans.money(deadline, byYear, null, "РБ");
    }

    @Test
    void aTotalIsTheSumOfItsYearsWhereAllAreRead() {
        Map<Integer, Amount> years =
                Map.of(2025, new Amount("1,5", new BigDecimal("1.5")), 2026, new Amount("2", new BigDecimal("2")));
        Amount right = new Amount("3,50", new BigDecimal("3.50"));
        Amount wrong = new Amount("3,6", new BigDecimal("3.6"));
        Map<Integer, Amount> unread = Map.of(2025, new Amount("?", null), 2026, wrong);
        assertThat(LintPlans.found(LintPlans.money("тұрақты", years, right, "РБ"), LintCode.TOTAL_MISMATCH))
                .isEmpty();
        assertThat(LintPlans.found(LintPlans.money("тұрақты", years, wrong, "РБ"), LintCode.TOTAL_MISMATCH))
                .extracting(Finding::text, Finding::proposal)
                .containsExactly(tuple("3,6", "3,5"));
        assertThat(LintPlans.found(LintPlans.money("тұрақты", unread, right, "РБ"), LintCode.TOTAL_MISMATCH))
                .isEmpty();
    }

    @Test
    void aSumIsWrittenAsAReaderOfTheLanguageWritesIt() {
        Map<Integer, Amount> years = Map.of(2025, Amount.of("1 500 000,5"), 2026, Amount.of("500 000,5"));
        Finding finding = LintPlans.found(
                        LintPlans.money("тұрақты", years, Amount.of("400 000"), "РБ"), LintCode.TOTAL_MISMATCH)
                .get(0);
        String sum = "2\u00a0000\u00a0001,0";
        assertThat(finding.proposal()).isEqualTo(sum);
        assertThat(finding.message(Language.KK)).contains(sum);
        assertThat(finding.message(Language.RU)).contains(sum);
        assertThat(finding.message(Language.EN)).contains("2,000,001.0");
    }

    @Test
    void aQuotedNameWithinTheSentencesQuotesHasTheOtherKind() {
        Finding finding = Finding.of("executor-unresolved", Severity.INFO, Place.DOCUMENT, "АҚ «ҚТЖ»");
        assertThat(finding.message(Language.RU)).contains("«АҚ „ҚТЖ“»");
        assertThat(finding.message(Language.KK)).contains("«АҚ „ҚТЖ“»");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Абай ауданы бойынша жол картасы 2025-2026 | false",
                "Астана каласы бойынша шаралар картасы 2025 | false",
                "План мероприятий города Степногорска на 2025 год | true",
                "Дорожная карта занятости для молодежи 2025 | true"
            })
    void aTitleIsForeignInAKazakhPlanOnlyWithSurelyRussianWords(String title, boolean foreign) {
        assertThat(ForeignWords.isForeign(title, Language.KK)).isEqualTo(foreign);
    }

    @Test
    void aColumnOfAPlanInTwoLanguagesIsInItsHeadingsLanguage() {
        Row heading = Row.of(
                "№",
                "Іс-шара",
                "Аяқтау нысаны",
                "Жауапты орындаушылар",
                "Орындау мерзімі",
                "Ескерту мәтіні",
                "Периодичность для отчета");
        Row row = Row.of(
                "1", "Мектептерде дәріс өткізу", "ақпарат", "Білім басқармасы", "ай сайын", "ежемесячно", "ежемесячно");
        Plan plan = PlanReader.standard()
                .read(new SourceDocument(
                        "plan.txt",
                        "txt",
                        List.of(
                                new Block.Paragraph("2025 жылға арналған іс-шаралар жоспары"),
                                new Block.Table(List.of(heading, row)))));
        assertThat(LintPlans.found(plan, LintCode.WRONG_LANGUAGE))
                .extracting(Finding::text)
                .containsExactly("ежемесячно");
    }

    @Test
    void theDigitsOfANumberStandTogether() {
        Plan plan = LintPlans.money(
                "тұрақты",
                Map.of(2025, Amount.of("3 3 8 1, 0"), 2026, Amount.of("93 654,3")),
                Amount.of("6 196,1"),
                "РБ (ҰҚ)");
        assertThat(LintPlans.found(plan, LintCode.BROKEN_NUMBER))
                .extracting(Finding::text, Finding::proposal)
                .containsExactly(tuple("3 3 8 1, 0", "3381,0"));
        assertThat(LintPlans.found(plan, LintCode.UNDEFINED_ABBREVIATION))
                .extracting(Finding::text)
                .containsExactly("ҰҚ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "жəне, aқпарат | жəне, aқпарат",
                "2025 жылғы ІІІ тоқсан | ІІІ",
                "2025 жылғы IІ тоқсан | IІ",
                "2025 жылғы III тоқсан | ",
                "І жартыжылдық | І",
                "І. Аманов, Х. Ермек | ",
                "ІІМ, ХІХ ғасыр | ХІХ",
                "IT-технологиялар, QS | ",
                "Wі-Fі желісі | "
            })
    void oneWordIsInOneAlphabet(String form, String mixed) {
        assertThat(LintPlans.found(LintPlans.row("Жұмыс", form, "Басқарма", "тұрақты"), LintCode.MIXED_ALPHABETS))
                .extracting(Finding::text)
                .isEqualTo(mixed == null ? List.of() : List.of(mixed));
    }

    @Test
    void aHyphenIsLeftOnlyWhereTheWholeWordIsKnown() {
        Plan plan = LintPlans.row(
                "Біліктілікті арттыру, ісшара", "біліктілік-ті арттыру, ата-ана, БҒМ-ге", "Басқарма", "тұрақты");
        assertThat(LintPlans.found(plan, LintCode.HYPHEN_WRAPPED))
                .extracting(Finding::text, Finding::proposal)
                .containsExactly(tuple("біліктілік-ті", "біліктілікті"));
    }

    @Test
    void indicatorsOfOneHeadingHaveDifferentNumbers() {
        Plan plan = LintPlans.row("Жұмыс", "ақпарат", "Басқарма", "тұрақты");
        PlanIndicator three =
                new PlanIndicator("3.", LocalizedText.of(Language.KK, "Үлес"), "%", Map.of(), List.of(), 5);
        Section own = new Section(null, plan.measures(), null, null, List.of(three, three));
        Section two = new Section(null, List.of(), null, null, List.of(three));
        assertThat(LintPlans.found(plan.withSections(List.of(own, two)), LintCode.DUPLICATE_NUMBER))
                .extracting(Finding::text)
                .containsExactly("3.");
    }

    @Test
    void sameTitlesAreOneMeasureWithinAPlanAndBetweenPlans() {
        String title = "Халық арасында түсіндіру жұмыстарын жүргізу";
        Plan twice = LintPlans.plan(List.of(
                Row.of("1", title, "ақпарат", "Басқарма", "тұрақты"),
                Row.of("2", title + ".", "ақпарат", "Басқарма", "тұрақты"),
                Row.of("3", "Мониторинг жүргізу", "ақпарат", "Басқарма", "тұрақты"),
                Row.of("4", "Мониторинг жүргізу", "ақпарат", "Басқарма", "тұрақты")));
        Plan other = LintPlans.row(title, "ақпарат", "Басқарма", "тұрақты").withId("other");

        assertThat(LintPlans.found(twice, LintCode.DUPLICATE_MEASURE))
                .extracting(finding -> finding.place().measure())
                .containsExactly("2");
        assertThat(PlanLint.standard().duplicates(List.of(twice, other)))
                .extracting(Finding::code, finding -> finding.arguments().get(2))
                .containsExactly(tuple("duplicate-measure-between-plans", twice.id()));
        assertThat(PlanLint.standard()
                        .without("duplicate-measure-between-plans")
                        .duplicates(List.of(twice, other)))
                .isEmpty();
    }

    @Test
    void aPlanWithoutAListHasUnresolvedAbbreviationsAndNoPlainWords() {
        Plan plan = LintPlans.row("Жұмыс", "ақпарат", "ЫЩЦ, жұмыс тобы, ІІМ, Басқарма басшысы", "тұрақты");
        assertThat(LintPlans.found(plan, LintCode.EXECUTOR_UNRESOLVED))
                .extracting(Finding::text)
                .containsExactly("ЫЩЦ");
    }
}
