package kz.jospar.schedule.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.WorkingDays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts of worked days, and the laws that bind them to rolls and to counting on. */
class CountingTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.kazakhstan();
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @ParameterizedTest(name = "{0}..{1}: {2}, {3}")
    @CsvSource({
        "2026-03-20, 2026-03-30, 4, 'Friday, then Thursday, Friday and Monday: 21-25 March are off'",
        "2026-03-21, 2026-03-25, 0, Nauryz and the two days it moved to",
        "2026-03-20, 2026-03-20, 1, one worked Friday",
        "2026-03-21, 2026-03-21, 0, one free Saturday",
        "2026-03-30, 2026-03-20, 0, runs backward",
        "2026-03-20, 2026-03-19, 0, runs backward by one day",
        "2016-01-01, 2016-01-03, 0, the first days with data",
        "2027-12-31, 2027-12-31, 1, the last day with data"
    })
    void a_count_takes_both_ends(LocalDate from, LocalDate toInclusive, int days, String why) {
        assertThat(CALENDAR.count(from, toInclusive)).as(why).isEqualTo(days);
        assertThat(walk(CALENDAR).count(from, toInclusive)).as(why).isEqualTo(days);
    }

    @Test
    void a_count_that_leaves_the_data_is_refused_and_one_that_runs_backward_asks_about_no_day() {
        for (WorkingDays calendar : List.of(CALENDAR, walk(CALENDAR))) {
            assertThatThrownBy(() -> calendar.count(FIRST.minusDays(1), FIRST))
                    .isInstanceOf(MissingCalendarYearException.class)
                    .hasMessageContaining("2015");
            assertThatThrownBy(() -> calendar.count(LAST, LAST.plusDays(1)))
                    .isInstanceOf(MissingCalendarYearException.class)
                    .hasMessageContaining("2028");
            assertThat(calendar.count(LocalDate.MAX, LocalDate.MIN)).isZero();
        }
    }

    @Property(tries = 2000)
    void a_count_agrees_with_a_walk_day_by_day(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = -3, max = 900) int length, @ForAll WorkWeek week) {
        WorkCalendar calendar = CALENDAR.withWeek(week);
        LocalDate to = from.plusDays(length);

        assertThat(calendar.count(from, to)).isEqualTo(walk(calendar).count(from, to));
    }

    @Property(tries = 2000)
    void counts_add_up_wherever_a_range_is_cut(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 700) int first,
            @ForAll @IntRange(max = 300) int second,
            @ForAll WorkWeek week) {
        WorkCalendar calendar = CALENDAR.withWeek(week);
        LocalDate cut = from.plusDays(first);
        LocalDate to = cut.plusDays(second);

        assertThat(calendar.count(from, cut) + calendar.count(cut.plusDays(1), to))
                .isEqualTo(calendar.count(from, to));
    }

    @Property(tries = 2000)
    void counting_on_by_n_and_back_by_n_leads_back_to_a_worked_day(
            @ForAll("days") LocalDate any, @ForAll @IntRange(min = -240, max = 240) int n, @ForAll WorkWeek week) {
        WorkCalendar calendar = CALENDAR.withWeek(week);
        LocalDate day = calendar.nextOrSame(any);
        LocalDate end = calendar.plus(day, n);

        assertThat(calendar.plus(end, -n)).isEqualTo(day);
        LocalDate earlier = n < 0 ? end : day;
        LocalDate later = n < 0 ? day : end;
        assertThat(calendar.count(earlier, later)).isEqualTo(Math.abs(n) + 1);
        Statistics.label("sign").collect(Integer.signum(n));
    }

    /** Every day of all years with data, both weeks. */
    @ParameterizedTest
    @EnumSource
    void nothing_is_worked_between_a_day_and_its_roll_in_either_direction(WorkWeek week) {
        WorkCalendar calendar = CALENDAR.withWeek(week);
        // 1-3 January 2016 have no worked day before them in the data.
        FIRST.plusDays(4).datesUntil(LAST.plusDays(1)).forEach(day -> {
            LocalDate next = calendar.nextOrSame(day);
            LocalDate previous = calendar.previousOrSame(day);
            assertThat(calendar.isWorkingDay(next)).isTrue();
            assertThat(calendar.isWorkingDay(previous)).isTrue();
            boolean worked = calendar.isWorkingDay(day);
            assertThat(calendar.count(day, next)).as("%s", day).isEqualTo(1);
            assertThat(calendar.count(previous, day)).as("%s", day).isEqualTo(1);
            assertThat(next.equals(day)).isEqualTo(worked);
            assertThat(previous.equals(day)).isEqualTo(worked);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_transfer_leaves_the_worked_days_of_its_year_as_many_as_they_were(WorkWeek week) {
        WorkCalendar without = WorkCalendar.parse(
                        "without transfers",
                        TestText.kazakhstan().stream()
                                .filter(line -> !line.startsWith("transfer"))
                                .toList())
                .withWeek(week);
        WorkCalendar calendar = CALENDAR.withWeek(week);

        for (int year = 2016; year <= 2027; year++) {
            LocalDate from = LocalDate.of(year, 1, 1);
            LocalDate to = LocalDate.of(year, 12, 31);
            assertThat(calendar.count(from, to)).as("%s", year).isEqualTo(without.count(from, to));
        }
        assertThat(calendar.changes(without)).hasSize(week == WorkWeek.FIVE_DAY ? 38 : 0);
    }

    @Property(tries = 300)
    void any_transfer_within_a_year_exchanges_two_days(
            @ForAll @IntRange(min = 1, max = 365) int one, @ForAll @IntRange(min = 1, max = 365) int other) {
        WorkCalendar plain = WorkCalendar.parse("plain", TestText.with("year | 2025..2025 || in-force | Act"));
        LocalDate off = plain.nextOrSame(LocalDate.ofYearDay(2025, one));
        LocalDate worked = LocalDate.ofYearDay(2025, Math.min(other, 361)).with(DayOfWeek.SATURDAY);
        WorkCalendar calendar = WorkCalendar.parse(
                "exchanged",
                TestText.with(
                        "year | 2025..2025 || in-force | Act",
                        "transfer | " + off + " <- " + worked + " || in-force | Act"));

        LocalDate from = LocalDate.of(2025, 1, 1);
        LocalDate to = LocalDate.of(2025, 12, 31);
        assertThat(calendar.count(from, to)).isEqualTo(plain.count(from, to)).isEqualTo(261);
        assertThat(calendar.isWorkingDay(off)).isFalse();
        assertThat(calendar.isWorkingDay(worked)).isTrue();
    }

    /** Days two years from either end, so that a count of a year and a half stays inside the data. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.plusYears(1).toEpochDay(), LAST.minusYears(3).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** The same days by the methods that the interface brings along. */
    private static WorkingDays walk(WorkCalendar calendar) {
        return new WorkingDays() {
            @Override
            public boolean covers(int year) {
                return calendar.covers(year);
            }

            @Override
            public boolean isWorkingDay(LocalDate day) {
                return calendar.isWorkingDay(day);
            }
        };
    }
}
