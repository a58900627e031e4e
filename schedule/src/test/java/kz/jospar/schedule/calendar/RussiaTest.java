package kz.jospar.schedule.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.schedule.calendar.Day.Reason;
import kz.jospar.schedule.calendar.Day.Status;
import kz.jospar.schedule.calendar.Jurisdiction.Roll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of examples/data/calendars: another country needs other data and no other code. */
class RussiaTest {
    private static final Path DATA = Path.of(System.getProperty("jospar.root", ".."), "examples", "data", "calendars");
    private static final WorkCalendar CALENDAR = read("russia.txt", WorkCalendar::parse);
    private static final Jurisdiction RULES = read("russia-rules.txt", Jurisdiction::parse);

    /** Days off in a row as the reports on the decrees tell them (2024: worked out from the transfers), and the single ones. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024, 01-01..01-08 02-23..02-25 03-08..03-10 04-28..05-01 05-09..05-12 06-12 11-03..11-04 12-29..12-31",
        "2025, 01-01..01-08 02-22..02-23 03-08..03-09 05-01..05-04 05-08..05-11 06-12..06-15 11-02..11-04 12-31",
        "2026, 01-01..01-11 02-21..02-23 03-07..03-09 05-01..05-03 05-09..05-11 06-12..06-14 11-04 12-31"
    })
    void the_days_off_of_a_year_are_those_of_the_reports_and_plain_weekends(int year, String told) {
        String off = Stream.of(told.split(" "))
                .flatMap(range -> {
                    String[] ends = range.split("\\.\\.");
                    return day(year, ends[0])
                            .datesUntil(day(year, ends[ends.length - 1]).plusDays(1));
                })
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "));
        String workedWeekends = "2024-04-27 2024-11-02 2024-12-28 2025-11-01";

        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(day -> {
            boolean weekend = day.getDayOfWeek().getValue() > 5 && !workedWeekends.contains(day.toString());
            assertThat(CALENDAR.isWorkingDay(day)).as("%s", day).isEqualTo(!weekend && !off.contains(day.toString()));
        });
    }

    /** The balance of working time for 2025 as findh.org prints it. */
    @ParameterizedTest
    @CsvSource({
        "2025-01, 17",
        "2025-02, 20",
        "2025-03, 21",
        "2025-04, 22",
        "2025-05, 18",
        "2025-06, 19",
        "2025-07, 23",
        "2025-08, 21",
        "2025-09, 22",
        "2025-10, 23",
        "2025-11, 19",
        "2025-12, 22"
    })
    void a_month_of_2025_has_the_worked_days_of_the_printed_balance(YearMonth month, int worked) {
        assertThat(CALENDAR.count(month.atDay(1), month.atEndOfMonth())).isEqualTo(worked);
    }

    /** 118 days off in 2025 and in 2026, as the press told on the decrees. */
    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void a_year_has_247_worked_days(int year) {
        assertThat(CALENDAR.count(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .isEqualTo(247);
    }

    @Test
    void a_holiday_of_January_moves_nowhere_by_itself_and_one_of_May_does() {
        assertThat(CALENDAR.explain(LocalDate.of(2026, 1, 4)).reason()).isEqualTo(Reason.HOLIDAY);
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2025, 1, 9))).isTrue();
        // Saturday 9 May 2026.
        Day monday = CALENDAR.explain(LocalDate.of(2026, 5, 11));
        assertThat(monday.reason()).isEqualTo(Reason.MOVED);
        assertThat(monday.name().in(Language.RU)).isEqualTo("День Победы");
    }

    @Test
    void a_decree_is_an_edition_of_its_own() {
        WorkCalendar before = CALENDAR.asKnownOn(LocalDate.of(2024, 10, 3));

        assertThat(CALENDAR.editions())
                .containsExactly(LocalDate.of(2023, 8, 10), LocalDate.of(2024, 10, 4), LocalDate.of(2025, 9, 24));
        assertThat(CALENDAR.edition()).isEqualTo("Russia, 2025-09-24");
        assertThat(before.explain(LocalDate.of(2025, 2, 24)).reason()).isEqualTo(Reason.MOVED);
        assertThat(before.explain(LocalDate.of(2025, 5, 8)).status()).isEqualTo(Status.COMPUTED);
        assertThat(before.changes(CALENDAR.asKnownOn(LocalDate.of(2024, 10, 4))))
                .extracting(change -> change.before().date().toString())
                .containsExactly(
                        "2025-02-24",
                        "2025-03-10",
                        "2025-05-02",
                        "2025-05-08",
                        "2025-06-13",
                        "2025-11-01",
                        "2025-11-03",
                        "2025-12-31");
    }

    @Test
    void a_person_reads_the_edition_in_an_own_language() {
        assertThat(CALENDAR.edition(Language.KK)).isEqualTo("Ресей, 24.09.2025");
        assertThat(CALENDAR.asKnownOn(LocalDate.of(2000, 1, 1)).edition(Language.RU))
                .isEqualTo("Россия, до 10.08.2023");
    }

    /** The fifth column of a calendar names the act, the fourth one of rules. */
    @ParameterizedTest
    @CsvSource({"russia.txt, 4", "russia-rules.txt, 3"})
    void every_act_has_a_name_in_three_languages(String file, int column) throws IOException {
        Set<Citation> acts = Files.readAllLines(DATA.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Citation(
                        cells[column].strip(),
                        cells.length == column + 1 || cells[column + 1].isBlank() ? null : cells[column + 1].strip(),
                        null,
                        null))
                .collect(Collectors.toSet());

        assertThat(acts).isNotEmpty().allSatisfy(act -> {
            // A paragraph without a word for it stands behind a bare comma.
            assertThat(act.text(Language.KK)).matches("\\P{IsLatin}+").doesNotMatch(".*, [0-9.]+");
            assertThat(act.text(Language.RU)).matches("\\P{IsLatin}+").doesNotMatch(".*, [0-9.]+");
            assertThat(act.text(Language.EN)).matches("\\P{IsCyrillic}+").doesNotMatch(".*, [0-9.]+");
        });
    }

    @Test
    void a_due_day_moves_to_the_worked_day_before_it() {
        assertThat(RULES.roll()).isEqualTo(Roll.PRECEDING);
        assertThat(RULES.rollSource().note()).startsWith("unverified");
        assertThat(RULES.reportDay(Cycle.QUARTER)).isEmpty();
        assertThat(RULES.bareDay(Cycle.YEAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, 2025-04-10, 2025-04-10",
        "2025-06-30, 2025-07-10, 2025-07-10",
        "2025-09-30, 2025-10-10, 2025-10-10",
        // Saturday 10 January 2026; the days before it are off back to 31 December.
        "2025-12-31, 2026-01-10, 2025-12-30"
    })
    void a_quarter_without_a_date_is_due_by_the_10th_of_the_next_month(LocalDate end, LocalDate due, LocalDate moved) {
        DueDay bare = RULES.bareDay(Cycle.QUARTER).orElseThrow().day();

        assertThat(bare).isEqualTo(DueDay.by(10, 1));
        assertThat(bare.after(end)).isEqualTo(due);
        assertThat(CALENDAR.previousOrSame(due)).isEqualTo(moved);
    }

    private static LocalDate day(int year, String monthAndDay) {
        return LocalDate.parse(year + "-" + monthAndDay);
    }

    private static <T> T read(String file, BiFunction<String, Reader, T> parse) {
        try (Reader reader = Files.newBufferedReader(DATA.resolve(file))) {
            return parse.apply("Russia", reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
