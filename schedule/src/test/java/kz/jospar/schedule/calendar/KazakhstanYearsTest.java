package kz.jospar.schedule.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.schedule.calendar.Day.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every day of 2016..2027 against rows written out by hand: 2023..2027 from a reported table of moved and transferred
 * days, 2016..2022 from the orders' transfers and, for moved days, article 5 of the Law on holidays worked weekday by
 * weekday. Letters: H holiday, N day
 * off that does not move, M moved from the holiday after '&lt;', T off by order for the day worked after '&lt;', W worked
 * by order for the day off after '&lt;'.
 */
class KazakhstanYearsTest {
    private static final String ROWS = """
            H 2016-01-01 Fri New Year
            H 2016-01-02 Sat New Year
            M 2016-01-04 Mon < 2016-01-02
            N 2016-01-07 Thu Christmas
            W 2016-03-05 Sat < 2016-03-07 P1600000067
            T 2016-03-07 Mon < 2016-03-05 P1600000067
            H 2016-03-08 Tue Women's Day
            H 2016-03-21 Mon Nauryz
            H 2016-03-22 Tue Nauryz
            H 2016-03-23 Wed Nauryz
            H 2016-05-01 Sun Unity Day
            M 2016-05-02 Mon < 2016-05-01
            H 2016-05-07 Sat Defender, before a Sunday and the holiday of Monday
            H 2016-05-09 Mon Victory
            M 2016-05-10 Tue < 2016-05-07
            H 2016-07-06 Wed Capital
            H 2016-08-30 Tue Constitution
            N 2016-09-12 Mon Kurban Ait
            H 2016-12-01 Thu First President
            H 2016-12-16 Fri Independence
            H 2016-12-17 Sat Independence
            M 2016-12-19 Mon < 2016-12-17
            H 2017-01-01 Sun New Year
            H 2017-01-02 Mon New Year
            M 2017-01-03 Tue < 2017-01-01
            N 2017-01-07 Sat Christmas
            H 2017-03-08 Wed Women's Day
            W 2017-03-18 Sat < 2017-03-20 P1700000005
            T 2017-03-20 Mon < 2017-03-18 P1700000005
            H 2017-03-21 Tue Nauryz
            H 2017-03-22 Wed Nauryz
            H 2017-03-23 Thu Nauryz
            H 2017-05-01 Mon Unity Day
            H 2017-05-07 Sun Defender
            M 2017-05-08 Mon < 2017-05-07
            H 2017-05-09 Tue Victory
            W 2017-07-01 Sat < 2017-07-07 P1700000005
            H 2017-07-06 Thu Capital
            T 2017-07-07 Fri < 2017-07-01 P1700000005
            H 2017-08-30 Wed Constitution
            N 2017-09-01 Fri Kurban Ait
            H 2017-12-01 Fri First President
            H 2017-12-16 Sat Independence
            H 2017-12-17 Sun Independence
            M 2017-12-18 Mon < 2017-12-16
            M 2017-12-19 Tue < 2017-12-17
            H 2018-01-01 Mon New Year
            H 2018-01-02 Tue New Year
            N 2018-01-07 Sun Christmas
            W 2018-03-03 Sat < 2018-03-09 P1700000864
            H 2018-03-08 Thu Women's Day
            T 2018-03-09 Fri < 2018-03-03 P1700000864
            H 2018-03-21 Wed Nauryz
            H 2018-03-22 Thu Nauryz
            H 2018-03-23 Fri Nauryz
            W 2018-04-28 Sat < 2018-04-30 P1700000864
            T 2018-04-30 Mon < 2018-04-28 P1700000864
            H 2018-05-01 Tue Unity Day
            W 2018-05-05 Sat < 2018-05-08 P1700000864
            H 2018-05-07 Mon Defender
            T 2018-05-08 Tue < 2018-05-05 P1700000864
            H 2018-05-09 Wed Victory
            H 2018-07-06 Fri Capital
            N 2018-08-21 Tue Kurban Ait
            W 2018-08-25 Sat < 2018-08-31 P1700000864
            H 2018-08-30 Thu Constitution
            T 2018-08-31 Fri < 2018-08-25 P1700000864
            H 2018-12-01 Sat First President
            M 2018-12-03 Mon < 2018-12-01
            H 2018-12-16 Sun Independence
            H 2018-12-17 Mon Independence
            M 2018-12-18 Tue < 2018-12-16
            W 2018-12-29 Sat < 2018-12-31 P1700000864
            T 2018-12-31 Mon < 2018-12-29 P1700000864
            H 2019-01-01 Tue New Year
            H 2019-01-02 Wed New Year
            N 2019-01-07 Mon Christmas
            H 2019-03-08 Fri Women's Day
            H 2019-03-21 Thu Nauryz
            H 2019-03-22 Fri Nauryz
            H 2019-03-23 Sat Nauryz
            M 2019-03-25 Mon < 2019-03-23
            H 2019-05-01 Wed Unity Day
            W 2019-05-04 Sat < 2019-05-10 P1800000888
            H 2019-05-07 Tue Defender
            H 2019-05-09 Thu Victory
            T 2019-05-10 Fri < 2019-05-04 P1800000888
            H 2019-07-06 Sat Capital
            M 2019-07-08 Mon < 2019-07-06
            N 2019-08-11 Sun Kurban Ait
            H 2019-08-30 Fri Constitution
            H 2019-12-01 Sun First President
            M 2019-12-02 Mon < 2019-12-01
            H 2019-12-16 Mon Independence
            H 2019-12-17 Tue Independence
            H 2020-01-01 Wed New Year
            H 2020-01-02 Thu New Year
            T 2020-01-03 Fri < 2020-01-05 P1900000820
            W 2020-01-05 Sun < 2020-01-03 P1900000820
            N 2020-01-07 Tue Christmas
            H 2020-03-08 Sun Women's Day
            M 2020-03-09 Mon < 2020-03-08
            H 2020-03-21 Sat Nauryz
            H 2020-03-22 Sun Nauryz
            H 2020-03-23 Mon Nauryz
            M 2020-03-24 Tue < 2020-03-21
            M 2020-03-25 Wed < 2020-03-22
            H 2020-05-01 Fri Unity Day
            H 2020-05-07 Thu Defender
            T 2020-05-08 Fri < 2020-05-11 P1900000820
            H 2020-05-09 Sat Victory
            W 2020-05-11 Mon < 2020-05-08 P1900000820, itself moved from 9 May and given back
            H 2020-07-06 Mon Capital
            N 2020-07-31 Fri Kurban Ait
            H 2020-08-30 Sun Constitution
            M 2020-08-31 Mon < 2020-08-30
            H 2020-12-01 Tue First President
            H 2020-12-16 Wed Independence
            H 2020-12-17 Thu Independence
            T 2020-12-18 Fri < 2020-12-20 P1900000820
            W 2020-12-20 Sun < 2020-12-18 P1900000820
            H 2021-01-01 Fri New Year
            H 2021-01-02 Sat New Year
            M 2021-01-04 Mon < 2021-01-02
            N 2021-01-07 Thu Christmas
            H 2021-03-08 Mon Women's Day
            H 2021-03-21 Sun Nauryz
            H 2021-03-22 Mon Nauryz
            H 2021-03-23 Tue Nauryz
            M 2021-03-24 Wed < 2021-03-21
            H 2021-05-01 Sat Unity Day
            M 2021-05-03 Mon < 2021-05-01
            H 2021-05-07 Fri Defender
            H 2021-05-09 Sun Victory
            M 2021-05-10 Mon < 2021-05-09
            W 2021-07-03 Sat < 2021-07-05 P2000000930
            T 2021-07-05 Mon < 2021-07-03 P2000000930
            H 2021-07-06 Tue Capital
            N 2021-07-20 Tue Kurban Ait
            H 2021-08-30 Mon Constitution
            H 2021-12-01 Wed First President, for the last time
            H 2021-12-16 Thu Independence
            H 2021-12-17 Fri Independence, the second day for the last time
            H 2022-01-01 Sat New Year
            H 2022-01-02 Sun New Year
            M 2022-01-03 Mon < 2022-01-01
            M 2022-01-04 Tue < 2022-01-02
            N 2022-01-07 Fri Christmas
            W 2022-03-05 Sat < 2022-03-07 P2200000796
            T 2022-03-07 Mon < 2022-03-05 P2200000796
            H 2022-03-08 Tue Women's Day
            H 2022-03-21 Mon Nauryz
            H 2022-03-22 Tue Nauryz
            H 2022-03-23 Wed Nauryz
            H 2022-05-01 Sun Unity Day
            M 2022-05-02 Mon < 2022-05-01
            H 2022-05-07 Sat Defender
            H 2022-05-09 Mon Victory
            M 2022-05-10 Tue < 2022-05-07
            H 2022-07-06 Wed Capital
            N 2022-07-09 Sat Kurban Ait
            W 2022-08-27 Sat < 2022-08-29 P2200000796
            T 2022-08-29 Mon < 2022-08-27 P2200000796
            H 2022-08-30 Tue Constitution
            W 2022-10-22 Sat < 2022-10-24 P2200000796
            T 2022-10-24 Mon < 2022-10-22 P2200000796
            H 2022-10-25 Tue Republic, again
            H 2022-12-16 Fri Independence
            H 2023-01-01 Sun New Year
            H 2023-01-02 Mon New Year
            M 2023-01-03 Tue < 2023-01-01
            N 2023-01-07 Sat Christmas
            H 2023-03-08 Wed Women's Day
            H 2023-03-21 Tue Nauryz
            H 2023-03-22 Wed Nauryz
            H 2023-03-23 Thu Nauryz
            H 2023-05-01 Mon Unity Day
            H 2023-05-07 Sun Defender
            M 2023-05-08 Mon < 2023-05-07
            H 2023-05-09 Tue Victory
            N 2023-06-28 Wed Kurban Ait
            W 2023-07-01 Sat < 2023-07-07 P2300000326
            H 2023-07-06 Thu Capital
            T 2023-07-07 Fri < 2023-07-01 P2300000326
            H 2023-08-30 Wed Constitution
            H 2023-10-25 Wed Republic
            H 2023-12-16 Sat Independence
            M 2023-12-18 Mon < 2023-12-16
            H 2024-01-01 Mon New Year
            H 2024-01-02 Tue New Year
            N 2024-01-07 Sun Christmas
            H 2024-03-08 Fri Women's Day
            H 2024-03-21 Thu Nauryz
            H 2024-03-22 Fri Nauryz
            H 2024-03-23 Sat Nauryz
            M 2024-03-25 Mon < 2024-03-23
            H 2024-05-01 Wed Unity Day
            W 2024-05-04 Sat < 2024-05-08 G24G0000109
            H 2024-05-07 Tue Defender
            T 2024-05-08 Wed < 2024-05-04 G24G0000109
            H 2024-05-09 Thu Victory
            N 2024-06-16 Sun Kurban Ait, forecast as 17 June until 7 June
            H 2024-07-06 Sat Capital
            M 2024-07-08 Mon < 2024-07-06
            H 2024-08-30 Fri Constitution
            H 2024-10-25 Fri Republic
            H 2024-12-16 Mon Independence
            H 2025-01-01 Wed New Year
            H 2025-01-02 Thu New Year
            T 2025-01-03 Fri < 2025-01-05 G24G0000436
            W 2025-01-05 Sun < 2025-01-03 G24G0000436
            N 2025-01-07 Tue Christmas
            H 2025-03-08 Sat Women's Day
            M 2025-03-10 Mon < 2025-03-08
            H 2025-03-21 Fri Nauryz
            H 2025-03-22 Sat Nauryz
            H 2025-03-23 Sun Nauryz
            M 2025-03-24 Mon < 2025-03-22
            M 2025-03-25 Tue < 2025-03-23
            H 2025-05-01 Thu Unity Day
            H 2025-05-07 Wed Defender
            H 2025-05-09 Fri Victory
            N 2025-06-06 Fri Kurban Ait
            H 2025-07-06 Sun Capital
            M 2025-07-07 Mon < 2025-07-06
            H 2025-08-30 Sat Constitution, for the last time in August
            M 2025-09-01 Mon < 2025-08-30
            H 2025-10-25 Sat Republic
            M 2025-10-27 Mon < 2025-10-25
            H 2025-12-16 Tue Independence
            H 2026-01-01 Thu New Year
            H 2026-01-02 Fri New Year
            N 2026-01-07 Wed Christmas
            H 2026-03-08 Sun Women's Day
            M 2026-03-09 Mon < 2026-03-08
            H 2026-03-21 Sat Nauryz
            H 2026-03-22 Sun Nauryz
            H 2026-03-23 Mon Nauryz
            M 2026-03-24 Tue < 2026-03-21
            M 2026-03-25 Wed < 2026-03-22
            H 2026-05-01 Fri Unity Day
            H 2026-05-07 Thu Defender
            H 2026-05-09 Sat Victory
            M 2026-05-11 Mon < 2026-05-09
            N 2026-05-27 Wed Kurban Ait, forecast
            H 2026-07-06 Mon Capital
            H 2026-10-25 Sun 25 October, renamed by Law 306-VIII
            M 2026-10-26 Mon < 2026-10-25
            H 2026-12-16 Wed Independence
            H 2027-01-01 Fri New Year
            H 2027-01-02 Sat New Year
            M 2027-01-04 Mon < 2027-01-02
            N 2027-01-07 Thu Christmas
            H 2027-03-08 Mon Women's Day
            H 2027-03-15 Mon Constitution, new by Law 306-VIII
            H 2027-03-21 Sun Nauryz
            H 2027-03-22 Mon Nauryz
            H 2027-03-23 Tue Nauryz
            M 2027-03-24 Wed < 2027-03-21
            H 2027-05-01 Sat Unity Day
            M 2027-05-03 Mon < 2027-05-01
            H 2027-05-07 Fri Defender
            H 2027-05-09 Sun Victory
            M 2027-05-10 Mon < 2027-05-09
            N 2027-05-16 Sun Kurban Ait, forecast
            H 2027-07-06 Tue Capital
            H 2027-10-25 Mon 25 October
            H 2027-12-16 Thu Independence
            """;

