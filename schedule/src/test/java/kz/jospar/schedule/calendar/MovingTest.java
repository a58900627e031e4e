package kz.jospar.schedule.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.schedule.calendar.Day.Reason;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** The rule of moving by itself, on calendars made up for it. */
class MovingTest {

    @Property
    void each_holiday_on_a_weekend_adds_one_day_off_and_each_on_a_weekday_is_one(
            @ForAll @IntRange(min = 1950, max = 2100) int year, @ForAll("holidays") Set<MonthDay> holidays) {
        WorkCalendar calendar = calendar(year, holidays, true);
        List<LocalDate> days = daysOf(year);
        long weekends = days.stream().filter(MovingTest::isWeekend).count();
        long onWeekends =
                holidays.stream().filter(day -> isWeekend(day.atYear(year))).count();

        assertThat(days.stream().filter(day -> !calendar.isWorkingDay(day))).hasSize((int) weekends + holidays.size());
        assertThat(days.stream().filter(day -> calendar.explain(day).reason() == Reason.MOVED))
                .hasSize((int) onWeekends);
        Statistics.label("holidays on weekends").collect(Math.min(onWeekends, 3));
    }

    /** The block is looked for in another way than the engine does: first all days off, then the gaps between them. */
    @Property
    void between_a_weekend_holiday_and_the_day_it_frees_nobody_works_and_the_order_of_holidays_is_kept(
            @ForAll @IntRange(min = 1950, max = 2100) int year, @ForAll("holidays") Set<MonthDay> holidays) {
        WorkCalendar calendar = calendar(year, holidays, true);
        List<Day> moved = daysOf(year).stream()
                .map(calendar::explain)
                .filter(day -> day.reason() == Reason.MOVED)
                .toList();

        assertThat(moved).allSatisfy(day -> {
            assertThat(isWeekend(day.date())).isFalse();
            assertThat(holidays).doesNotContain(MonthDay.from(day.date()));
            assertThat(day.counterpart()).isNotNull();
            assertThat(day.counterpart().datesUntil(day.date())).noneMatch(calendar::isWorkingDay);
        });
        assertThat(moved.stream().map(Day::counterpart)).isSorted();
    }

    @Property(tries = 200)
    void without_a_move_line_nothing_moves(
            @ForAll @IntRange(min = 1950, max = 2100) int year, @ForAll("holidays") Set<MonthDay> holidays) {
        WorkCalendar calendar = calendar(year, holidays, false);

        assertThat(daysOf(year))
                .allSatisfy(day -> assertThat(calendar.isWorkingDay(day))
                        .isEqualTo(!isWeekend(day) && !holidays.contains(MonthDay.from(day))));
    }

    @Test
    void a_holiday_of_the_last_days_of_December_moves_into_January() {
        WorkCalendar calendar = WorkCalendar.parse(
                "December",
                TestText.with(
                        "year | 2022..2023 || in-force | Act",
                        "move | .. || in-force | Act",
                        "holiday | 12-31 .. || in-force | Act || a / b / c",
                        "holiday | 01-01 2023..2023 || in-force | Act || a / b / c"));

        // Saturday 31 December 2022 and Sunday 1 January 2023.
        assertThat(calendar.nextOrSame(LocalDate.of(2022, 12, 31))).isEqualTo("2023-01-04");
    }

    @Test
    void a_holiday_of_the_year_before_the_data_moves_into_their_first_year() {
        WorkCalendar calendar = WorkCalendar.parse(
                "first year",
                TestText.with(
                        "year | 2023..2023 || in-force | Act",
                        "move | .. || in-force | Act",
                        "holiday | 12-31 .. || in-force | Act || a / b / c"));

        assertThat(calendar.explain(LocalDate.of(2023, 1, 2)).counterpart()).isEqualTo("2022-12-31");
    }

    @Test
    void a_day_off_that_never_moves_is_no_day_to_move_to() {
        WorkCalendar calendar = WorkCalendar.parse(
                "Monday off",
                TestText.with(
                        "year | 2023..2023 || in-force | Act",
                        "move | .. || in-force | Act",
                        "holiday | 2023-05-06 || in-force | Act || a / b / c",
                        "day-off | 2023-05-08 || in-force | Act || a / b / c"));

        // Saturday 6 May; Monday 8 May is off already.
        assertThat(calendar.explain(LocalDate.of(2023, 5, 9)).reason()).isEqualTo(Reason.MOVED);
        assertThat(calendar.isWorkingDay(LocalDate.of(2023, 5, 10))).isTrue();
    }

