package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Entries of every shape, unfolded, as the files of the folder {@code written} have them: by hand, from the RFC. */
class FeedGoldenTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void an_entry_is_written_as_in_its_file(String file, FeedEntry entry) {
        assertThat(Entries.own(entry)).containsExactlyElementsOf(UidTest.golden("written/" + file + ".txt"));
    }

    static Stream<Arguments> entries() {
        LocalDate due = LocalDate.of(2025, 3, 31);
        LocalDateTime start = due.atTime(9, 30);
        Alarm nineTheDayBefore = new Alarm(Duration.ofHours(-15), "Ертең");
        return Stream.of(
                Arguments.of("all-day", everything(due)),
                Arguments.of(
                        "several-days",
                        Entries.of(new When.AllDay(LocalDate.of(2024, 12, 15), LocalDate.of(2024, 12, 31)))),
                Arguments.of(
                        "task-open",
                        Entries.reminded(new When.Task(LocalDate.of(2025, 3, 1), due, null), nineTheDayBefore)),
                Arguments.of("task-done", Entries.of(new When.Task(null, due, LocalDate.of(2025, 3, 28)))),
                // Done or not: what was dropped is not shown as done.
                Arguments.of("task-cancelled", Entries.cancelled(new When.Task(null, due, null))),
                Arguments.of("task-cancelled", Entries.cancelled(new When.Task(null, due, due))),
                Arguments.of("cancelled", Entries.cancelled(new When.AllDay(due))),
                Arguments.of("series-by-dates", Entries.of(new When.Series(movedQuarterEnds(), null))),
                Arguments.of(
                        "timed-in-a-zone",
                        Entries.reminded(
                                new When.Timed(start, due.atTime(11, 0, 5), ZoneId.of("Asia/Almaty")),
                                new Alarm(Duration.ofHours(-33), "Кворум: 2/3, хабарлаңыз"),
                                new Alarm(Duration.ZERO, "Басталды"))),
                Arguments.of(
                        "timed-in-utc",
                        Entries.of(new When.Timed(
                                due.atTime(23, 0), due.plusDays(1).atStartOfDay(), ZoneOffset.UTC))),
                Arguments.of(
                        "attendees",
                        Entries.invited(
                                new Attendee("office@example.org", "Аппарат", Attendee.Part.ORGANIZER),
                                new Attendee("chair@example.org", "Төраға, \"А\" \\ ^n^':x", Attendee.Part.CHAIR),
                                new Attendee("a.b+c@example.org", "", Attendee.Part.REQUIRED),
                                new Attendee("d@example.org", "Ә", Attendee.Part.OPTIONAL),
                                new Attendee("e@example.org", "Қ", Attendee.Part.INFORMED))));
    }

    @Test
    void a_series_by_a_rule_is_written_as_in_its_file() {
        List<LocalDate> quarterEnds = Stream.iterate(LocalDate.of(2025, 3, 1), month -> month.plusMonths(3))
                .limit(8)
                .map(month -> month.withDayOfMonth(month.lengthOfMonth()))
                .toList();
        Optional<DayPattern> pattern = DayPattern.of(quarterEnds);

        assertThat(Entries.own(Entries.of(new When.Series(quarterEnds, pattern.orElseThrow()))))
                .containsExactlyElementsOf(UidTest.golden("written/series-by-rule.txt"));
    }

    @Test
    void a_series_of_one_day_is_an_event_without_dates() {
        List<LocalDate> day = List.of(LocalDate.of(2025, 3, 31));

        assertThat(Entries.own(Entries.of(new When.Series(day, null))))
                .isEqualTo(Entries.own(Entries.of(new When.AllDay(day.get(0)))));
    }

    /** Of two years; 30 June 2025 is taken for moved, so that no rule gives these days. */
    private static List<LocalDate> movedQuarterEnds() {
        return Stream.of(
                        "2025-03-31",
                        "2025-07-01",
                        "2025-10-01",
                        "2026-01-05",
                        "2026-03-31",
                        "2026-07-01",
                        "2026-10-01")
                .map(LocalDate::parse)
                .toList();
    }

    private static FeedEntry everything(LocalDate day) {
        return new FeedEntry(
                "karaganda_1.7_2025-Q1@jospar",
                new When.AllDay(day),
                "1.7 Жол жөндеу, көгалдандыру",
                "1.7-іс-шара: Жол жөндеу\nМерзімі: 31.03.2025; жұмыс күні",
                List.of("мерзімі келді", "жол, көпір"),
                "gold",
                URI.create("https://example.org/1.7?q=a,b;c"),
                "Ғимарат 5, 2-қабат",
                List.of(),
                List.of(),
                new Revision(2, Entries.STAMP, false));
    }
}
