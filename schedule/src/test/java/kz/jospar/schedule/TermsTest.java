package kz.jospar.schedule;

import static kz.jospar.schedule.Shown.Y2025;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Policies;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Terms in hours, terms from the assignment itself, events of several days, and what lacks a date. */
class TermsTest {
    private static final Deadlines STANDARD = Deadlines.with(Office.KAZAKHSTAN);
    private static final Deadlines ROLLING = STANDARD.withPolicies(Policies.STANDARD.with(Choice.HOURS_ROLL));

    @Property(tries = 1000)
    void hours_from_a_known_hour_end_so_many_hours_later_or_earlier_whatever_the_days(
            @ForAll @IntRange(max = 365 * 10) int day,
            @ForAll @IntRange(max = 24 * 60 - 1) int minute,
            @ForAll @IntRange(min = 1, max = 400) int hours,
            @ForAll Direction direction,
            @ForAll boolean rolls) {
        LocalDate event = LocalDate.of(2016, 6, 1).plusDays(day);
        LocalTime time = LocalTime.ofSecondOfDay(minute * 60L);
        LocalDateTime end = event.atTime(time);
        for (int i = 0; i < hours; i++) {
            end = direction == Direction.AFTER ? end.plusMinutes(60) : end.minusMinutes(60);
        }

        Occurrence one = only(
                rolls ? ROLLING : STANDARD,
                new Timing.AroundEvent(hours, TermUnit.HOUR, direction, ""),
                new Facts.Event(event, time));

        assertThat(one.due()).isEqualTo(end.toLocalDate());
        assertThat(one.time()).isEqualTo(end.toLocalTime());
        assertThat(one.from()).isEqualTo(direction == Direction.AFTER ? event : end.toLocalDate());
        LocalDate last = end.toLocalDate();
        while (rolls && !Office.KAZAKHSTAN.isWorkingDay(last)) {
            last = direction == Direction.AFTER ? last.plusDays(1) : last.minusDays(1);
        }
        assertThat(one.adjusted()).isEqualTo(last);
        Statistics.label("moved").collect(one.isMoved());
        Statistics.label("moved").coverage(coverage -> coverage.check(true).count(count -> count > 50));
    }

    @Test
    void hours_from_a_day_without_an_hour_are_whole_days_begun() {
        // Friday 18 April 2025; the 24th hour is over at the next day's end, the 25th on the day after.
        Facts.Event friday = new Facts.Event(LocalDate.of(2025, 4, 18), null);

        assertThat(shown(STANDARD, 1, Direction.AFTER, friday)).isEqualTo("2025-04: 2025-04-19..2025-04-19");
        assertThat(shown(STANDARD, 24, Direction.AFTER, friday)).isEqualTo("2025-04: 2025-04-19..2025-04-19");
        assertThat(shown(STANDARD, 25, Direction.AFTER, friday)).isEqualTo("2025-04: 2025-04-19..2025-04-20");
        assertThat(shown(ROLLING, 24, Direction.AFTER, friday))
                .isEqualTo("2025-04: 2025-04-19..2025-04-19 -> 2025-04-21");
        // Monday 21 April: two days before it is Saturday.
        Facts.Event monday = new Facts.Event(LocalDate.of(2025, 4, 21), null);
        assertThat(shown(STANDARD, 48, Direction.BEFORE, monday)).isEqualTo("2025-04: 2025-04-19..2025-04-19");
        assertThat(shown(STANDARD, 49, Direction.BEFORE, monday)).isEqualTo("2025-04: 2025-04-18..2025-04-18");
        assertThat(shown(ROLLING, 48, Direction.BEFORE, monday))
                .isEqualTo("2025-04: 2025-04-19..2025-04-19 -> 2025-04-18");
        assertThat(only(STANDARD, new Timing.AroundEvent(24, TermUnit.HOUR, Direction.AFTER, ""), friday)
                        .time())
                .isNull();
    }

    @Test
    void hours_before_a_sitting_of_the_morning_end_on_the_day_before() {
        Occurrence one = only(
                STANDARD,
                new Timing.AroundEvent(24, TermUnit.HOUR, Direction.BEFORE, "отырыс"),
                new Facts.Event(LocalDate.of(2025, 4, 21), LocalTime.of(10, 0)));

        assertThat(one.due() + " " + one.time()).isEqualTo("2025-04-20 10:00"); // Sunday
        assertThat(one.isMoved()).isFalse();
        assertThat(one.grounds().rule()).isEqualTo(DueRule.TERM_BEFORE);
    }

