package kz.jospar.core.draft;

import static kz.jospar.core.draft.Checks.kk;
import static kz.jospar.core.draft.Checks.measure;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.staff.Meeting;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.core.staff.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each constraint by itself: what passes, and what does not. */
class ConstraintCasesTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final String DEADLINE = "sections[0].measures[0].deadline";

    private static PlanDraft plan(MeasureDraft... measures) {
        return plan(FIRST, LAST, null, measures);
    }

    private static PlanDraft plan(LocalDate from, LocalDate to, LocalDate adopted, MeasureDraft... measures) {
        return new PlanDraft(
                kk("Жоспар"),
                from,
                to,
                adopted,
                List.of(new SectionDraft(null, Arrays.asList(measures))),
                List.of(new OrganizationDraft("ІСБ", kk("Ішкі саясат басқармасы"))));
    }

    @Test
    void aPlanFilledInRightHasNoViolation() {
        assertThat(Checks.of(plan(measure("1", "тоқсан сайын", "ІСБ")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.2., 1.2", "1.2, '1 .2'", "4/1, 4-1", "3), (3)", "а, а."})
    void numbersWithOneKeyAreTheSame(String one, String other) {
        PlanDraft draft = new PlanDraft(
                kk("Жоспар"),
                FIRST,
                LAST,
                null,
                List.of(
                        new SectionDraft(null, List.of(measure(one, "ай сайын", "ІСБ"))),
                        new SectionDraft(
                                null, List.of(measure("9", "ай сайын", "ІСБ"), measure(other, "ай сайын", "ІСБ")))),
                List.of(new OrganizationDraft("ІСБ", kk("Ішкі саясат басқармасы"))));
        assertThat(Checks.of(draft))
                .containsExactly(
                        "sections[1].measures[1].number: жоспарда мұндай нөмір бұрыннан бар: «" + one + " Іс-шара»");
    }

    @ParameterizedTest
    @CsvSource({"1.1, 11", "1.10, 1.1", "а1, А1", "1, 2"})
    void numbersWithDifferentKeysAreNot(String one, String other) {
        assertThat(Checks.of(plan(measure(one, "ай сайын", "ІСБ"), measure(other, "ай сайын", "ІСБ"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025 жылғы 1 қаңтар", // the first day
                "2026 жылғы 31 желтоқсан", // the last day
                "до 1 января 2027 года", // whose last undoubted day is the plan's
                "2026 жылғы 4 тоқсан",
                "тоқсан сайын",
                "2025-2026 ж.ж. тоқсан сайын",
                "2026-2027 оқу жылы",
                "тұрақты"
            })
    void datesInThePeriodAreWithinThePlan(String deadline) {
        assertThat(Checks.of(plan(measure("1", deadline, "ІСБ")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024 жылғы 31 желтоқсан, 2024-12-31",
        "2027 жылғы 1 қаңтар, 2027-01-01",
        "до 2 января 2027 года, 2027-01-02",
        "2027 жылғы 1 тоқсан, 2027-01-01 – 2027-03-31",
        "2026 жылғы желтоқсан - 2027 жылғы қаңтар, 2026-12-01 – 2027-01-31",
        "2025-2027 ж.ж. тоқсан сайын, 2025-01-01 – 2027-12-31",
        "2027-2028 оқу жылы, 2027 – 2028",
        "'5 желтоқсан 2025 ж., 5 ақпан 2027 ж.', 2027-02-05"
    })
    void datesBeyondThePeriodAreToldAtTheDeadline(String deadline, String told) {
        assertThat(Checks.of(plan(measure("1", deadline, "ІСБ")), "ru"))
                .containsExactly(
                        DEADLINE + ": срок выходит за пределы периода плана: " + told + " (2025-01-01 – 2026-12-31)");
    }

    @Test
    void withoutAPeriodNothingIsOutsideIt() {
        assertThat(Checks.paths(plan(LAST, FIRST, null, measure("1", "2030 жылғы 5 ақпан", "ІСБ"))))
                .containsExactly("toInclusive");
        assertThat(Checks.paths(plan(null, LAST, null, measure("1", "2030 жылғы 5 ақпан", "ІСБ"))))
                .containsExactly("from");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "кешкісін|орындау мерзімі танылмады, мына сөзден бастап оқылмады: «кешкісін» (таңбаның реттік нөмірі 1)",
                "ежеквартально до 10 числа|мерзімнің бұл бөліктері бір-біріне сәйкес келмейді: «ежеквартально» + «до 10 числа»",
                "ақпан|жылы, кезеңділігі немесе аралықтың екінші шегі көрсетілмегендіктен, мерзімді анықтау мүмкін емес: «ақпан»",
                "желтоқсан-қаңтар 2025|мерзім екі күнтізбелік жылды қамтиды, әр айдың жылын көрсетіңіз: «желтоқсан-қаңтар»",
                "осы жылдың қазан айының соңына дейін|мерзімнің жылы құжаттың күні бойынша анықталады; құжаттың күнін немесе"
                        + " мерзімнің жылын көрсетіңіз: «осы жылдың»",
                "«___»|бұл мерзім жоғарыдағы жолға сілтейді, ал ондағы мерзім танылмады; мерзімді толық жазыңыз: ««___»»",
                "''|орындау мерзімі көрсетілмеген"
            })
    void aDeadlineThatIsNotUnderstoodSaysWhy(String deadline, String why) {
        assertThat(Checks.of(plan(measure("1", deadline.equals("''") ? "" : deadline, "ІСБ"))))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).isEqualTo(DEADLINE + ": " + why));
    }

    @Test
    void aDeadlineIsReadWithItsSurroundings() {
        assertThat(Checks.of(plan(
                        FIRST,
                        LAST,
                        LocalDate.of(2025, 10, 15),
                        measure("1", "осы жылдың қазан айының соңына дейін", "ІСБ"))))
                .isEmpty();
        assertThat(Checks.of(plan(FIRST, LocalDate.of(2025, 12, 31), null, measure("1", "ақпан", "ІСБ"))))
                .isEmpty();
        assertThat(Checks.of(plan(
                        measure("1", "тоқсан сайын", "ІСБ"),
                        measure("2", "«___»", "ІСБ"),
                        measure("3", "«___»", "ІСБ"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ІСБ", // in the glossary
                "ICБ", // with Latin letters
                "ІСБ (келісім бойынша)",
                "Ішкі саясат басқармасы", // the glossary's full name
                "Абай облысының әкімдігі", // in the directory
                "аудандардың әкімдіктері" // a group
            })
    void aKnownBodyIsResolved(String name) {
        assertThat(Checks.of(plan(measure("1", "ай сайын", name)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ЩҚЩ", "Жоқ ұйым", "РБ"})
    void anUnknownBodyIsToldAtItsName(String name) {
        assertThat(Checks.of(plan(measure("1", "ай сайын", "ІСБ", name + " (жинақтау)")), "en"))
                .containsExactly("sections[0].measures[0].executors[1].name: the executor is neither in the glossary of"
                        + " the plan nor in the directory of organizations: \"" + name + "\"");
    }

    @Test
    void anAssignmentMayGoWithoutADeadlineAndNotWithOneThatIsNotUnderstood() {
        AssignmentDraft none =
                new AssignmentDraft(kk("Тапсырма"), List.of(new ExecutorDraft("аудандардың әкімдіктері")), " ", FIRST);
        AssignmentDraft bad =
                new AssignmentDraft(null, Arrays.asList(new ExecutorDraft("ЩҚЩ"), null), "кешкісін", null);
        assertThat(Checks.of(none)).isEmpty();
        assertThat(none.toAssignment("a").timing()).isNull();
        assertThat(Checks.of(bad, "ru"))
                .containsExactly(
                        "deadline: срок исполнения не распознан начиная со слов: «кешкісін» (символ № 1)",
                        "executors[0].name: исполнитель не найден ни в перечне сокращений плана, ни в справочнике организаций: «ЩҚЩ»",
                        "executors[1]: элемент списка не заполнен",
                        "given: не заполнено",
                        "title: текст не написан ни на одном языке");
    }

    @Test
    void aMeetingIsCheckedFieldByField() {
        LocalDateTime nine = LocalDateTime.of(2026, 3, 31, 9, 0);
        MeetingDraft right =
                new MeetingDraft(kk("Штаб"), nine, nine.plusHours(1), "Asia/Almaty", null, List.of(kk("1-мәселе")));
        MeetingDraft wrong = new MeetingDraft(
                kk(" "),
                nine,
                nine,
                "Астана",
                "з".repeat(501),
                Arrays.asList(kk("1-мәселе"), null, LocalizedText.of(Language.EN, "e".repeat(4001))));
        assertThat(Checks.of(right)).isEmpty();
        assertThat(right.toMeeting("m"))
                .extracting(Meeting::place, m -> m.zone().getId())
                .containsExactly("", "Asia/Almaty");
        assertThat(Checks.of(wrong))
                .containsExactly(
                        "agenda[1]: мәтін ешбір тілде жазылмаған",
                        "agenda[2].en: тым ұзақ: 4000 таңбадан аспауы тиіс",
                        "end: отырыстың аяқталу уақыты басталу уақытынан кейін болуы тиіс: 2026-03-31T09:00 – 2026-03-31T09:00",
                        "place: тым ұзақ: 500 таңбадан аспауы тиіс",
                        "title: мәтін ешбір тілде жазылмаған",
                        "zone: мұндай уақыт белдеуі жоқ: «Астана»");
        assertThat(Checks.of(new MeetingDraft(kk("Штаб"), null, null, null, null, List.of())))
                .containsExactly(
                        "agenda: отырыстың күн тәртібінде бірде-бір мәселе жоқ",
                        "end: толтырылмаған",
                        "start: толтырылмаған",
                        "zone: толтырылмаған");
    }

    @Test
    void aStaffIsCheckedSeatBySeat() {
        StaffDraft right = new StaffDraft(
                kk("Штаб"),
                List.of(
                        new SeatDraft(kk("Әкім"), SeatRole.HEAD, true, null),
                        new SeatDraft(kk("Хатшы"), SeatRole.SECRETARY, false, true)));
        assertThat(Checks.of(right)).isEmpty();
        Staff staff = right.toStaff("s");
        assertThat(staff.seats())
                .extracting(seat -> seat.id() + seat.role() + seat.voting() + seat.byAgreement())
                .containsExactly("1HEADtruefalse", "2SECRETARYfalsetrue");
        assertThat(Checks.of(new StaffDraft(null, Arrays.asList(null, new SeatDraft(null, null, null, null))), "en"))
                .containsExactly(
                        "name: the text is written in no language",
                        "seats[0]: this place of the list is empty",
                        "seats[1].post: the text is written in no language",
                        "seats[1].role: not filled in",
                        "seats[1].voting: not filled in");
        assertThat(Checks.of(new StaffDraft(kk("Штаб"), null), "en")).containsExactly("seats: the staff has no seat");
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31, false", "1900-01-01, true", "2999-12-31, true", "3000-01-01, false"})
    void aDayHasAYearThatDeadlinesHaveToo(LocalDate adopted, boolean plausible) {
        assertThat(Checks.paths(plan(FIRST, LAST, adopted, measure("1", "ай сайын", "ІСБ"))))
                .isEqualTo(plausible ? List.of() : List.of("adopted"));
    }

    @Test
    void limitsAreInclusive() {
        assertThat(Checks.of(plan(measure("1".repeat(50), "ай сайын", "ІСБ")))).isEmpty();
        assertThat(Checks.of(plan(measure("1".repeat(51), "ай сайын", "ІСБ"))))
                .containsExactly("sections[0].measures[0].number: тым ұзақ: 50 таңбадан аспауы тиіс");
        assertThat(Checks.of(plan(measure("1", "а".repeat(2001), "ІСБ"))))
                .containsExactly(DEADLINE + ": тым ұзақ: 2000 таңбадан аспауы тиіс");
    }

    @Test
    void whatIsChosenGoesBeforeTheMarks() {
        PlanDraft draft = plan(new MeasureDraft(
                "1.",
                kk("Іс-шара"),
                " ",
                List.of(
                        new ExecutorDraft("ICБ (келісім бойынша жинақтау)"),
                        new ExecutorDraft("ІСБ (жинақтау)", Role.CO_EXECUTOR, true),
                        new ExecutorDraft("Ішкі саясат басқармасы", null, null)),
                "ай сайын",
                null));
        Plan plan = draft.toPlan("p");
        Measure measure = plan.measures().get(0);
        assertThat(measure.executors())
                .extracting(e -> e.name() + "/" + e.role() + "/" + e.byAgreement() + "/" + e.id() + "/" + e.text())
                .containsExactly(
                        "ICБ/CONSOLIDATOR/true/isb/ICБ (келісім бойынша жинақтау)",
                        "ІСБ/CO_EXECUTOR/true/isb/ІСБ (жинақтау)",
                        "Ішкі саясат басқармасы/CO_EXECUTOR/false/isb/Ішкі саясат басқармасы");
        assertThat(measure.id()).isEqualTo("1");
        assertThat(measure.form()).isNull();
        assertThat(ExecutorDraft.fromCell("ДСБ (жинақтау), ІСБ келісім бойынша"))
                .containsExactly(
                        new ExecutorDraft("ДСБ", Role.CONSOLIDATOR, false),
                        new ExecutorDraft("ІСБ", Role.CO_EXECUTOR, true));
    }
}
