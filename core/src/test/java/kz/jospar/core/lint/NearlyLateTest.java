package kz.jospar.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.Amount;
import kz.jospar.core.plan.AmountUnit;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.CompletionForm;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.FundingKind;
import kz.jospar.core.plan.FundingLine;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.table.Row;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.core.time.YearPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines, executors and money made by hand: what a rule tells and what it only nearly does. */
class NearlyLateTest {
    private static Plan plan(String title, String form, String executor, String deadline, @Nullable Timing timing) {
        Executor one = new Executor("x", executor, Role.LEAD, false, false, executor);
        Measure measure = new Measure(
                "1",
                new MeasureNumber("1"),
                LocalizedText.of(Language.KK, title),
                new CompletionForm(form),
                List.of(one),
                deadline,
                timing,
                null,
                Map.of(),
                null);
        return LintPlans.plan(List.of()).withSections(List.of(new Section(null, List.of(measure), null)));
    }

    private static List<String> texts(Plan plan, LintCode code) {
        return LintPlans.found(plan, code).stream().map(Finding::text).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Отырыс күні, отырыс  күні, true",
        "2025 жылғы 1 наурыз, тұрақты, true",
        "тұрақты, 2025 жылғы 1 наурыз, true",
        "отырыстан кейін 10 күн ішінде, тұрақты, false",
        "Басқарма, тұрақты, false"
    })
    void anExecutorIsADeadlineWhereItRepeatsOneOrCanBeNothingElse(String executor, String deadline, boolean told) {
        Plan plan = plan("Жұмыс", "ақпарат", executor, deadline, null);
        assertThat(texts(plan, LintCode.DEADLINE_IN_EXECUTORS)).isEqualTo(told ? List.of(executor) : List.of());
    }

    @Test
    void aFormAndADeadlineThatAreBothEmptyRepeatNothing() {
        assertThat(texts(plan("Жұмыс", "", "Басқарма", "", null), LintCode.FORM_IS_DEADLINE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, WORKING_DAY, AFTER, true",
        "1, DAY, BEFORE, false",
        "0, DAY, AFTER, false",
        "47, HOUR, AFTER, true",
        "48, HOUR, AFTER, false",
        "1, WEEK, AFTER, false"
    })
    void aTermAfterAnEventIsShortUnderTwoDays(int amount, TermUnit unit, Direction direction, boolean isShort) {
        Timing timing = new Timing.AroundEvent(amount, unit, direction, "отырыс");
        assertThat(texts(plan("Жұмыс", "ақпарат", "Басқарма", "мерзім", timing), LintCode.SHORT_TERM))
                .hasSize(isShort ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025, 0", "2026, 2026, 0", "2025, 2026, 1"})
    void aDayIsSoonOnlyWhereTheCalendarHasBothYears(int first, int last, int times) {
        WorkingDays calendar = new WorkingDays() {
            @Override
            public boolean covers(int year) {
                return first <= year && year <= last;
            }

            @Override
            public boolean isWorkingDay(LocalDate day) {
                return covers(day.getYear());
            }
        };
        LocalDate adopted = LocalDate.of(2025, 12, 31);
        Plan plan = plan("Жұмыс", "ақпарат", "Басқарма", "мерзім", new Timing.OnDay(LocalDate.of(2026, 1, 1)))
                .withApproval(new Approval(null, null, adopted, 2025, List.of()));
        assertThat(PlanLint.standard().with(calendar).check(plan))
                .filteredOn(finding -> finding.code().equals("short-term"))
                .hasSize(times);
    }

    @ParameterizedTest
    @CsvSource({"1 6, 2", "1 101, 2", "1 102, ''"})
    void aGapOfMoreThanAHundredIsAnotherWayOfNumbering(String numbers, String missing) {
        List<Row> rows = List.of(numbers.split(" ")).stream()
                .map(number -> Row.of(number, "Іс " + number, "ақпарат", "Басқарма", "тұрақты"))
                .toList();
        assertThat(LintPlans.found(LintPlans.plan(rows), LintCode.SKIPPED_NUMBER))
                .extracting(Finding::proposal)
                .isEqualTo(missing.isEmpty() ? List.of() : List.of(missing));
    }

    @Test
    void onlyAPlainRecurrenceBreaksATitlesPromise() {
        List<YearPart> parts = List.of(YearPart.ofMonths(1, 3));
        assertThat(mismatches(new Timing.Recurring(Cycle.QUARTER, 1, List.of(), null, null, Count.ONCE)))
                .isEqualTo(1);
        assertThat(mismatches(new Timing.Recurring(Cycle.QUARTER, 2, List.of(), null, null, Count.ONCE)))
                .isZero();
        assertThat(mismatches(new Timing.Recurring(Cycle.YEAR, 1, parts, null, null, Count.ONCE)))
                .isZero();
    }

    private static int mismatches(Timing timing) {
        Plan plan = plan("Ай сайынғы түсіндіру жұмысы", "семинар", "Басқарма", "мерзім", timing);
        return LintPlans.found(plan, LintCode.TITLE_DEADLINE_MISMATCH).size();
    }

    @Test
    void aTitleThatSaysOneThingInEachLanguagePromisesNothing() {
        Timing yearly = Timing.Recurring.every(Cycle.YEAR);
        Plan plan = plan("Ай сайынғы жұмыс", "семинар", "Басқарма", "жыл сайын", yearly);
        Measure old = plan.measures().get(0);
        for (String russian : List.of("Ежеквартальная работа", "Ежемесячная работа")) {
            Measure measure = old.withTitle(old.title().with(Language.RU, russian));
            assertThat(texts(
                            plan.withSections(List.of(new Section(null, List.of(measure), null))),
                            LintCode.TITLE_DEADLINE_MISMATCH))
                    .hasSize(russian.equals("Ежемесячная работа") ? 1 : 0);
        }
    }

    @Test
    void onceInTwelveMonthsIsNotWithinTheYear() {
        Timing twice = new Timing.Recurring(Cycle.HALF_YEAR, 2, List.of(), null, null, Count.ONCE);
        assertThat(texts(plan("Жұмыс", "меморандум", "Басқарма", "мерзім", twice), LintCode.ONE_OFF_FORM))
                .isEmpty();
        Timing once = new Timing.Recurring(Cycle.HALF_YEAR, 1, List.of(), null, null, Count.ONCE);
        assertThat(texts(plan("Жұмыс", "меморандум", "Басқарма", "мерзім", once), LintCode.ONE_OFF_FORM))
                .hasSize(1);
    }

    @Test
    void moneyWithoutYearsHasNoSum() {
        assertThat(texts(LintPlans.money("тұрақты", Map.of(), Amount.of("3"), "РБ"), LintCode.TOTAL_MISMATCH))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"РБ, true", "Қ-2, true", "ҚҚҚҚ, true", "Жұмыс тобы, false", "ІІМ, false"})
    void whatLooksLikeABodyAndIsNoneIsTold(String executor, boolean told) {
        assertThat(texts(plan("Жұмыс", "ақпарат", executor, "тұрақты", null), LintCode.EXECUTOR_UNRESOLVED))
                .isEqualTo(told ? List.of(executor) : List.of());
        Plan listed = LintPlans.row("Жұмыс", "ақпарат", executor, "тұрақты", "БҒМ – Білім және ғылым министрлігі");
        assertThat(texts(listed, LintCode.EXECUTOR_UNRESOLVED)).isEmpty();
    }

    @Test
    void oneVersionAloneDiffersFromNothing() {
        FundingLine line = new FundingLine(Map.of(2025, Amount.of("1")), Amount.of("1"), List.of(), "098", 2);
        FundingLine bare = new FundingLine(Map.of(2026, Amount.of("2")), null, List.of(), "", 2);
        FundingLine unread = new FundingLine(Map.of(2025, Amount.of("?")), Amount.of("?"), List.of(), " ", 2);
        Plan whole = money(new AmountUnit("млн", 6), line);
        for (Plan other : List.of(money(new AmountUnit("дана", null), bare), money(null, unread))) {
            assertThat(LanguageVersions.compare(whole, other)).isEmpty();
            assertThat(LanguageVersions.compare(other, whole)).isEmpty();
        }
        Plan nobody = LintPlans.row("Жұмыс", "ақпарат", "–", "тұрақты");
        Plan somebody = LintPlans.row("Жұмыс", "ақпарат", "БҒМ", "тұрақты");
        assertThat(LanguageVersions.compare(nobody, somebody)).isEmpty();
    }

    private static Plan money(@Nullable AmountUnit unit, FundingLine line) {
        Plan plan = LintPlans.row("Жұмыс", "ақпарат", "БҒМ", "тұрақты");
        return LintPlans.withFunding(plan, new Funding("", FundingKind.AMOUNTS, List.of(), unit, List.of(line)));
    }

    @Test
    void anAbbreviationOfAListIsUsedByAnotherOfSeveralWords() {
        Plan plan = LintPlans.row(
                "Жұмыс", "ақпарат", "БҒМ", "тұрақты", "БҒМ – министрлік", "ТАУ – кәсіпорын", "«ТАУ» АҚ – қоғам");
        assertThat(texts(plan, LintCode.UNUSED_ABBREVIATION)).doesNotContain("ТАУ");
    }
}
