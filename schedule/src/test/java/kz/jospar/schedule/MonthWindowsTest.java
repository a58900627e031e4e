package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.YearPart;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shortest window there can be, against java.time over every year of 1900-2999. */
class MonthWindowsTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 28", "3, 1, 90", "6, 1, 181", "12, 1, 365", "12, 2, 730", "12, 4, 1460", "12, 8, 2921"})
    void a_turn_has_at_least_so_many_days(int cycle, int interval, int days) {
        assertThat(turns(cycle, interval, LocalDate.of(2024, 1, 1)).leastDays()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 31, 31", "2, 1, 31, 28", "4, 1, 31, 30", "2, 10, 20, 11", "2, 29, 31, 1", "7, 31, 31, 1"})
    void a_part_within_a_month_has_the_days_of_that_month(int month, int from, int to, int days) {
        YearPart part = new YearPart(month, from, month, to);

        assertThat(MonthWindows.parts(part, 2025, 2025).leastDays()).isEqualTo(days);
    }

    /** All of them: each cycle, each interval a timing may have, each month to begin in. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 12})
    void no_turn_of_whole_months_is_shorter_and_some_is_as_short(int cycle) {
        for (int interval = 1; interval <= 10; interval++) {
            int months = cycle * interval;
            for (int anchor = 1; anchor <= 12; anchor++) {
                MonthWindows windows = turns(cycle, interval, LocalDate.of(1900, anchor, 1));
                Set<Integer> begins = new HashSet<>();
                for (int number = 0; number < windows.size(); number++) {
                    begins.add(LocalDate.ofEpochDay(windows.from(number)).getMonthValue());
                }
                int expected = Integer.MAX_VALUE;
                for (int begin : begins) {
                    for (YearMonth first = YearMonth.of(1900, begin);
                            first.plusMonths(months).getYear() < 3000;
                            first = first.plusYears(1)) {
                        expected = Math.min(expected, (int) ChronoUnit.DAYS.between(
                                first.atDay(1), first.plusMonths(months).atDay(1)));
                    }
                }
                assertThat(windows.leastDays())
                        .as("%d x %d from month %d", interval, cycle, anchor)
                        .isEqualTo(expected);
            }
        }
    }

    @Property
    void no_part_of_a_year_is_shorter_and_some_is_as_short(
            @ForAll @IntRange(min = 1, max = 12) int fromMonth,
            @ForAll @IntRange(min = 1, max = 31) int fromDay,
            @ForAll @IntRange(min = 1, max = 12) int toMonth,
            @ForAll @IntRange(min = 1, max = 31) int toDay) {
        YearPart part = new YearPart(fromMonth, fromDay, toMonth, toDay);

        assertThat(MonthWindows.parts(part, 2020, 2021).leastDays())
                .isEqualTo(IntStream.range(1900, 2999)
                        .map(year -> days(part.in(year)))
                        .min()
                        .orElseThrow());
        Statistics.label("over New Year").collect(part.runsOverNewYear());
    }

    @Test
    void a_horizon_of_one_window_has_the_least_days_of_all() {
        assertThat(MonthWindows.turns(3, 3, LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 30))
                        .leastDays())
                .isEqualTo(90);
    }

    private static MonthWindows turns(int cycle, int interval, LocalDate first) {
        return MonthWindows.turns(cycle, cycle * interval, first, LocalDate.of(2999, 12, 31));
    }

    private static int days(PlanPeriod period) {
        return (int) ChronoUnit.DAYS.between(period.from(), period.toInclusive()) + 1;
    }
}
