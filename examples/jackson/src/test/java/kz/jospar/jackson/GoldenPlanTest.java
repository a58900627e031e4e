package kz.jospar.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Organization;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.Amount;
import kz.jospar.core.plan.AmountUnit;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.BudgetKind;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.CompletionForm;
import kz.jospar.core.plan.FormItem;
import kz.jospar.core.plan.FormKind;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.FundingKind;
import kz.jospar.core.plan.FundingLine;
import kz.jospar.core.plan.FundingSource;
import kz.jospar.core.plan.Goal;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.PlanColumn;
import kz.jospar.core.plan.PlanIndicator;
import kz.jospar.core.plan.PlanKind;
import kz.jospar.core.plan.PlanLevel;
import kz.jospar.core.plan.PlanSource;
import kz.jospar.core.plan.RelatedAct;
import kz.jospar.core.plan.Section;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.DueWeekday;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One plan with every shape, beside the document a person can read: plan.json was written by hand. */
class GoldenPlanTest {
    private static final Plan PLAN = new Plan(
            Plan.FORMAT,
            "kazhtal-2026",
            new LocalizedText("Қажтал ауданының жоспары", "План Кажталского района", null),
            PlanKind.INTERAGENCY,
            PlanLevel.DISTRICT,
            PlanPeriod.ofYears(2026, 2027),
            new Approval("Аудан әкімі", null, null, 2026, List.of("Бекітемін", "2026 ж. «__» ______")),
            List.of(new RelatedAct(
                    RelatedAct.Relation.APPROVED_BY,
                    new Citation("№ 12 қаулы", null, LocalDate.of(2026, 1, 15), "unverified"))),
            List.of(
                    new PlanColumn(ColumnKind.NUMBER, "р/с", "1"),
                    new PlanColumn(ColumnKind.OTHER, "Ескерту", ""),
                    new PlanColumn(ColumnKind.YEAR, "2026 ж.", "", 2026)),
            List.of(
                    new Section(
                            LocalizedText.of(Language.KK, "1. Ұйымдастыру"),
                            List.of(
                                    measure(
                                            "1.1",
                                            "тоқсан сайын, келесі айдың 5-не",
                                            Timing.Recurring.every(Cycle.QUARTER)
                                                    .due(DueDay.by(5, 1))),
                                    measure(
                                            "1.2",
                                            "жыл сайын, кемінде 2 рет",
                                            Timing.Recurring.yearly(YearPart.ofMonths(8, 9))
                                                    .during(Stretch.ofYears(2026, 2027))
                                                    .times(new Count(2, true)))),
                            3,
                            1,
                            List.of()),
                    new Section(
                            null,
                            List.of(measure(
                                    "2",
                                    "бірнеше мерзім",
                                    new Timing.Several(List.of(
                                            new Timing.OnDay(LocalDate.of(2026, 12, 5)),
                                            new Timing.Within(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)),
                                            new Timing.AcademicYear(Cycle.MONTH),
                                            new Timing.Continuous(),
                                            new Timing.AroundEvent(3, TermUnit.WORKING_DAY, Direction.BEFORE, "отырыс"),
                                            new Timing.OnEvent("қажет болғанда"),
                                            new Timing.BySchedule("кестеге сәйкес"),
                                            new Timing.OnDay(LocalDate.of(2026, 8, 25), Limit.UNTIL),
                                            new Timing.Recurring(
                                                    Cycle.WEEK,
                                                    2,
                                                    List.of(),
                                                    Stretch.from(LocalDate.of(2026, 4, 6)),
                                                    null,
                                                    Count.ONCE),
                                            Timing.Recurring.every(Cycle.MONTH)
                                                    .due(new DueDay(30, 0, Limit.UNTIL))
                                                    .during(Stretch.to(LocalDate.of(2026, 6, 30))),
                                            new Timing.Continuous(new Timing.OnEvent("іске қосылған соң")),
                                            new Timing.OnEvent("бюджетті қалыптастырған жағдайда", Cycle.YEAR),
                                            new Timing.BySchedule("жоспар", DueDay.by(1, 0)),
                                            new Timing.AroundEvent(24, TermUnit.HOUR, Direction.AFTER, ""),
                                            Timing.Recurring.every(Cycle.MONTH)
                                                    .due(DueTerm.by(5, TermUnit.WORKING_DAY, DueTerm.Edge.AFTER_END)),
                                            Timing.Recurring.every(Cycle.WEEK)
                                                    .due(DueWeekday.of(DayOfWeek.FRIDAY, Limit.ON)),
                                            Timing.Recurring.every(Cycle.QUARTER)
                                                    .due(DueWeekday.nth(-1, DayOfWeek.MONDAY, Limit.UNTIL)))))),
                            null)),
            List.of(new Organization("bb", "ББ", LocalizedText.of(Language.KK, "Білім бөлімі"))),
            List.of("Ескертпе: 😀"),
            List.of(new Finding("date-blank", Severity.INFO, Place.row(1), "", List.of("2026"), null)),
            new PlanSource("zhospar.docx", "docx"),
            List.of(),
            List.of(new Goal(
                    LocalizedText.of(Language.KK, "1-мақсат"),
                    List.of(new PlanIndicator(
                            "1.",
                            LocalizedText.of(Language.KK, "Қамту"),
                            "%",
                            Map.of(2026, new Amount("95", new BigDecimal("95"))),
                            List.of(),
                            2)),
                    1)));

    /** Cells in the order of the table, which is not that of the alphabet. */
    private static Map<String, String> other() {
        Map<String, String> other = new LinkedHashMap<>();
        other.put("Ескерту", "жоқ");
        other.put("А/Б", "ә");
        return other;
    }

    private static Measure measure(String id, String deadline, Timing timing) {
        Amount amount = new Amount("6,7", new BigDecimal("6.7"));
        return new Measure(
                id,
                new MeasureNumber(id + "."),
                LocalizedText.of(Language.KK, "Іс-шара " + id),
                new CompletionForm(
                        "БМ-ге ақпарат",
                        List.of(new FormItem("БМ-ге ақпарат", FormKind.INFORMATION, List.of("БМ"), List.of()))),
                List.of(new Executor("bb", "ББ", Role.LEAD, false, true, "ББ")),
                deadline,
                timing,
                new Funding(
                        "ЖБ",
                        FundingKind.AMOUNTS,
                        List.of(new FundingSource(BudgetKind.LOCAL, "ЖБ")),
                        new AmountUnit("млн. тг.", 6),
                        List.of(new FundingLine(
                                Map.of(2026, amount, 2027, new Amount("-", null)),
                                amount,
                                List.of(new FundingSource(BudgetKind.LOCAL, "ЖБ")),
                                "204 100",
                                4))),
                other(),
                4);
    }

    static List<JsonDocuments> both() {
        return List.of(Jackson2.documents(), Jackson3.documents());
    }

    @ParameterizedTest
    @MethodSource("both")
    void theDocumentIsThePlan(JsonDocuments documents) throws IOException {
        try (InputStream in = GoldenPlanTest.class.getResourceAsStream("plan.json")) {
            assertThat(documents.readPlan(in)).isEqualTo(PLAN);
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void thePlanIsTheDocument(JsonDocuments documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        documents.write(PLAN, out);
        try (InputStream in = GoldenPlanTest.class.getResourceAsStream("plan.json")) {
            assertThat(out.toString(UTF_8)).isEqualTo(new String(in.readAllBytes(), UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void whatIsEmptyStandsOnOneLineAndOnlyControlCharactersAreEscaped(JsonDocuments documents) throws IOException {
        Plan plan = new Plan(
                Plan.FORMAT,
                "p",
                LocalizedText.EMPTY,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("\u001f / ә 😀"),
                List.of(),
                null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        documents.write(plan, out);
        assertThat(out.toString(UTF_8)).isEqualTo("""
                {
                  "format": "jospar.plan/1",
                  "id": "p",
                  "title": {},
                  "notes": [
                    "\\u001F / ә 😀"
                  ]
                }
                """);
    }

    @Test
    void theMappersThemselvesLeaveAStreamOpen() throws IOException {
        OutputStream open = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        Jackson2.mapper().writeValue(open, PLAN);
        Jackson3.mapper().writeValue(open, PLAN);
        assertThat(((ByteArrayOutputStream) open).size()).isPositive();
    }
}
