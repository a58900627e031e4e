package kz.jospar.schedule.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.schedule.calendar.Day.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the Ministry of Labour and the press of Kazakhstan printed, against the edition of the day on which they printed
 * it. The pages were read as a search index keeps them.
 */
class PublishedCalendarsTest {
    private static final WorkCalendar NEWEST = WorkCalendar.kazakhstan();

    /**
     * The ministry's balance of working time for 2024 (help.inbuh.kz/6801): worked days of a five-day and a six-day week.
     * June has the forecast of Kurban Ait, Monday 17 June, so only the edition of that time agrees.
     */
    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource({
        "2024-01, 21, 25",
        "2024-02, 21, 25",
        "2024-03, 17, 22",
        "2024-04, 22, 26",
        "2024-05, 20, 24",
        "2024-06, 19, 24",
        "2024-07, 22, 26",
        "2024-08, 21, 26",
        "2024-09, 21, 25",
        "2024-10, 22, 26",
        "2024-11, 21, 26",
        "2024-12, 21, 25"
    })
    void the_balance_of_2024_is_the_edition_of_January_2024(YearMonth month, int five, int six) {
        WorkCalendar calendar = NEWEST.asKnownOn(LocalDate.of(2024, 1, 1));
        int forecast = month.getMonthValue() == 6 ? 1 : 0;

        assertThat(calendar.count(month.atDay(1), month.atEndOfMonth())).isEqualTo(five);
        assertThat(calendar.withWeek(WorkWeek.SIX_DAY).count(month.atDay(1), month.atEndOfMonth()))
                .isEqualTo(six);
        assertThat(NEWEST.count(month.atDay(1), month.atEndOfMonth())).isEqualTo(five + forecast);
    }

    @Test
    void the_balance_of_2024_has_248_and_300_days() {
        WorkCalendar calendar = NEWEST.asKnownOn(LocalDate.of(2024, 1, 1));

        assertThat(year(calendar, 2024)).isEqualTo(248);
        assertThat(year(calendar.withWeek(WorkWeek.SIX_DAY), 2024)).isEqualTo(300);
    }

    /** The ministry's calendar for 2026 as printed in December 2025 (news.mail.ru/society/69046544). */
    @Test
    void the_calendar_of_2026_printed_in_December_2025_is_the_edition_of_its_day() {
        WorkCalendar printed = NEWEST.asKnownOn(LocalDate.of(2025, 12, 10));

        assertThat(moved(printed, 2026))
                .containsExactlyInAnyOrder(
                        "2026-03-08 > 2026-03-09",
                        "2026-03-21 > 2026-03-24",
                        "2026-03-22 > 2026-03-25",
                        "2026-05-09 > 2026-05-11",
                        "2026-08-30 > 2026-08-31",
                        "2026-10-25 > 2026-10-26");
        assertThat(moved(printed.withWeek(WorkWeek.SIX_DAY), 2026))
                .contains("2026-03-08 > 2026-03-09", "2026-03-22 > 2026-03-24", "2026-08-30 > 2026-08-31");
    }

    /** Single months as newspapers told them: worked days and days off; the source is on the row. */
    @ParameterizedTest(name = "{0}, {1}-day week: {2} and {3}")
    @CsvSource({
        "2026-01, 5, 19, 12, alau.kz 19.11.2025",
        "2026-01, 6, 24, 7, alau.kz 19.11.2025",
        "2025-08, 5, 21, 10, zontnews.kz: 30 August is a Saturday",
        "2025-08, 6, 25, 6, zontnews.kz",
        "2025-03, 5, 17, 14, the press of March 2025",
        "2025-03, 6, 22, 9, the press of March 2025",
        "2022-03, 5, 19, 12, qonaev-gorod.kz"
    })
    void a_month_has_the_days_that_a_newspaper_told(YearMonth month, String week, int worked, int off, String source) {
        WorkCalendar calendar = NEWEST.withWeek(week.equals("5") ? WorkWeek.FIVE_DAY : WorkWeek.SIX_DAY);

        assertThat(calendar.count(month.atDay(1), month.atEndOfMonth()))
                .as(source)
                .isEqualTo(worked);
        assertThat(worked + off).isEqualTo(month.lengthOfMonth());
    }

    private static int year(WorkCalendar calendar, int year) {
        return calendar.count(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Set<String> moved(WorkCalendar calendar, int year) {
        Stream<LocalDate> days = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
        return days.map(calendar::explain)
                .filter(day -> day.reason() == Reason.MOVED)
                .map(day -> day.counterpart() + " > " + day.date())
                .collect(Collectors.toSet());
    }
}
