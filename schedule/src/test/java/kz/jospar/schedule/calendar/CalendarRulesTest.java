package kz.jospar.schedule.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.schedule.calendar.Day.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every day of 2023..2027 against the tables of ../shared/rules/calendar.md as they are read here, so that the expected
 * days are not copied by the hand that wrote kazakhstan.txt. The five-day week takes the moved days from the table, the
 * six-day week works them out: only a Sunday moves, to the next day that is neither Sunday nor taken.
 */
class CalendarRulesTest {
    private static final Pattern DAYS =
            Pattern.compile("(\\d{1,2}(?:(?:, |-)\\d{1,2})*) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)");
    private static final Pattern SAID_WEEKDAY =
            Pattern.compile("(\\d{1,2} (?:Jan|Mar|May|Jun|Jul|Aug|Sep|Oct|Dec)) (Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b");
    private static final Pattern WORKED_AND_OFF = Pattern.compile("(\\d+ \\w+) worked, \\w+ (\\d+ \\w+) off");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private List<String> lines;

    @BeforeEach
    void read() {
        lines = SharedRules.calendar();
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026, 2027})
    void every_day_of_a_five_day_year_is_as_the_tables_say(int year) {
        Expected expected = expected(year);
        Map<LocalDate, LocalDate> moved = new TreeMap<>();
        for (String piece : cell(year, 2).split(";")) {
            if (piece.contains("->")) {
                String[] sides = piece.split("->");
                List<LocalDate> from = days(sides[0], year);
                List<LocalDate> to = days(sides[1], year);
                assertThat(from).as(piece).hasSameSizeAs(to);
                for (int i = 0; i < from.size(); i++) {
                    moved.put(to.get(i), from.get(i));
                }
            }
        }
        Matcher transfer = WORKED_AND_OFF.matcher(cell(year, 4));
        Map<LocalDate, LocalDate> transfers = new TreeMap<>();
        if (transfer.find()) {
            LocalDate worked = LocalDate.parse(transfer.group(1) + " " + year, DAY);
            LocalDate off = LocalDate.parse(transfer.group(2) + " " + year, DAY);
            transfers.put(off, worked);
            transfers.put(worked, off);
        }
        assertThat(transfers).hasSize(year <= 2025 ? 2 : 0);
        assertThat(moved).isNotEmpty();

        WorkCalendar calendar = WorkCalendar.kazakhstan();
        for (LocalDate day : daysOf(year)) {
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            Reason reason = expected.reason(day, weekend);
            if (moved.containsKey(day)) {
                assertThat(reason).as("%s", day).isEqualTo(Reason.ORDINARY);
                reason = Reason.MOVED;
            }
            if (transfers.containsKey(day)) {
                reason = Reason.TRANSFER;
            }
            boolean worked = transfers.containsKey(day) ? weekend : reason == Reason.ORDINARY;
            Day found = calendar.explain(day);
            assertThat(found.reason()).as("%s", day).isEqualTo(reason);
            assertThat(found.working()).as("%s", day).isEqualTo(worked);
            assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(worked);
            assertThat(found.counterpart())
                    .as("%s", day)
                    .isEqualTo(moved.containsKey(day) ? moved.get(day) : transfers.get(day));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026, 2027})
    void every_day_of_a_six_day_year_follows_from_the_holidays(int year) {
        Expected expected = expected(year);
        Map<LocalDate, LocalDate> moved = new TreeMap<>();
        for (LocalDate holiday : expected.holidays()) {
            if (holiday.getDayOfWeek() == DayOfWeek.SUNDAY) {
                LocalDate target = holiday;
                while (moved.containsKey(target)
                        || expected.reason(target, target.getDayOfWeek() == DayOfWeek.SUNDAY) != Reason.ORDINARY) {
                    target = target.plusDays(1);
                }
                moved.put(target, holiday);
            }
        }

        WorkCalendar calendar = WorkCalendar.kazakhstan().withWeek(WorkWeek.SIX_DAY);
        for (LocalDate day : daysOf(year)) {
            Reason reason = moved.containsKey(day)
                    ? Reason.MOVED
                    : expected.reason(day, day.getDayOfWeek() == DayOfWeek.SUNDAY);
            assertThat(calendar.explain(day).reason()).as("%s", day).isEqualTo(reason);
            assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(reason == Reason.ORDINARY);
            assertThat(calendar.explain(day).counterpart()).as("%s", day).isEqualTo(moved.get(day));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025})
    void the_transfers_of_the_long_table_stand_with_their_acts_and_no_others(int year) {
        WorkCalendar calendar = WorkCalendar.kazakhstan();
        List<String> cells = row(year, "<-");
        Set<LocalDate> exchanged = new TreeSet<>();
        for (String piece : cells.get(2).split(";")) {
            List<LocalDate> pair = days(piece.replaceAll("\\(.*?\\)", ""), year);
            assertThat(pair).as(piece).hasSize(2);
            exchanged.addAll(pair);
            Day off = calendar.explain(pair.get(0));
            Day worked = calendar.explain(pair.get(1));
            assertThat(off.working()).as(piece).isFalse();
            assertThat(worked.working()).as(piece).isTrue();
            assertThat(off.counterpart()).isEqualTo(worked.date());
            assertThat(worked.counterpart()).isEqualTo(off.date());
            assertThat(off.source().act()).isEqualTo(cells.get(3));
        }
        assertThat(daysOf(year).stream().filter(day -> calendar.explain(day).reason() == Reason.TRANSFER))
                .containsExactlyElementsOf(exchanged);
        assertThat(calendar.explain(days(cells.get(4), year).get(0)).reason()).isEqualTo(Reason.NON_MOVING);
    }

    @Test
    void the_weekdays_that_the_table_says_are_right() {
        int said = 0;
        for (int year = 2023; year <= 2027; year++) {
            for (int column = 2; column <= 3; column++) {
                Matcher weekday = SAID_WEEKDAY.matcher(cell(year, column));
                while (weekday.find()) {
                    said++;
                    LocalDate day = LocalDate.parse(weekday.group(1) + " " + year, DAY);
                    assertThat(day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                            .as("%s", day)
                            .isEqualTo(weekday.group(2));
                }
            }
        }
        assertThat(said).isEqualTo(8);
    }

    private Expected expected(int year) {
        String law = lines.stream()
                .filter(line -> line.contains("state holidays 1-2 Jan"))
                .findFirst()
                .orElseThrow();
        String named = law.substring(law.indexOf("national day"), law.indexOf("Art. 5"));
        Set<LocalDate> holidays = new TreeSet<>(days(named, year));
        assertThat(holidays).hasSize(13);
        String text = String.join(" ", lines);
        assertThat(text)
                .contains("drops 30 August")
                .contains("30 and 31 August 2026 bring no day off")
                .contains("15 March is off from 2027");
        if (year >= 2026) {
            holidays.remove(LocalDate.of(year, 8, 30));
        }
        if (year >= 2027) {
            holidays.add(LocalDate.of(year, 3, 15));
        }
        String notMoved = cell(year, 3).replaceAll("\\(.*?\\)", "");
        Set<LocalDate> nonMoving = new TreeSet<>(days(notMoved, year));
        nonMoving.add(LocalDate.of(year, 1, 7));
        assertThat(nonMoving).hasSize(2);
        return new Expected(holidays, nonMoving);
    }

    private record Expected(Set<LocalDate> holidays, Set<LocalDate> nonMoving) {
        Reason reason(LocalDate day, boolean weekend) {
            if (holidays.contains(day)) {
                return Reason.HOLIDAY;
            }
            if (nonMoving.contains(day)) {
                return Reason.NON_MOVING;
            }
            return weekend ? Reason.WEEKEND : Reason.ORDINARY;
        }
    }

    private String cell(int year, int column) {
        return row(year, "->").get(column);
    }

    /** Returns the cells of a year's row, from 1, of the table whose rows have the given arrow. */
    private List<String> row(int year, String arrow) {
        String row = lines.stream()
                .filter(line -> line.startsWith("| " + year + " |") && line.contains(arrow))
                .findFirst()
                .orElseThrow();
        List<String> cells = new ArrayList<>();
        for (String cell : row.split("\\|")) {
            cells.add(cell.strip());
        }
        return cells;
    }

    /** Reads "22, 23 Mar", "1-2 Jan" and everything else of their shapes in a text. */
    private static List<LocalDate> days(String text, int year) {
        List<LocalDate> days = new ArrayList<>();
        Matcher found = DAYS.matcher(text);
        while (found.find()) {
            String[] numbers = found.group(1).split(", |-");
            int first = Integer.parseInt(numbers[0]);
            int last = Integer.parseInt(numbers[numbers.length - 1]);
            if (found.group(1).contains("-")) {
                for (int number = first; number <= last; number++) {
                    days.add(LocalDate.parse(number + " " + found.group(2) + " " + year, DAY));
                }
            } else {
                for (String number : numbers) {
                    days.add(LocalDate.parse(number + " " + found.group(2) + " " + year, DAY));
                }
            }
        }
        return days;
    }

    private static List<LocalDate> daysOf(int year) {
        List<LocalDate> days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .toList();
        assertThat(days).hasSize(LocalDate.of(year, 1, 1).lengthOfYear());
        return days;
    }
}
