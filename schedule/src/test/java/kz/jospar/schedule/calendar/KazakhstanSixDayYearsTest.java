package kz.jospar.schedule.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import kz.jospar.schedule.calendar.Day.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The six-day week of 2023..2027, every day: Sundays, holidays and the two days that never move are off, and the rows give
 * the holidays of a Sunday with the day each of them frees, written out by hand with the calendar of the year.
 */
class KazakhstanSixDayYearsTest {
    private static final Map<Integer, String> KURBAN_AIT =
            Map.of(2023, "06-28", 2024, "06-16", 2025, "06-06", 2026, "05-27", 2027, "05-16");

    /** The worked days: Mondays to Saturdays of the year, less those that are holidays, days of no moving, or freed. */
    @ParameterizedTest(name = "{0}: {1}, {2} worked days")
    @CsvSource({
        // 312 - 11 holidays on no Sunday - 7 January, 28 June - 2 freed
        "2023, 01-01>01-03 05-07>05-08, 297",
        // 314 - 13 holidays; 7 January and 16 June are Sundays
        "2024, , 301",
        // 313 - 11 holidays on no Sunday - 7 January, 6 June - 2 freed
        "2025, 03-23>03-24 07-06>07-07, 298",
        // 313 - 9 holidays on no Sunday - 7 January, 27 May - 3 freed
        "2026, 03-08>03-09 03-22>03-24 10-25>10-26, 299",
        // 313 - 11 holidays on no Sunday - 7 January; 16 May is a Sunday - 2 freed
        "2027, 03-21>03-24 05-09>05-10, 299"
    })
    void only_a_sunday_holiday_moves(int year, String moves, int workedDays) {
        WorkCalendar calendar = WorkCalendar.kazakhstan().withWeek(WorkWeek.SIX_DAY);
        String all = moves == null ? "" : moves;
        int worked = 0;
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            String monthAndDay = day.toString().substring(5);
            boolean freed = all.contains(">" + monthAndDay);
            boolean off = day.getDayOfWeek() == DayOfWeek.SUNDAY
                    || freed
                    || holiday(year, monthAndDay)
                    || monthAndDay.equals("01-07")
                    || monthAndDay.equals(KURBAN_AIT.get(year));
            assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(!off);
            assertThat(calendar.explain(day).reason() == Reason.MOVED)
                    .as("%s", day)
                    .isEqualTo(freed);
            worked += off ? 0 : 1;
        }
        assertThat(worked).isEqualTo(workedDays);
        assertThat(calendar.count(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .isEqualTo(workedDays);
    }

    private static boolean holiday(int year, String monthAndDay) {
        return switch (monthAndDay) {
            case "01-01", "01-02", "03-08", "03-21", "03-22", "03-23", "05-01", "05-07", "05-09", "07-06" -> true;
            case "10-25", "12-16" -> true;
            case "08-30" -> year <= 2025;
            case "03-15" -> year >= 2027;
            default -> false;
        };
    }
}
