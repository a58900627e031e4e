package kz.jospar.schedule.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.schedule.calendar.Jurisdiction.Roll;
import kz.jospar.schedule.calendar.Jurisdiction.Ruled;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionTest {
    private static final String ROLL = "roll | following | in-force | Act | 1";
    private static final Set<Cycle> REPORTED = EnumSet.of(Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR);

    @Test
    void in_kazakhstan_a_due_day_moves_to_the_next_worked_day() {
        Jurisdiction kazakhstan = Jurisdiction.kazakhstan();

        assertThat(kazakhstan.name()).isEqualTo("Kazakhstan");
        assertThat(kazakhstan.roll()).isEqualTo(Roll.FOLLOWING);
        assertThat(kazakhstan.rollSource()).isEqualTo(Citation.of("Civil Code", "175"));
        assertThat(kazakhstan).hasToString("Kazakhstan, following, Civil Code, 175");
    }

    /** R 177: a quarter by 20 April, 20 July, 20 October, 20 January; a half-year by 20 July, 20 January; a year so too. */
    @ParameterizedTest
    @CsvSource({
        "quarter, 2025-03-31, 2025-04-20",
        "quarter, 2025-06-30, 2025-07-20",
        "quarter, 2025-09-30, 2025-10-20",
        "quarter, 2025-12-31, 2026-01-20",
        "half-year, 2025-06-30, 2025-07-20",
        "half-year, 2025-12-31, 2026-01-20",
        "year, 2025-12-31, 2026-01-20"
    })
    void in_kazakhstan_information_on_a_period_is_due_on_the_20th_after_it(
            String code, LocalDate end, LocalDate expected) {
        Cycle cycle = REPORTED.stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow();
        Ruled ruled = Jurisdiction.kazakhstan().reportDay(cycle).orElseThrow();

        assertThat(ruled.day().after(end)).isEqualTo(expected);
        assertThat(ruled.source()).hasToString("Government resolution 10 of 06.01.2023, ed. 04.10.2024, 177");
    }

    @ParameterizedTest
    @EnumSource
    void kazakhstan_names_no_other_day(Cycle cycle) {
        assertThat(Jurisdiction.kazakhstan().reportDay(cycle).isPresent()).isEqualTo(REPORTED.contains(cycle));
        assertThat(Jurisdiction.kazakhstan().bareDay(cycle)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_roll_is_read_by_its_code(Roll roll) {
        assertThat(Jurisdiction.parse("test", List.of("roll | " + roll.code() + " | in-force | Act"))
                        .roll())
                .isEqualTo(roll);
    }

    @Test
    void the_two_kinds_of_days_are_kept_apart() {
        Jurisdiction read = Jurisdiction.parse(
                "test",
                List.of(
                        ROLL,
                        "report-day | quarter 20 +1 | in-force | Act | 2",
                        "bare-day | quarter 10 +1 | in-force | Act | 3",
                        "bare-day | year 25 -4 | in-force | Act"));

        assertThat(read.reportDay(Cycle.QUARTER)).contains(new Ruled(DueDay.by(20, 1), Citation.of("Act", "2")));
        assertThat(read.bareDay(Cycle.QUARTER)).contains(new Ruled(DueDay.by(10, 1), Citation.of("Act", "3")));
        assertThat(read.bareDay(Cycle.YEAR).orElseThrow().day().after(LocalDate.of(2025, 12, 31)))
                .isEqualTo("2025-08-25");
        assertThat(read.reportDay(Cycle.YEAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"month +0, 2025-12-07", "quarter -2, 2025-10-07", "half-year -5, 2025-07-07", "year -11, 2025-01-07"})
    void a_day_may_lie_as_early_as_the_first_month_of_its_period(String period, LocalDate expected) {
        String[] words = period.split(" ");
        Jurisdiction read = Jurisdiction.parse(
                "test", List.of(ROLL, "bare-day | " + words[0] + " 7 " + words[1] + " | in-force | Act"));
        Cycle cycle = EnumSet.allOf(Cycle.class).stream()
                .filter(known -> known.code().equals(words[0]))
                .findFirst()
                .orElseThrow();

        assertThat(read.bareDay(cycle).orElseThrow().day().after(LocalDate.of(2025, 12, 31)))
                .isEqualTo(expected);
    }

    @Test
    void what_is_not_in_force_is_said_in_the_note_of_the_citation() {
        Jurisdiction read = Jurisdiction.parse(
                "test",
                List.of(
                        "roll | keep | unverified | Act",
                        "bare-day | quarter 10 +1 | announced | Act | 3 | second-hand",
                        "bare-day | month 10 +1 | in-force | Act | 3 | a remark"));

        assertThat(read.rollSource()).hasToString("Act [unverified]");
        assertThat(read.bareDay(Cycle.QUARTER).orElseThrow().source()).hasToString("Act, 3 [announced; second-hand]");
        assertThat(read.bareDay(Cycle.MONTH).orElseThrow().source()).hasToString("Act, 3 [a remark]");
    }

    /** The garbled line is line 3 of its text. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "rule | following | in-force | Act; 'rule' is none of roll, report-day, bare-day",
                "roll | preceding | in-force | Act; where a due day moves is already said",
                "report-day | quarter 20 | in-force | Act; 'quarter 20' is no 'period day months-after'",
                "report-day | quarter 20 1 | in-force | Act; is no 'period day months-after'",
                "report-day | quarter 20th +1 | in-force | Act; is no 'period day months-after'",
                "report-day | quarter ٢٠ +1 | in-force | Act; is no 'period day months-after'",
                "report-day | decade 20 +1 | in-force | Act; 'decade' is no month, quarter, half-year or year",
                "report-day | QUARTER 20 +1 | in-force | Act; is no 'period day months-after'",
                "report-day | quarter 32 +1 | in-force | Act; is no day 1..31 of a month -24..+24",
                "report-day | quarter 0 +1 | in-force | Act; is no day 1..31",
                "report-day | quarter 20 +25 | in-force | Act; is no day 1..31 of a month -24..+24",
                "bare-day | year 20 -25 | in-force | Act; is no day 1..31 of a month -24..+24",
                "bare-day | week 5 +0 | in-force | Act; a week has no day of a month",
                "report-day | week 5 +1 | in-force | Act; a week has no day of a month",
                "bare-day | month 10 -1 | in-force | Act; 'month 10 -1' lies before the period's first month",
                "bare-day | month 10 -24 | in-force | Act; 'month 10 -24' lies before the period's first month",
                "report-day | quarter 20 -3 | in-force | Act; lies before the period's first month",
                "bare-day | half-year 20 -6 | in-force | Act; lies before the period's first month",
                "bare-day | year 20 -12 | in-force | Act; lies before the period's first month",
                "report-day | month 20 +1 | in-force | Act; the day of a month is already named",
                "bare-day | quarter 10 +1 | certain | Act; status 'certain' is none of in-force, library",
                "bare-day | quarter 10 +1 | in-force; no act is named",
                "bare-day | quarter 10 +1 | in-force | Act | 1 | note | more; 7 columns, where 6 are known",
                "'; status '' is none of in-force, library"
            })
    void a_garbled_line_is_refused_by_its_number_and_quoted(String line, String why) {
        assertThatExceptionOfType(CalendarDataException.class)
                .isThrownBy(() ->
                        Jurisdiction.parse("test", List.of(ROLL, "report-day | month 15 +1 | in-force | Act", line)))
                .withMessageStartingWith("calendar 'test', line 3: ")
                .withMessageContaining(why)
                .withMessageEndingWith(": \"" + line + "\"");
    }

    @Test
    void a_roll_that_is_none_is_refused() {
        assertThatExceptionOfType(CalendarDataException.class)
                .isThrownBy(() -> Jurisdiction.parse("test", List.of("roll | forward | in-force | Act")))
                .withMessageContaining("line 1: 'forward' is none of following, preceding, keep");
    }

    @Test
    void a_text_that_does_not_say_where_a_due_day_moves_is_refused_as_a_whole() {
        assertThatExceptionOfType(CalendarDataException.class)
                .isThrownBy(() -> Jurisdiction.parse("test", List.of("# nothing")))
                .withMessage("calendar 'test', no line says where a due day moves that is not worked")
                .satisfies(e -> assertThat(e.line()).isZero());
        assertThatIllegalArgumentException().isThrownBy(() -> Jurisdiction.parse(" ", List.of(ROLL)));
    }

    @Test
    void a_ruled_day_has_a_day_and_a_source() {
        Citation source = Citation.of("Act", "1");
        assertThatNullPointerException()
                .isThrownBy(() -> new Ruled(null, source))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> new Ruled(DueDay.by(1, 1), null))
                .withMessage("source");
    }

    @Test
    void remarks_blank_lines_a_byte_order_mark_and_either_line_end_are_read() {
        Jurisdiction read = Jurisdiction.parse(
                "test",
                new StringReader("\uFEFF# remark\r\n\r\n  \nroll|preceding|in-force|Act\r\n"
                        + "\tbare-day |  quarter   10\t+1 |in-force|Act|7|"));

        assertThat(read.roll()).isEqualTo(Roll.PRECEDING);
        assertThat(read.bareDay(Cycle.QUARTER).orElseThrow().day()).isEqualTo(DueDay.by(10, 1));
    }

    @Property(tries = 500)
    void a_spoilt_line_gives_rules_or_the_typed_error(
            @ForAll @IntRange(max = 3) int at,
            @ForAll @IntRange(max = 60) int column,
            @ForAll @StringLength(max = 6) String splinter) {
        List<String> lines = TestText.resource("kazakhstan-rules.txt").stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        String line = lines.get(at);
        int cut = Math.min(column, line.length());
        String spoilt = line.substring(0, cut) + splinter + line.substring(Math.min(cut + 1, line.length()));
        List<String> text =
                lines.stream().map(each -> each.equals(line) ? spoilt : each).toList();

        assertThat(lines).hasSize(4);
        try {
            assertThat(Jurisdiction.parse("spoilt", text).roll()).isEqualTo(Roll.FOLLOWING);
        } catch (CalendarDataException e) {
            assertThat(e.line()).isIn(0, at + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk-KZ", "ru", "tr", "en", "ar-EG-u-nu-arab"})
    void the_text_reads_alike_in_every_locale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            Jurisdiction read = Jurisdiction.parse("Kazakhstan", TestText.resource("kazakhstan-rules.txt"));
            assertThat(read).hasToString(Jurisdiction.kazakhstan().toString());
            assertThat(Roll.PRECEDING.code()).isEqualTo("preceding");
            for (Cycle cycle : Cycle.values()) {
                assertThat(read.reportDay(cycle))
                        .isEqualTo(Jurisdiction.kazakhstan().reportDay(cycle));
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