    private static final Map<LocalDate, Row> EXPECTED = ROWS.lines()
            .map(Row::read)
            .collect(Collectors.toMap(
                    Row::day, row -> row, (a, b) -> Objects.requireNonNull(null, "twice: " + a), TreeMap::new));

    private final WorkCalendar calendar = WorkCalendar.kazakhstan();

    /** The counts of worked days were added up by hand: weekdays of the year, less rows Mon-Fri, plus rows W. */
    @ParameterizedTest
    @CsvSource({
        "2016, 245", "2017, 245", "2018, 246", "2019, 246", "2020, 246", "2021, 245",
        "2022, 246", "2023, 246", "2024, 249", "2025, 246", "2026, 247", "2027, 247"
    })
    void every_day_of_a_year_is_as_the_rows_say_and_the_worked_days_add_up(int year, int workedDays) {
        List<LocalDate> days = daysOf(year);

        assertThat(days).hasSize(LocalDate.of(year, 1, 1).isLeapYear() ? 366 : 365);
        assertThat(days)
                .allSatisfy(day -> assertThat(calendar.isWorkingDay(day))
                        .as("%s %s", day, day.getDayOfWeek())
                        .isEqualTo(expectedWorked(day)));
        assertThat(days.stream().filter(calendar::isWorkingDay)).hasSize(workedDays);
    }

