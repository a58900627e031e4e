package kz.jospar.schedule.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {

    /** The garbled line is line 3 of its text, after the weekend and the years 2023..2024. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "feast | 03-08 .. || in-force | Act || a / b / c; 'feast' is no kind of line",
                "HOLIDAY | 03-08 .. || in-force | Act || a / b / c; 'HOLIDAY' is no kind of line",
                "holiday | 02-30 .. || in-force | Act || a / b / c; '02-30' is no day of a year",
                "holiday | 3-8 .. || in-force | Act || a / b / c; '3-8 ..' is no 'MM-DD from..to'",
                "holiday | 2023..2024 || in-force | Act || a / b / c; is no 'MM-DD from..to'",
                "holiday | 2023-02-29 || in-force | Act || a / b / c; '2023-02-29' is no day",
                "holiday | 03-08 2024..2023 || in-force | Act || a / b / c; runs backward",
                "holiday | 03-08 ..203 || in-force | Act || a / b / c; '203' is no day",
                "holiday | 03-08 0001.. || in-force | Act || a / b / c; '0001-01-01' is no day",
                "holiday | ٠٣-٠٨ .. || in-force | Act || a / b / c; is no 'MM-DD from..to'",
                "holiday | 03-08 .. || in-force | Act; a holiday has no name",
                "day-off | 2023-06-28 || in-force | Act; a day-off has no name",
                "holiday | 03-08 .. || in-force | Act || a / b; 'a / b' is no name 'kk / ru / en'",
                "holiday | 03-08 .. || in-force | Act || a // c; is no name 'kk / ru / en'",
                "holiday | 03-08 .. || certain | Act || a / b / c; status 'certain' is none of in-force, library",
                "holiday | 03-08 .. ||| Act || a / b / c; status '' is none of",
                "holiday | 03-08 .. || in-force ||| a / b / c; no act is named",
                "holiday | 03-08 .. | 7 | in-force | Act || a / b / c; '7' is no work week",
                "holiday | 03-08 .. || in-force | Act || a / b / c || .. | more; 10 columns, where 9 are known",
                "holiday | 03-08 .. || in-force | Act || a / b / c || 2024-06-07; is no 'from..to'",
                "holiday | 03-08 .. || in-force | Act || a / b / c || 03-08 2024..; is no 'from..to'",
                "holiday | 03-08 .. || in-force | Act || a / b / c || 2025..2024; runs backward",
                "move | .. || in-force | Act ||||2024-02-30..; '2024-02-30' is no day",
                "holiday | 2025-03-08 || in-force | Act || a / b / c; no line names the year of 2025-03-08",
                "day-off | 2022-03-08 || in-force | Act || a / b / c; no line names the year of 2022-03-08",
                "transfer | 2023-07-07 || in-force | Act; is no 'day off <- day worked'",
                "transfer | 2023-07-08 <- 2023-07-01 || in-force | Act; 2023-07-08 is off without this transfer",
                "transfer | 2023-07-07 <- 2023-07-06 || in-force | Act; 2023-07-06 is worked without this transfer",
                "transfer | 2023-07-07 <- 2025-07-05 || in-force | Act; no line names the year of 2025-07-05",
                "transfer | 2022-07-07 <- 2023-07-01 || in-force | Act; no line names the year of 2022-07-07",
                "off | 2025-01-01 || in-force | Act; no line names the year of 2025-01-01",
                "worked | tomorrow || in-force | Act; 'tomorrow' is no day of the years 1900..2999",
                "weekend | sat sonntag | 5 | in-force | Act; 'sonntag' is none of mon, tue",
                "weekend | fri | 5 | in-force | Act; the weekend of this week is already named in line 1",
                "weekend | mon tue wed thu fri sat sun | 6 | in-force | Act; a week without a worked day",
                "year | 2024..2024 || in-force | Act; 2024 is already named in line 2",
                "year | 2026..2026 || in-force | Act; the years leave a gap before 2026",
                "year | 1..999999999 || in-force | Act; '1' is no day",
                "year | 03-08 2025.. || in-force | Act; is no 'from..to'",
                "'; is no kind of line",
                "|; '' is no kind of line"
            })
    void a_garbled_line_is_refused_by_its_number_and_quoted(String line, String why) {
        assertThatExceptionOfType(CalendarDataException.class)
                .isThrownBy(
                        () -> WorkCalendar.parse("test", TestText.with("year | 2023..2024 || in-force | Act", line)))
                .withMessageStartingWith("calendar 'test', line 3: ")
                .withMessageContaining(why)
                .withMessageEndingWith(": \"" + line + "\"")
                .satisfies(e -> {
                    assertThat(e.calendar()).isEqualTo("test");
                    assertThat(e.line()).isEqualTo(3);
                    assertThat(e.text()).isEqualTo(line);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "holiday | 03-08 2020.. || in-force | Act || a / b / c; holiday | 03-08 ..2023 || in-force | Act || a / b / c",
                "day-off | 01-07 .. || in-force | Act || a / b / c; day-off | 2023-01-07 || in-force | Act || a / b / c",
                "off | 2023-01-10 || in-force | Act; worked | 2023-01-10 || in-force | Act",
                "move | ..2023 || in-force | Act; move | 2023.. || in-force | Act",
                "transfer | 2023-07-07 <- 2023-07-01 | 5 | in-force | Act; transfer | 2023-07-07 <- 2023-07-08 || in-force | Act"
            })
    void two_lines_that_contradict_each_other_are_refused_by_the_second(String first, String second) {
        // Saturday 7 October 2023 makes the moving lines speak.
        List<String> lines = TestText.with(
                "year | 2023..2023 || in-force | Act",
                "holiday | 2023-10-07 || in-force | Act || a / b / c",
                first,
                second);

        assertThatExceptionOfType(CalendarDataException.class)
                .isThrownBy(() -> WorkCalendar.parse("test", lines))
                .satisfies(e -> assertThat(e.line()).isEqualTo(5));
    }

    @Test
    void one_date_may_be_a_holiday_of_two_spans_that_do_not_meet() {
        assertThatCode(() -> WorkCalendar.parse(
                        "test",
                        TestText.with(
                                "year | 2022..2027 || in-force | Act",
                                "holiday | 10-25 ..2026-06-30 || in-force | Act || a / b / c",
                                "holiday | 10-25 2026-07-01.. || in-force | Act || d / e / f")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_text_without_years_or_without_a_weekend_is_refused_as_a_whole() {
        assertThatExceptionOfType(CalendarDataException.class)
                .isThrownBy(() -> WorkCalendar.parse("test", TestText.with()))
                .withMessage("calendar 'test', no line names a year")
                .satisfies(e -> assertThat(e.line()).isZero());
        assertThatExceptionOfType(CalendarDataException.class)
                .isThrownBy(() -> WorkCalendar.parse("test", List.of()))
                .withMessage("calendar 'test', no line names a weekend");
        assertThatIllegalArgumentException().isThrownBy(() -> WorkCalendar.parse(" ", List.of()));
    }

    @Test
    void a_hostile_line_is_quoted_short_and_without_control_characters() {
        String line = "\u001B[31mboo\r" + "x".repeat(100_000);

        assertThatExceptionOfType(CalendarDataException.class)
                .isThrownBy(() -> WorkCalendar.parse("test", TestText.with("# remark", "", line)))
                .satisfies(e -> {
                    assertThat(e.line()).isEqualTo(4);
                    assertThat(e.getMessage()).hasSizeLessThan(600).doesNotContainPattern("\\p{Cntrl}");
                    assertThat(e.text()).isEqualTo(line);
                });
    }

    @Test
    void a_text_that_is_not_UTF8_is_refused() {
        assertThatExceptionOfType(CalendarDataException.class)
                .isThrownBy(() -> WorkCalendar.parse("test", TestText.with("# \uFFFD\uFFFD")))
                .withMessageContaining("line 2: the text is not UTF-8");
    }

    @Test
    void remarks_blank_lines_a_byte_order_mark_and_either_line_end_are_read() {
        WorkCalendar calendar = WorkCalendar.parse(
                "test",
                new StringReader("\uFEFF# remark\r\n\r\n  \nweekend|sun|6|in-force|Act\r\n"
                        + "\tyear | 2024..2024 | | in-force | Act | | |\r\n"
                        + "holiday|05-09 2024.. ||in-force|Act|7|a/ b /c|note"));

        assertThat(calendar.week()).isEqualTo(WorkWeek.SIX_DAY);
        assertThat(calendar.name()).isEqualTo("test");
        Day day = calendar.explain(LocalDate.of(2024, 5, 9));
        assertThat(day.name().in(Language.RU)).isEqualTo("b");
        assertThat(day.source()).hasToString("Act, 7 [note]");
    }

    /** Whatever happens to one line of the shipped text, the answer is a calendar or the typed error on a line. */
    @Property(tries = 500)
    void a_spoilt_line_gives_a_calendar_or_the_typed_error(
            @ForAll @IntRange(max = 200) int at,
            @ForAll @IntRange(max = 60) int column,
            @ForAll @StringLength(max = 6) String splinter) {
        List<String> lines = new ArrayList<>(TestText.kazakhstan());
        int index = at % lines.size();
        String line = lines.get(index);
        int cut = Math.min(column, line.length());
        lines.set(index, line.substring(0, cut) + splinter + line.substring(Math.min(cut + 1, line.length())));

        try {
            assertThat(WorkCalendar.parse("spoilt", lines).covers(2020)).isTrue();
        } catch (CalendarDataException e) {
            assertThat(e.line()).isBetween(0, lines.size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk-KZ", "ru", "tr", "en", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
    void the_text_reads_alike_in_every_locale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            WorkCalendar calendar = WorkCalendar.parse("again", TestText.kazakhstan());
            LocalDate.of(2016, 1, 1)
                    .datesUntil(LocalDate.of(2028, 1, 1))
                    .forEach(day -> assertThat(calendar.explain(day))
                            .isEqualTo(WorkCalendar.kazakhstan().explain(day)));
            assertThat(Day.Status.IN_FORCE.code()).isEqualTo("in-force");
            assertThat(Day.Reason.FIXED.code()).isEqualTo("fixed");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void every_holiday_of_the_shipped_text_is_named_in_three_languages() {
        assertThat(LocalDate.of(2016, 1, 1)
                        .datesUntil(LocalDate.of(2028, 1, 1))
                        .map(WorkCalendar.kazakhstan()::explain)
                        .filter(day -> day.reason() == Day.Reason.HOLIDAY || day.reason() == Day.Reason.NON_MOVING))
                .allSatisfy(day -> assertThat(Language.values())
                        .allSatisfy(language ->
                                assertThat(day.name().version(language)).isPresent()));
    }
}
