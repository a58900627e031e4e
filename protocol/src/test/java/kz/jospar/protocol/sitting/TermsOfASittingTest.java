package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Term;
import kz.jospar.protocol.rule.Tie.Equality;
import kz.jospar.protocol.sitting.LastDay.Standing;
import kz.jospar.protocol.sitting.Refusal.Reason;
import kz.jospar.protocol.sitting.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms before and after a sitting, with a calendar of working days and without one. */
class TermsOfASittingTest {
    /** Wednesday; Tuesday the 16th is Independence Day. */
    private static final LocalDate SITTING = LocalDate.of(2025, 12, 17);

    private static final Circumstances CALENDAR = Circumstances.of(new Weekdays(Set.of(LocalDate.of(2025, 12, 16))));

    private static Script kostanay(Circumstances circumstances, StepChoice papers) {
        Regulation regulation = Bodies.kostanay(false, Equality.VOTES_CAST);
        if (papers != null) {
            regulation = chosen(Map.of("papers-dispatch", papers)).appliedTo(regulation);
        }
        return new Script(Sitting.of(regulation, regulation.staff().orElseThrow(), circumstances))
                .with(called(SITTING));
    }

    private static DeclaredChoices chosen(Map<String, StepChoice> steps) {
        return new DeclaredChoices(Bodies.ORDER, null, null, null, null, null, null, null, null, null, steps);
    }

    private static Preparation.Convened called(LocalDate day) {
        LocalDateTime at = LocalDate.of(2025, 12, 1).atTime(9, 0);
        return new Preparation.Convened(at, null, List.of(), day, false, false, false, List.of());
    }

    private static List<Remark> remarks(Script script, SittingEvent event) {
        int before = script.sitting().remarks().size();
        List<Remark> all = script.with(event).sitting().remarks();
        return all.subList(before, all.size());
    }

    @ParameterizedTest
    @CsvSource({
        // Three calendar days before Wednesday end on Sunday, three working days on Thursday: Tuesday is a day off.
        "2025-12-11, ", // Thursday: in time whatever is meant
        "2025-12-12, papers-perhaps-late", // Friday
        "2025-12-14, papers-perhaps-late", // Sunday
        "2025-12-15, papers-late", // Monday: late whatever is meant
    })
    void papers_three_days_before_are_late_in_no_one_or_every_reading(LocalDate day, String remark) {
        List<Remark> found =
                remarks(kostanay(CALENDAR, null), new Preparation.PapersSent(day.atTime(10, 0), List.of()));
        assertThat(found).extracting(one -> one.kind().code()).isEqualTo(remark == null ? List.of() : List.of(remark));
        found.forEach(one -> assertThat(one.citation().paragraph()).isEqualTo("26(4)"));
    }

    @Test
    void without_a_calendar_only_what_is_late_in_every_reading_is_called_late() {
        Script script = kostanay(Circumstances.NONE, null);
        assertThat(remarks(
                        script, new Preparation.PapersSent(SITTING.minusDays(9).atTime(9, 0), List.of())))
                .extracting(Remark::kind)
                .containsExactly(Kind.PAPERS_UNCHECKED);
        assertThat(remarks(
                        script, new Preparation.PapersSent(SITTING.minusDays(2).atTime(9, 0), List.of())))
                .extracting(Remark::kind)
                .containsExactly(Kind.PAPERS_LATE);
    }