    @ParameterizedTest
    @CsvSource({"2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026", "2027"})
    void every_day_of_a_year_gives_the_reason_of_its_row(int year) {
        assertThat(daysOf(year)).allSatisfy(day -> {
            Day found = calendar.explain(day);
            Row row = EXPECTED.get(day);
            assertThat(found.date()).isEqualTo(day);
            assertThat(found.working()).isEqualTo(expectedWorked(day));
            assertThat(calendar.dayOff(day).isPresent()).isNotEqualTo(expectedWorked(day));
            if (row == null) {
                assertThat(found.reason()).isEqualTo(isWeekend(day) ? Reason.WEEKEND : Reason.ORDINARY);
                assertThat(found.counterpart()).isNull();
            } else {
                assertThat(found.reason()).as("%s", day).isEqualTo(row.reason());
                assertThat(found.counterpart()).as("%s", day).isEqualTo(row.other());
            }
        });
    }

    @Test
    void the_rows_name_the_weekday_of_their_day() {
        assertThat(EXPECTED.values())
                .hasSizeGreaterThan(200)
                .allSatisfy(row -> assertThat(row.day().getDayOfWeek().name().substring(0, 3))
                        .as("%s", row.day())
                        .isEqualTo(row.weekday().toUpperCase(Locale.ROOT)));
    }

