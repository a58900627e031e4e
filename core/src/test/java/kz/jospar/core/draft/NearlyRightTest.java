package kz.jospar.core.draft;

import static kz.jospar.core.draft.Checks.kk;
import static kz.jospar.core.draft.Checks.measure;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Body;
import kz.jospar.core.party.BodyKind;
import kz.jospar.core.party.BodyName;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.NameForm;
import kz.jospar.core.phrase.Context;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is nearly right, or has a violation of its own already and needs no second one. */
class NearlyRightTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final OrganizationDraft ISB = new OrganizationDraft("ІСБ", kk("Ішкі саясат басқармасы"));

    private static PlanDraft plan(
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate adopted,
            List<OrganizationDraft> glossary,
            MeasureDraft... measures) {
        return new PlanDraft(
                kk("Жоспар"), from, to, adopted, List.of(new SectionDraft(null, Arrays.asList(measures))), glossary);
    }

    private static PlanDraft plan(MeasureDraft... measures) {
        return plan(FIRST, LAST, null, List.of(ISB), measures);
    }

    @Test
    void anAbbreviationIsDefinedOnceHoweverItIsTyped() {
        MeasureDraft one = measure("1", "ай сайын", "ІСБ");
        for (String other : List.of("ICБ", "ісб", " ІСБ ")) {
            assertThat(Checks.paths(
                            plan(FIRST, LAST, null, List.of(ISB, new OrganizationDraft(other, kk("Басқа"))), one)))
                    .containsExactly("glossary[1].abbreviation");
        }
        String much = "Қ".repeat(101);
        List<OrganizationDraft> wrong = List.of(
                ISB,
                new OrganizationDraft(" ", kk("Басқа")),
                new OrganizationDraft(" ", kk("Басқа")),
                new OrganizationDraft(much, kk("Басқа")),
                new OrganizationDraft(much, kk("Басқа")));
        assertThat(Checks.paths(plan(FIRST, LAST, null, wrong, one)))
                .containsExactly(
                        "glossary[1].abbreviation",
                        "glossary[2].abbreviation",
                        "glossary[3].abbreviation",
                        "glossary[4].abbreviation");
    }

    @Test
    void aNumberWithoutWordsOrTooLongIsNotAlsoThereTwice() {
        String much = "1".repeat(51);
        assertThat(Checks.paths(plan(
                        measure(" ", "ай сайын", "ІСБ"),
                        measure(" ", "ай сайын", "ІСБ"),
                        measure(much, "ай сайын", "ІСБ"),
                        measure(much, "ай сайын", "ІСБ"))))
                .containsExactly(
                        "sections[0].measures[0].number",
                        "sections[0].measures[1].number",
                        "sections[0].measures[2].number",
                        "sections[0].measures[3].number");
    }

    @Test
    void anExecutorWithoutANameOrWithTooLongAOneIsNotAlsoUnknown() {
        assertThat(Checks.of(plan(measure("1", "ай сайын", "ІСБ", "—", "Ц".repeat(501)))))
                .hasSize(2)
                .noneMatch(line -> line.contains("«"));
    }

    @Test
    void whatWasTypedIsShownAsItIsAndNotAtLength() {
        assertThat(Checks.of(plan(measure("1", "ай сайын", "Щ{max}$\\"))))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith(": «Щ{max}$\\»"));
        assertThat(Checks.of(plan(measure("1", "ай сайын", "Щ".repeat(60)))))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith(": «" + "Щ".repeat(60) + "»"));
        assertThat(Checks.of(plan(measure("1", "ай сайын", "Щ".repeat(61)))))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith(": «" + "Щ".repeat(60) + "…»"));
    }

    @Test
    void aThousandViolationsOfOneListAreTold() {
        List<SeatDraft> gaps = Collections.nCopies(1_001, (SeatDraft) null);
        assertThat(Checks.paths(new StaffDraft(kk("Штаб"), gaps)))
                .hasSize(1_001)
                .contains("seats", "seats[999]")
                .doesNotContain("seats[1000]");
    }

    @Test
    void theFirstOfTwoBodiesOfOneNameIsMeantAndWorksJointlyWhereItSaysSo() {
        List<OrganizationDraft> glossary = List.of(ISB, new OrganizationDraft("ҚБ", kk("Ішкі саясат басқармасы")));
        PlanDraft draft =
                plan(FIRST, LAST, null, glossary, measure("1", "ай сайын", "ІСБ", "Ішкі саясат басқармасы бірлесіп"));
        assertThat(Checks.of(draft)).isEmpty();
        assertThat(draft.toPlan("p").measures().get(0).executors())
                .extracting(executor -> executor.id() + " " + executor.jointly())
                .containsExactly("isb false", "isb true");
    }

    @Test
    void aDeadlineIsReadWithItsCompletionFormUnlessThatIsTooLong() {
        String deadline = "Жыл сайын, 1 ақпаннан кешiктiрмей";
        Context period = Context.NONE.withPeriod(new PlanPeriod(FIRST, LAST));
        Reading plain = TimingPhrase.read(deadline, period);
        Reading report = TimingPhrase.read(deadline, period.withCompletionForm("ақпарат"));
        assertThat(report).isNotEqualTo(plain);
        assertThat(readings(deadline, "ақпарат")).containsExactly(report);
        assertThat(readings(deadline, " ")).containsExactly(plain);
        assertThat(readings(deadline, "ақпарат" + " ".repeat(2_000))).containsExactly(plain);
    }

    private static List<Reading> readings(String deadline, String form) {
        List<Reading> readings = new ArrayList<>();
        MeasureDraft measure =
                new MeasureDraft("1", kk("Іс-шара"), form, List.of(new ExecutorDraft("ІСБ")), deadline, null);
        Deadlines.read(plan(measure), (place, reading) -> readings.add(reading));
        return readings;
    }

    @Test
    void aPlanMayLastOneDay() {
        assertThat(Checks.of(plan(FIRST, FIRST, null, List.of(ISB), measure("1", "тұрақты", "ІСБ"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, UNTIL, ''",
        "2027-01-01, UNTIL, ''",
        "2027-01-01, BY, 2027-01-01",
        "2024-12-31, UNTIL, 2024-12-31"
    })
    void untilADayMeansTheDayBeforeAtLeast(LocalDate day, Limit limit, String told) {
        assertThat(outside(new Timing.OnDay(day, limit))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"2023, 2023 – 2024", "2024, ''", "2026, ''", "2027, 2027 – 2028"})
    void anAcademicYearMayReachIntoThePlan(int startYear, String told) {
        assertThat(outside(new Timing.AcademicYear(null, startYear))).isEqualTo(told);
    }

    @Test
    void workThatBeganBeforeThePlanGoesOnInItAndAWindowMayNotBeginBefore() {
        assertThat(outside(new Timing.Continuous(new Timing.OnDay(LocalDate.of(2020, 1, 1)))))
                .isEmpty();
        assertThat(outside(new Timing.Continuous(new Timing.OnDay(LocalDate.of(2027, 1, 1)))))
                .isEqualTo("2027-01-01");
        assertThat(outside(new Timing.Within(LocalDate.of(2024, 12, 1), LAST))).isEqualTo("2024-12-01 – 2026-12-31");
        assertThat(outside(new Timing.Within(FIRST, LocalDate.of(2027, 1, 1)))).isEqualTo("2025-01-01 – 2027-01-01");
        assertThat(outside(Timing.Recurring.every(Cycle.MONTH))).isEmpty();
    }

    private static String outside(Timing timing) {
        return new DatesBeyond(new PlanPeriod(FIRST, LAST)).first(timing);
    }

    /** АЩ are two bodies until the middle of 2025 and one from then on; БЩ is one body before and another after. */
    @Test
    void aBodyIsKnownOnTheDayOfAdoptionElseOnThePlansFirst() {
        Directory directory = Directory.of(List.of(
                body("a", "АЩ", null, "2025-06-30"),
                body("b", "АЩ", null, "2025-06-30"),
                body("c", "АЩ", "2025-07-01", null),
                body("d", "БЩ", null, "2025-06-30"),
                body("e", "БЩ", "2025-07-01", null)));
        LocalDate august = LocalDate.of(2025, 8, 1);
        try (ValidatorFactory factory = Checks.factory(DraftValidators.with(directory))) {
            for (LocalDate adopted : Arrays.asList(null, august)) {
                PlanDraft draft = plan(FIRST, LAST, adopted, List.of(), measure("1", "ай сайын", "АЩ", "БЩ"));
                assertThat(Checks.of(factory, draft, "kk")).hasSize(adopted == null ? 1 : 0);
            }
            assertThat(Checks.of(factory, assignment("", FIRST, "АЩ", "БЩ"), "kk"))
                    .hasSize(1);
            assertThat(Checks.of(factory, assignment("", august, "АЩ", "БЩ"), "kk"))
                    .isEmpty();
        }
    }

    private static Body body(String id, String name, @Nullable String from, @Nullable String until) {
        BodyName only = new BodyName(
                Language.KK,
                NameForm.ABBREVIATION,
                name,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                null,
                null);
        return new Body(id, BodyKind.OTHER, null, List.of(only));
    }

    private static AssignmentDraft assignment(String deadline, LocalDate given, String... names) {
        List<ExecutorDraft> executors =
                Arrays.stream(names).map(ExecutorDraft::new).toList();
        return new AssignmentDraft(kk("Тапсырма"), executors, deadline, given);
    }

    @Test
    void anAssignmentsDeadlineIsSaidOnItsDayAndReadOnlyIfItIsNotTooLong() {
        String group = "аудандардың әкімдіктері";
        AssignmentDraft draft = assignment("осы жылдың қазан айының соңына дейін", FIRST, group);
        assertThat(Checks.of(draft)).isEmpty();
        assertThat(draft.toAssignment("a").timing())
                .isInstanceOfSatisfying(
                        Timing.OnDay.class, day -> assertThat(day.date()).isEqualTo(LocalDate.of(2025, 10, 31)));
        assertThat(Checks.of(assignment("а".repeat(2_001), FIRST, group)))
                .containsExactly("deadline: тым ұзақ: 2000 таңбадан аспауы тиіс");
        assertThat(Checks.paths(assignment("", LocalDate.of(25, 1, 1), group))).containsExactly("given");
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31T09:00, false", "1900-01-01T09:00, true", "2999-12-31T09:00, true", "3000-01-01T09:00, false"
    })
    void aMeetingHasAYearThatDeadlinesHaveToo(LocalDateTime start, boolean plausible) {
        MeetingDraft draft =
                new MeetingDraft(kk("Штаб"), start, start.plusHours(1), "Asia/Almaty", null, List.of(kk("Мәселе")));
        assertThat(Checks.paths(draft)).isEqualTo(plausible ? List.of() : List.of("end", "start"));
    }

    @Test
    void aZoneWithoutANameOrWithTooLongAOneIsNotAlsoUnknown() {
        LocalDateTime nine = LocalDateTime.of(2026, 3, 31, 9, 0);
        for (String zone : List.of(" ", "Z".repeat(101))) {
            assertThat(Checks.of(
                            new MeetingDraft(kk("Штаб"), nine, nine.plusHours(1), zone, null, List.of(kk("Мәселе")))))
                    .singleElement()
                    .satisfies(line -> assertThat(line).startsWith("zone: ").doesNotContain("«"));
        }
    }

    @Test
    void aQuestionThatIsTooLongInOneLanguageIsNotAlsoEmpty() {
        LocalDateTime nine = LocalDateTime.of(2026, 3, 31, 9, 0);
        assertThat(Checks.paths(new MeetingDraft(
                        kk("Штаб"), nine, nine.plusHours(1), "Asia/Almaty", null, List.of(kk("—".repeat(4_001))))))
                .containsExactly("agenda[0].kk");
    }

    @Test
    void listsAndTextsHaveTheirLimits() {
        MeasureDraft one = measure("1", "ай сайын", "ІСБ");
        List<ExecutorDraft> many = Collections.nCopies(201, new ExecutorDraft("ІСБ"));
        assertThat(Checks.paths(plan(
                        new MeasureDraft("1", kk("Іс-шара"), "а".repeat(2_001), many, "ай сайын", "а".repeat(4_001)))))
                .containsExactly(
                        "sections[0].measures[0].executors",
                        "sections[0].measures[0].form",
                        "sections[0].measures[0].funding");
        assertThat(Checks.paths(plan(new MeasureDraft(
                        "1", kk("Іс-шара"), "а".repeat(2_000), many.subList(0, 200), "ай сайын", "а".repeat(4_000)))))
                .isEmpty();
        List<SectionDraft> sections = new ArrayList<>(Collections.nCopies(500, new SectionDraft(null, List.of())));
        sections.add(new SectionDraft(null, List.of(one)));
        assertThat(Checks.paths(new PlanDraft(kk("Жоспар"), FIRST, LAST, null, sections, List.of(ISB))))
                .contains("sections");
        List<OrganizationDraft> glossary = new ArrayList<>(List.of(ISB));
        for (int i = 0; i < 1_000; i++) {
            glossary.add(new OrganizationDraft("Қ" + i, kk("Басқа")));
        }
        assertThat(Checks.paths(plan(FIRST, LAST, null, glossary, one))).containsExactly("glossary");
        AssignmentDraft assignment = new AssignmentDraft(
                kk("Тапсырма"), Collections.nCopies(201, new ExecutorDraft("аудандардың әкімдіктері")), "", FIRST);
        assertThat(Checks.paths(assignment)).containsExactly("executors");
    }

    @Test
    void whatIsBlankIsNoFormAndNoFunding() {
        MeasureDraft draft =
                new MeasureDraft("1", kk("Іс-шара"), " \u00a0", List.of(new ExecutorDraft("ІСБ")), "ай сайын", " ");
        assertThat(plan(draft).toPlan("p").measures().get(0)).satisfies(read -> {
            assertThat(read.form()).isNull();
            assertThat(read.funding()).isNull();
            assertThat(read.timing()).isEqualTo(Timing.Recurring.every(Cycle.MONTH));
        });
    }

    @Test
    void aPlanKeepsItsDayOfAdoptionAndItsMoney() {
        LocalDate adopted = LocalDate.of(2025, 1, 20);
        MeasureDraft draft =
                new MeasureDraft("1", kk("Іс-шара"), "", List.of(new ExecutorDraft("ІСБ")), "ай сайын", "ЖБ");
        assertThat(plan(FIRST, LAST, adopted, List.of(ISB), draft).toPlan("p")).satisfies(plan -> {
            assertThat(plan.approval().date()).isEqualTo(adopted);
            assertThat(plan.measures().get(0).funding().text()).isEqualTo("ЖБ");
        });
    }

    @Test
    void aTitleMayBeRussianOnlyAndHasItsLimit() {
        for (int length : new int[] {4_000, 4_001}) {
            LocalizedText title = LocalizedText.of(Language.RU, "а".repeat(length));
            assertThat(Checks.paths(
                            new StaffDraft(title, List.of(new SeatDraft(kk("Әкім"), SeatRole.HEAD, true, null)))))
                    .isEqualTo(length > 4_000 ? List.of("name.ru") : List.of());
        }
    }
}