    @Test
    void a_holiday_outweighs_a_day_off_of_the_same_date_and_moves() {
        WorkCalendar calendar = WorkCalendar.parse(
                "both",
                TestText.with(
                        "year | 2025..2025 || in-force | Act",
                        "move | .. || in-force | Act",
                        "day-off | 2025-07-06 || in-force | Act || a / b / c",
                        "holiday | 07-06 .. || in-force | Act || d / e / f"));

        // Sunday 6 July 2025.
        assertThat(calendar.explain(LocalDate.of(2025, 7, 6)).reason()).isEqualTo(Reason.HOLIDAY);
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 7, 7))).isFalse();
    }

    @Test
    void the_weekend_is_data_too() {
        WorkCalendar calendar = WorkCalendar.parse(
                "Friday and Saturday",
                List.of(
                        "weekend | fri sat | 5 | in-force | Act",
                        "year | 2023..2023 || in-force | Act",
                        "move | .. || in-force | Act",
                        "holiday | 2023-05-05 || in-force | Act || a / b / c"));

        // Friday 5 May moves to Sunday 7 May.
        assertThat(calendar.nextOrSame(LocalDate.of(2023, 5, 5))).isEqualTo("2023-05-08");
    }

    @Test
    void a_fixed_line_has_the_last_word() {
        WorkCalendar calendar = WorkCalendar.parse(
                "fixed",
                TestText.with(
                        "year | 2023..2023 || in-force | Act",
                        "holiday | 05-09 .. || in-force | Act || a / b / c",
                        "worked | 2023-05-09 || in-force | Act",
                        "off | 2023-05-10 || in-force | Act"));

        assertThat(calendar.isWorkingDay(LocalDate.of(2023, 5, 9))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2023, 5, 10))).isFalse();
        assertThat(calendar.explain(LocalDate.of(2023, 5, 10)).reason()).isEqualTo(Reason.FIXED);
    }

    @Test
    void a_fixed_line_outweighs_a_transfer_wherever_it_stands() {
        WorkCalendar calendar = WorkCalendar.parse(
                "fixed first",
                TestText.with(
                        "year | 2023..2023 || in-force | Act",
                        "worked | 2023-07-07 || in-force | Act",
                        "transfer | 2023-07-07 <- 2023-07-01 || in-force | Act"));

        assertThat(calendar.explain(LocalDate.of(2023, 7, 7)).reason()).isEqualTo(Reason.FIXED);
        assertThat(calendar.isWorkingDay(LocalDate.of(2023, 7, 7))).isTrue();
    }

    @Test
    void a_span_holds_on_its_first_and_on_its_last_day() {
        WorkCalendar calendar = WorkCalendar.parse(
                "edges",
                TestText.with(
                        "year | 2022..2025 || in-force | Act",
                        "holiday | 05-09 2023-05-09..2024-05-09 || in-force | Act || a / b / c"));

        // Monday, Tuesday, Thursday, Friday.
        assertThat(calendar.isWorkingDay(LocalDate.of(2022, 5, 9))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2023, 5, 9))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 5, 9))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 5, 9))).isTrue();
    }

    @Test
    void a_holiday_on_29_February_is_one_in_leap_years_only() {
        WorkCalendar calendar = WorkCalendar.parse(
                "leap day",
                TestText.with(
                        "year | 2023..2024 || in-force | Act", "holiday | 02-29 .. || in-force | Act || a / b / c"));

        assertThat(calendar.isWorkingDay(LocalDate.of(2023, 2, 28))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2023, 3, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 2, 29))).isFalse();
    }

    /** Days of February to November: a move never leaves the year. Neighbours are likely, so blocks are. */
    @Provide
    Arbitrary<Set<MonthDay>> holidays() {
        Arbitrary<Integer> offsets = Arbitraries.oneOf(
                Arbitraries.integers().between(32, 300), Arbitraries.integers().between(100, 115));
        return offsets.set()
                .ofMaxSize(12)
                .map(set -> set.stream()
                        .map(offset -> MonthDay.from(LocalDate.ofYearDay(2023, offset)))
                        .collect(Collectors.toSet()));
    }

    private static WorkCalendar calendar(int year, Set<MonthDay> holidays, boolean moving) {
        List<String> lines = new ArrayList<>();
        lines.add("year | " + year + ".." + year + " || in-force | Act");
        if (moving) {
            lines.add("move | .. || in-force | Act");
        }
        for (MonthDay day : holidays) {
            lines.add("holiday | " + day.toString().substring(2) + " .. || in-force | Act || a / b / c");
        }
        return WorkCalendar.parse("made up", TestText.with(lines.toArray(String[]::new)));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static List<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).toList();
    }
}