    @Test
    void a_declared_unit_ends_the_doubt() {
        SittingEvent friday =
                new Preparation.PapersSent(LocalDate.of(2025, 12, 12).atTime(9, 0), List.of());
        assertThat(remarks(kostanay(CALENDAR, new StepChoice(TermUnit.DAY, null)), friday))
                .isEmpty();
        Remark late = remarks(kostanay(CALENDAR, new StepChoice(TermUnit.WORKING_DAY, null)), friday)
                .get(0);
        assertThat(late.kind()).isEqualTo(Kind.PAPERS_LATE);
        assertThat(late.facts()).containsExactly("2025-12-11");
        assertThat(late.message(Language.RU)).contains("11.12.2025");
        Regulation regulation = Bodies.read("kostanay-2025");
        assertThatThrownBy(() -> chosen(Map.of("nothing", new StepChoice(TermUnit.DAY, null)))
                        .appliedTo(regulation))
                .hasMessage("there is no step 'nothing'");
        assertThatThrownBy(() -> chosen(Map.of("agenda-draft", new StepChoice(TermUnit.DAY, null)))
                        .appliedTo(regulation))
                .hasMessage("step 'agenda-draft' has no term");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void late_materials_are_admitted_or_refused_once_that_is_declared(boolean admitted) {
        Regulation regulation = chosen(Map.of("materials", new StepChoice(null, admitted)))
                .appliedTo(Bodies.kostanay(false, Equality.VOTES_CAST));
        Script script = new Script(Sitting.of(regulation, regulation.staff().orElseThrow())).with(called(SITTING));
        // Five calendar days before the 17th is the 12th.
        script.with(new Preparation.MaterialsReceived(LocalDate.of(2025, 12, 12).atTime(18, 0), "q", "office"));
        SittingEvent late =
                new Preparation.MaterialsReceived(LocalDate.of(2025, 12, 13).atTime(9, 0), "q", "office");
        if (admitted) {
            assertThat(remarks(script, late)).isEmpty();
        } else {
            Refusal refusal = script.refused(late);
            assertThat(refusal.reason()).isEqualTo(Reason.MATERIALS_LATE);
            assertThat(refusal.facts()).containsExactly("q", "2025-12-12");
            assertThat(refusal.message(Language.KK)).contains("12.12.2025");
        }
    }

    @ParameterizedTest
    @CsvSource({
        // Friday 19 December: one calendar day after ends on Saturday, one working day after on Monday.
        "2025-12-20, true, ",
        "2025-12-22, true, minutes-perhaps-late",
        "2025-12-23, true, minutes-late",
        "2025-12-20, false, ",
        "2025-12-22, false, minutes-perhaps-late",
        "2025-12-23, false, minutes-perhaps-late",
    })
    void late_minutes_are_a_remark_and_never_a_refusal(LocalDate drafted, boolean calendar, String remark) {
        LocalDate friday = LocalDate.of(2025, 12, 19);
        Regulation regulation = Bodies.kostanay(false, Equality.VOTES_CAST);
        Script script = new Script(Sitting.of(
                        regulation, regulation.staff().orElseThrow(), calendar ? CALENDAR : Circumstances.NONE))
                .with(called(friday))
                .with(new InTheRoom.Came(friday.atTime(10, 0), "akim", false, null))
                .with(new InTheRoom.Opened(friday.atTime(10, 0), "akim", false))
                .with(new InTheRoom.Closed(friday.atTime(12, 0)));
        List<Remark> found = remarks(script, new OnPaper.MinutesDrafted(drafted.atTime(10, 0), "secretary"));
        assertThat(found).extracting(one -> one.kind().code()).isEqualTo(remark == null ? List.of() : List.of(remark));
        assertThat(remarks(
                        script, new OnPaper.MinutesDrafted(drafted.plusDays(30).atTime(10, 0), "secretary")))
                .as("a second draft mends the first")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-13, in-time", // a Friday: the fifth working day after Friday 6 March
        "2026-03-14, new-day-late",
        "2026-03-06, not-after-former",
        "2026-03-01, not-after-former",
    })
    void a_sitting_held_anew_for_want_of_a_quorum_comes_within_five_working_days(LocalDate day, String expected) {
        LocalDate former = LocalDate.of(2026, 3, 6);
        Regulation regulation = Bodies.read("consultative-247");
        SittingEvent call = new Preparation.Convened(
                LocalDate.of(2026, 2, 20).atTime(9, 0), null, List.of(), day, false, false, false, List.of(), former);
        Circumstances calendar = Circumstances.of(new Weekdays(Set.of()));
        Script script = new Script(Sitting.of(regulation, Bodies.staff(9, true), calendar));
        if (expected.equals("in-time")) {
            assertThat(remarks(script, call)).isEmpty();
        } else {
            Refusal refusal = script.refused(call);
            assertThat(refusal.reason().code()).isEqualTo(expected);
        }
        if (expected.equals("not-after-former")) {
            return;
        }
        Script blind = new Script(Sitting.of(regulation, Bodies.staff(9, true)));
        assertThat(remarks(blind, call)).extracting(Remark::kind).containsExactly(Kind.NEW_DAY_UNCHECKED);
        Script silent = new Script(Bodies.kostanay(Equality.VOTES_CAST));
        assertThat(remarks(silent, call)).extracting(Remark::kind).containsExactly(Kind.NEW_DAY_UNSAID);
    }

    @Test
    void a_calendar_without_the_year_is_a_remark_and_no_failure() {
        LocalDate day = LocalDate.of(2031, 5, 14);
        Regulation regulation = Bodies.kostanay(false, Equality.VOTES_CAST);
        Script script =
                new Script(Sitting.of(regulation, regulation.staff().orElseThrow(), CALENDAR)).with(called(day));
        assertThat(remarks(script, new Preparation.PapersSent(day.minusDays(20).atTime(9, 0), List.of())))
                .extracting(Remark::kind)
                .containsExactly(Kind.PAPERS_UNCHECKED);
    }

    @Test
    void a_term_of_hours_or_one_beyond_all_dates_is_unknown() {
        Term hours = new Term(24, TermUnit.HOUR, Direction.BEFORE, Term.Anchor.SITTING);
        assertThat(LastDay.of(hours, null, SITTING, null).of(SITTING)).isEqualTo(Standing.UNKNOWN);
        Term month = new Term(1, TermUnit.MONTH, Direction.AFTER, Term.Anchor.SITTING);
        assertThat(LastDay.of(month, null, LocalDate.MAX, null).of(SITTING)).isEqualTo(Standing.UNKNOWN);
        assertThat(LastDay.of(month, null, LocalDate.of(2026, 1, 31), null).latest())
                .isEqualTo(LocalDate.of(2026, 2, 28));
        Term week = new Term(1, TermUnit.WEEK, Direction.BEFORE, Term.Anchor.SITTING);
        assertThat(LastDay.of(week, null, SITTING, null).latest()).isEqualTo(LocalDate.of(2025, 12, 10));
    }
}