    @Test
    void a_term_without_an_event_of_its_own_counts_from_the_day_the_assignment_was_given() {
        Timing ten = new Timing.AroundEvent(10, TermUnit.DAY, Direction.AFTER, "");
        Timing sitting = new Timing.AroundEvent(10, TermUnit.DAY, Direction.AFTER, "отырыс");
        Facts facts = Facts.of(assignment("1", ten));

        // Given on Friday 11 April 2025: Monday 21 April.
        assertThat(Shown.show(STANDARD.occurrences(ten, Y2025, facts)))
                .containsExactly("2025-04: 2025-04-12..2025-04-21");
        assertThat(STANDARD.timetable(sitting, Y2025, facts).noDates()).contains(NoDates.EVENT_UNKNOWN);
        assertThat(Shown.show(STANDARD.occurrences(ten, Y2025, facts.withEventDate(LocalDate.of(2025, 6, 1)))))
                .as("a known event comes first")
                .containsExactly("2025-06: 2025-06-02..2025-06-11");
        Register register =
                STANDARD.register("m", List.of(assignment("1", ten), assignment("2", sitting)), Y2025, Facts::of);
        assertThat(register.obligations()).extracting(Obligation::id).containsExactly("m/1/2025-04");
        assertThat(register.undated())
                .extracting(one -> one.commitment().id() + " " + one.why())
                .containsExactly("2 EVENT_UNKNOWN");
    }

    @Test
    void each_of_several_events_has_a_due_day_of_its_own() {
        Timing three = new Timing.AroundEvent(3, TermUnit.WORKING_DAY, Direction.AFTER, "");
        Facts facts = Facts.NONE.withEvents(List.of(
                new Facts.Event(LocalDate.of(2025, 5, 30), null),
                new Facts.Event(LocalDate.of(2025, 3, 19), null),
                new Facts.Event(LocalDate.of(2025, 3, 14), null)));

        // Friday 14, Wednesday 19 March over Nauryz, Friday 30 May.
        assertThat(Shown.show(STANDARD.occurrences(three, Y2025, facts)))
                .containsExactly(
                        "2025-03: 2025-03-15..2025-03-19",
                        "2025-03~2: 2025-03-20..2025-03-27",
                        "2025-06: 2025-05-31..2025-06-04");
    }

    @Test
    void each_reason_for_no_date_has_its_case() {
        Facts adopted = Facts.NONE.withAdopted(LocalDate.of(2025, 10, 1));
        Deadlines ordered = STANDARD.withPolicies(Policies.STANDARD.with(Choice.ACADEMIC_YEAR_ORDERED_ONLY));
        PlanPeriod far = PlanPeriod.ofYears(2040, 2040);
        Timing worked = new Timing.AroundEvent(3, TermUnit.WORKING_DAY, Direction.AFTER, "");

        assertThat(List.of(
                        why(STANDARD, new Timing.Continuous(), Y2025, Facts.NONE),
                        why(STANDARD, new Timing.OnEvent("x"), Y2025, Facts.NONE.withEventDate(LocalDate.EPOCH)),
                        why(STANDARD, new Timing.BySchedule("x"), Y2025, Facts.NONE),
                        why(
                                STANDARD,
                                Timing.Recurring.every(Cycle.MONTH).during(Stretch.to(LocalDate.of(2024, 12, 31))),
                                Y2025,
                                Facts.NONE),
                        why(STANDARD, Timing.Recurring.yearly(YearPart.ofMonths(3, 5)), Y2025, adopted),
                        why(ordered, new Timing.AcademicYear(null), far, Facts.NONE),
                        why(STANDARD, worked, Y2025, Facts.NONE.withEventDate(LocalDate.of(2040, 1, 9)))))
                .containsExactly(
                        NoDates.CONTINUOUS,
                        NoDates.EVENT_UNKNOWN,
                        NoDates.SCHEDULE_UNKNOWN,
                        NoDates.OUTSIDE_PERIOD,
                        NoDates.BEFORE_ADOPTION,
                        NoDates.ACADEMIC_YEAR_UNKNOWN,
                        NoDates.CALENDAR_UNKNOWN)
                .containsExactly(NoDates.values());
    }

    @Test
    void a_rule_begun_in_1900_is_answered_over_a_thousand_years_without_being_listed() {
        PlanPeriod millennium = PlanPeriod.ofYears(1900, 2999);
        for (Cycle cycle : Cycle.values()) {
            Timetable timetable =
                    STANDARD.timetable(Timing.Recurring.every(cycle).times(new Count(5, false)), millennium);

            assertThat(timetable.tracks()).noneMatch(track -> track.windows() instanceof ListedWindows);
            assertThat(timetable.next(LocalDate.of(2025, 7, 7)).orElseThrow().lastDay())
                    .isBetween(LocalDate.of(2025, 7, 7), LocalDate.of(2026, 1, 5));
        }
    }

    private static NoDates why(Deadlines deadlines, Timing timing, PlanPeriod horizon, Facts facts) {
        return deadlines.timetable(timing, horizon, facts).noDates().orElseThrow();
    }

    private static String shown(Deadlines deadlines, int hours, Direction direction, Facts.Event event) {
        return Shown.show(List.of(only(deadlines, new Timing.AroundEvent(hours, TermUnit.HOUR, direction, ""), event)))
                .get(0);
    }

    private static Occurrence only(Deadlines deadlines, Timing timing, Facts.Event event) {
        List<Occurrence> all = deadlines.occurrences(timing, Y2025, Facts.NONE.withEvents(List.of(event)));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Assignment assignment(String id, Timing timing) {
        return new Assignment(
                id,
                LocalizedText.of(Language.KK, "Тапсырма"),
                List.of(new Executor("bb", "ББ", Role.LEAD, false, false, "ББ")),
                "",
                timing,
                LocalDate.of(2025, 4, 11));
    }
}
