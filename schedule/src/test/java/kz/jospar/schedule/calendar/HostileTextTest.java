package kz.jospar.schedule.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts made to cost much: each ends within seconds, as a calendar or with the typed error. */
class HostileTextTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void two_hundred_editions_are_read_and_one_more_is_refused() {
        assertThat(parse(editions(199, 2024)).editions()).hasSize(199);
        assertThatExceptionOfType(CalendarDataException.class)
                .isThrownBy(() -> parse(editions(200, 2024)))
                .withMessage("calendar 'hostile', the columns 'known' make 201 editions, more than 200");
    }

    @Test
    void a_hundred_thousand_editions_are_refused_before_any_is_made() {
        assertTimeoutPreemptively(
                LONG,
                () -> assertThatExceptionOfType(CalendarDataException.class)
                        .isThrownBy(() -> parse(editions(100_000, 2999)))
                        .withMessageContaining("make 100001 editions"));
    }

    @Test
    void editions_of_a_thousand_years_each_are_refused() {
        assertTimeoutPreemptively(
                LONG,
                () -> assertThatExceptionOfType(CalendarDataException.class)
                        .isThrownBy(() -> parse(editions(150, 2999)))
                        .withMessage("calendar 'hostile', the editions tell more than 3000 years together"));
    }

    @Test
    void a_millennium_of_holidays_that_all_move_is_read() {
        List<String> lines = new ArrayList<>(List.of(
                "weekend | sat sun | 5 | in-force | Act",
                "weekend | sun | 6 | in-force | Act",
                "year | 1900..2999 || in-force | Act",
                "move | .. || in-force | Act"));
        LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2025, 1, 1))
                .forEach(day ->
                        lines.add("holiday | " + day.toString().substring(5) + " .. || in-force | Act || a / b / c"));

        WorkCalendar calendar = assertTimeoutPreemptively(LONG, () -> parse(lines));

        assertThat(calendar.count(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31)))
                .isZero();
    }

    @Test
    void many_lines_of_moving_are_read() {
        List<String> lines = new ArrayList<>(TestText.with("year | 1900..2999 || in-force | Act"));
        LocalDate.of(2900, 1, 1)
                .datesUntil(LocalDate.of(2990, 1, 1))
                .forEach(day -> lines.add("move | " + day + ".." + day + " || in-force | Act"));
        LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2024, 7, 1))
                .forEach(day ->
                        lines.add("holiday | " + day.toString().substring(5) + " .. || in-force | Act || a / b / c"));

        WorkCalendar calendar = assertTimeoutPreemptively(LONG, () -> parse(lines));

        // The half-year has about 51 weekend days; the days they free follow it at once.
        assertThat(calendar.explain(LocalDate.of(2950, 7, 1)).reason()).isEqualTo(Day.Reason.MOVED);
        assertThat(calendar.explain(LocalDate.of(2850, 7, 1)).reason()).isNotEqualTo(Day.Reason.MOVED);
    }

    @Test
    void a_name_of_blanks_is_refused() {
        String line = "holiday | 03-08 .. || in-force | Act || a" + " ".repeat(500_000) + "b";

        assertTimeoutPreemptively(
                LONG,
                () -> assertThatExceptionOfType(CalendarDataException.class)
                        .isThrownBy(() -> parse(TestText.with("year | 2024..2024 || in-force | Act", line)))
                        .satisfies(e -> assertThat(e.line()).isEqualTo(3)));
    }

    private static WorkCalendar parse(List<String> lines) {
        return WorkCalendar.parse("hostile", lines);
    }

    /** A text with so many changes, each the first day of a line of its own. */
    private static List<String> editions(int changes, int lastYear) {
        List<String> lines = TestText.with(
                "year | " + (lastYear == 2999 ? 1900 : lastYear) + ".." + lastYear + " || in-force | Act");
        for (int i = 0; i < changes; i++) {
            lines.add("holiday | 2024-03-08 || in-force | Act || a / b / c || "
                    + LocalDate.of(2000, 1, 1).plusDays(i) + ".."
                    + LocalDate.of(2000, 1, 1).plusDays(i));
        }
        // The last line's end would be one more change.
        lines.set(lines.size() - 1, lines.get(lines.size() - 1).replaceAll("\\.\\.[0-9-]+$", ".."));
        return lines;
    }
}
