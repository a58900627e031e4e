package kz.jospar.protocol.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which term makes which kind of control, under resolution 703. */
class ControlKindTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private final Control control = Sample.control();

    @ParameterizedTest
    @CsvSource({
        // the third working day after Wednesday 15 October is Monday 20; Tuesday is no longer very urgent
        "2025-10-15, 2025-10-16, VERY_URGENT",
        "2025-10-15, 2025-10-20, VERY_URGENT",
        "2025-10-15, 2025-10-21, URGENT",
        // Saturday and Sunday move to Monday, the fourth working day
        "2025-10-14, 2025-10-17, VERY_URGENT",
        "2025-10-14, 2025-10-18, URGENT",
        // the tenth working day is Thursday 30, Monday 27 being off
        "2025-10-15, 2025-10-30, URGENT",
        "2025-10-15, 2025-10-31, SHORT_TERM",
        // more than 10 calendar days and not more than 10 working days: the shorter kind
        "2025-10-15, 2025-10-26, URGENT",
        "2025-10-15, 2025-11-15, SHORT_TERM",
        "2025-10-15, 2025-11-16, MEDIUM_TERM",
        "2025-10-15, 2026-04-15, MEDIUM_TERM",
        "2025-10-15, 2026-04-16, LONG_TERM",
        // a month from the last day of a month ends with the shorter month
        "2025-01-31, 2025-02-28, SHORT_TERM",
        "2025-01-31, 2025-03-01, MEDIUM_TERM",
        "2025-08-31, 2026-02-28, MEDIUM_TERM",
        "2025-08-31, 2026-03-01, LONG_TERM"
    })
    void a_bound_itself_is_within(LocalDate given, LocalDate due, ControlKind kind) {
        assertThat(control.kind(given, due)).contains(kind);
    }

    /** Every day of two years as the day of the sitting, with every due day to the end of the calendar. */
    @Test
    void every_pair_of_days_of_two_years_has_the_kind_counted_by_hand() {
        int[] found = new int[ControlKind.values().length];
        // Bounds are walked to within ten working days: the last weeks of the calendar cannot be counted.
        for (LocalDate given = FIRST; given.isBefore(LocalDate.of(2026, 12, 10)); given = given.plusDays(1)) {
            ControlKind before = ControlKind.VERY_URGENT;
            int worked = 0;
            for (LocalDate due = given.plusDays(1); due.getYear() < 2027; due = due.plusDays(1)) {
                boolean isWorked = Sample.DAYS.isWorkingDay(due);
                if (isWorked) {
                    worked++;
                }
                // A day off is as late as the next worked day.
                int nth = isWorked ? worked : worked + 1;
                ControlKind expected = reference(given, due, nth);
                Optional<ControlKind> kind = control.kind(given, due);
                assertThat(kind).as(given + " " + due).contains(expected);
                assertThat(kind.orElseThrow()).isGreaterThanOrEqualTo(before);
                before = kind.orElseThrow();
                found[before.ordinal()]++;
            }
        }
        assertThat(found).doesNotContain(0);
    }

    /** Months counted by number, not by the library. */
    private static ControlKind reference(LocalDate given, LocalDate due, int workedDays) {
        if (workedDays <= 3) {
            return ControlKind.VERY_URGENT;
        }
        if (workedDays <= 10) {
            return ControlKind.URGENT;
        }
        return number(due) <= number(given, 1)
                ? ControlKind.SHORT_TERM
                : number(due) <= number(given, 6) ? ControlKind.MEDIUM_TERM : ControlKind.LONG_TERM;
    }

    private static int number(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    private static int number(LocalDate day, int months) {
        int month = day.getMonthValue() - 1 + months;
        int year = day.getYear() + month / 12;
        int last = YearMonth.of(year, month % 12 + 1).lengthOfMonth();
        return year * 10_000 + (month % 12 + 1) * 100 + Math.min(day.getDayOfMonth(), last);
    }

    @Property
    void a_later_due_day_is_never_of_a_shorter_kind(
            @ForAll @IntRange(max = 700) int given,
            @ForAll @IntRange(max = 729) int one,
            @ForAll @IntRange(max = 729) int two) {
        LocalDate day = FIRST.plusDays(given);
        Optional<ControlKind> early = control.kind(day, FIRST.plusDays(Math.min(one, two)));
        Optional<ControlKind> late = control.kind(day, FIRST.plusDays(Math.max(one, two)));
        assertThat(early.isPresent()).isEqualTo(Math.min(one, two) > given);
        Statistics.label("in the future").collect(early.isPresent());
        if (early.isEmpty()) {
            return;
        }
        assertThat(late.orElseThrow()).isGreaterThanOrEqualTo(early.orElseThrow());
        Statistics.label("kinds").collect(early.orElseThrow() + " " + late.orElseThrow());
    }

    @Test
    void terms_in_working_days_end_where_a_count_by_hand_ends() {
        for (LocalDate given = FIRST; given.isBefore(LocalDate.of(2026, 12, 1)); given = given.plusDays(1)) {
            for (int amount = 0; amount <= 15; amount++) {
                LocalDate end = Counting.day(given, amount, TermUnit.WORKING_DAY, Direction.AFTER, Sample.DAYS);
                long worked = given.plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .filter(Sample.DAYS::isWorkingDay)
                        .count();
                assertThat(worked).as(given + " + " + amount).isEqualTo(amount);
                assertThat(amount == 0 || Sample.DAYS.isWorkingDay(end)).isTrue();
            }
        }
    }

    @Test
    void a_term_that_does_not_lie_after_the_assignment_is_of_no_kind() {
        LocalDate day = LocalDate.of(2025, 10, 15);
        assertThat(control.kind(day, day)).isEmpty();
        assertThat(control.kind(day, day.minusDays(1))).isEmpty();
        assertThat(control.kind(day, day.plusDays(1))).contains(ControlKind.VERY_URGENT);
    }

    /** The sample's calendar ends with 2026: working days of 2027 cannot be counted, months can. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 2027-04-02, MEDIUM_TERM",
        "2027-03-01, 2027-09-01, MEDIUM_TERM",
        "2027-03-01, 2027-09-02, LONG_TERM",
        "2026-12-29, 2027-07-01, LONG_TERM"
    })
    void longer_kinds_need_no_calendar(LocalDate given, LocalDate due, ControlKind kind) {
        assertThat(control.kind(given, due)).contains(kind);
        assertThat(control.kind(given, given.plusMonths(1)))
                .as("ten working days may or may not run beyond a month")
                .isEmpty();
    }

    @Test
    void without_the_years_days_off_the_kind_is_not_known() {
        assertThat(control.kind(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 2)))
                .isEmpty();
        assertThat(control.kind(LocalDate.MAX, LocalDate.MAX)).isEmpty();
    }

    @Test
    void an_act_that_names_two_kinds_leaves_longer_terms_without_one() {
        Control government = Control.of(Sample.policy("government-regulation-10"), Sample.DAYS);
        assertThat(government.kind(Sample.SITTING, LocalDate.of(2025, 10, 30))).contains(ControlKind.URGENT);
        assertThat(government.kind(Sample.SITTING, LocalDate.of(2025, 10, 31))).isEmpty();
    }
}