    @Test
    void a_transfer_cites_its_order() {
        List<String> transfers =
                ROWS.lines().filter(row -> row.matches("[TW] .*")).toList();

        assertThat(transfers).hasSize(38).allSatisfy(row -> {
            Day day = calendar.explain(Row.read(row).day());
            assertThat(row).contains(" " + day.source().act());
        });
    }

    @Test
    void a_day_off_is_called_as_its_row_calls_it_and_a_moved_one_as_its_holiday() {
        ROWS.lines().forEach(line -> {
            Row row = Row.read(line);
            String name = calendar.explain(row.day()).name().in(Language.EN);
            switch (row.kind()) {
                case 'H', 'N' ->
                    assertThat(name)
                            .as(line)
                            .contains(
                                    line.substring("H 2016-01-01 Fri ".length()).split(",")[0]);
                case 'M' ->
                    assertThat(name)
                            .as(line)
                            .isEqualTo(calendar.explain(row.other()).name().in(Language.EN));
                default -> assertThat(name).as(line).isEmpty();
            }
        });
    }

    private static boolean expectedWorked(LocalDate day) {
        Row row = EXPECTED.get(day);
        return row == null ? !isWeekend(day) : row.kind() == 'W';
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static List<LocalDate> daysOf(int year) {
        return Stream.iterate(LocalDate.of(year, 1, 1), day -> day.getYear() == year, day -> day.plusDays(1))
                .toList();
    }

    private record Row(char kind, LocalDate day, String weekday, LocalDate other) {
        static Row read(String line) {
            String[] words = line.split(" ");
            boolean paired = words.length > 3 && words[3].equals("<");
            return new Row(
                    words[0].charAt(0), LocalDate.parse(words[1]), words[2], paired ? LocalDate.parse(words[4]) : null);
        }

        Reason reason() {
            return switch (kind) {
                case 'H' -> Reason.HOLIDAY;
                case 'N' -> Reason.NON_MOVING;
                case 'M' -> Reason.MOVED;
                case 'T', 'W' -> Reason.TRANSFER;
                default -> throw new IllegalArgumentException(String.valueOf(kind));
            };
        }
    }
}
