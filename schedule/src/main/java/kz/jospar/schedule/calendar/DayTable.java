package kz.jospar.schedule.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.schedule.calendar.Day.Reason;
import kz.jospar.schedule.calendar.Fact.Kind;
import kz.jospar.schedule.calendar.Fact.When;
import org.jspecify.annotations.Nullable;

/**
 * Every day of the years with data, for one work week. Days are numbered from the first one; {@code rank[i]} counts the
 * worked days before day {@code i} and {@code worked[k]} is the k-th worked day, so that a roll or a count
 * of any length is two look-ups.
 */
final class DayTable {
    final LocalDate first;
    final LocalDate lastInclusive;
    final int[] rank;
    final LocalDate[] worked;

    private final List<Fact> facts;
    private final Fact weekend;
    private final Set<DayOfWeek> weekendDays;
    private final Map<Integer, Fact> years = new TreeMap<>();
    private final Map<LocalDate, Day> named = new HashMap<>();
    private LocalDate lastFreed = LocalDate.MIN;

    private DayTable(List<Fact> facts, Fact weekend, String edition) {
        this.facts = facts;
        this.weekend = weekend;
        this.weekendDays = ((When.Weekdays) weekend.when()).days();
        readYears(edition);
        first = LocalDate.of(years.keySet().iterator().next(), 1, 1);
        lastInclusive = first.plusYears(years.size()).minusDays(1);
        layNamedDays();
        layTransfers();
        layFixedDays();
        int days = (int) (lastInclusive.toEpochDay() - first.toEpochDay()) + 1;
        rank = new int[days + 1];
        LocalDate[] all = new LocalDate[days];
        for (int i = 0; i < days; i++) {
            LocalDate day = first.plusDays(i);
            all[rank[i]] = day;
            rank[i + 1] = rank[i] + (isWorked(day) ? 1 : 0);
        }
        worked = Arrays.copyOf(all, rank[days]);
    }

    /**
     * Returns the table of a week, or {@code null} where no line names its weekend.
     *
     * @param edition in which edition of the text, for an error
     */
    static @Nullable DayTable of(WorkWeek week, List<Fact> all, String edition) {
        List<Fact> facts =
                all.stream().filter(fact -> fact.weeks().contains(week)).toList();
        Fact weekend = null;
        for (Fact fact : facts) {
            if (fact.kind() == Kind.WEEKEND) {
                if (weekend != null) {
                    throw fact.line()
                            .wrong("the weekend of this week is already named in line "
                                    + weekend.line().number());
                }
                weekend = fact;
            }
        }
        return weekend == null ? null : new DayTable(facts, weekend, edition);
    }

    Day explain(LocalDate date) {
        Day day = named.get(date);
        if (day != null) {
            return day;
        }
        Fact year = yearOf(date);
        boolean off = weekendDays.contains(date.getDayOfWeek());
        return new Day(
                date,
                !off,
                off ? Reason.WEEKEND : Reason.ORDINARY,
                null,
                LocalizedText.EMPTY,
                off ? year.status().weaker(weekend.status()) : year.status(),
                off ? weekend.source() : year.source());
    }

    private boolean isWorked(LocalDate date) {
        Day day = named.get(date);
        return day == null ? !weekendDays.contains(date.getDayOfWeek()) : day.working();
    }

    private Fact yearOf(LocalDate date) {
        Fact year = years.get(date.getYear());
        if (year == null) {
            throw new IllegalStateException(date + " was not checked against the years");
        }
        return year;
    }

    private List<Fact> lines(Kind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    private void readYears(String edition) {
        for (Fact fact : lines(Kind.YEAR)) {
            When.Span span = (When.Span) fact.when();
            for (int year = span.from().getYear(); year <= span.toInclusive().getYear(); year++) {
                Fact other = years.put(year, fact);
                if (other != null) {
                    throw fact.line()
                            .wrong(year + " is already named in line "
                                    + other.line().number());
                }
            }
        }
        if (years.isEmpty()) {
            throw new CalendarDataException(weekend.line().calendar(), 0, "", "no line names a year" + edition);
        }
        int expected = years.keySet().iterator().next();
        for (Map.Entry<Integer, Fact> year : years.entrySet()) {
            if (year.getKey() != expected++) {
                throw year.getValue().line().wrong("the years leave a gap before " + year.getKey());
            }
        }
    }

    private void layNamedDays() {
        // A year before the first one too: a holiday of its last days may move into the first.
        LocalDate from = first.minusYears(1);
        expand(Kind.DAY_OFF, from)
                .forEach((day, fact) -> named.put(day, fact.day(day, false, Reason.NON_MOVING, null)));
        Map<LocalDate, Fact> holidays = expand(Kind.HOLIDAY, from);
        holidays.forEach((day, fact) -> named.put(day, fact.day(day, false, Reason.HOLIDAY, null)));
        NavigableMap<LocalDate, Fact> moves = moves();
        holidays.forEach((holiday, fact) -> {
            Map.Entry<LocalDate, Fact> move = moves.floorEntry(holiday);
            if (weekendDays.contains(holiday.getDayOfWeek())
                    && move != null
                    && ((When.Span) move.getValue().when()).contains(holiday)) {
                move(holiday, fact, move.getValue());
            }
        });
    }

    /** Returns the lines of moving by their first day, and refuses two that meet. */
    private NavigableMap<LocalDate, Fact> moves() {
        NavigableMap<LocalDate, Fact> moves = new TreeMap<>();
        for (Fact move : lines(Kind.MOVE)) {
            When.Span span = (When.Span) move.when();
            Map.Entry<LocalDate, Fact> other = moves.floorEntry(span.toInclusive());
            if (other != null
                    && !((When.Span) other.getValue().when()).toInclusive().isBefore(span.from())) {
                throw move.line()
                        .wrong("the moving of these days is already named in line "
                                + other.getValue().line().number());
            }
            moves.put(span.from(), move);
        }
        return moves;
    }

    /**
     * Frees the first day still worked after the holiday: all holidays are laid by now, so it is after their block.
     * Holidays come in order, and nobody works between one and the day it freed, so the search goes on from there.
     */
    private void move(LocalDate holiday, Fact fact, Fact move) {
        LocalDate target = (lastFreed.isAfter(holiday) ? lastFreed : holiday).plusDays(1);
        while (!isWorked(target)) {
            target = target.plusDays(1);
        }
        lastFreed = target;
        Day.Status status = fact.status().weaker(move.status());
        named.put(target, new Day(target, false, Reason.MOVED, holiday, fact.name(), status, move.source()));
    }

    /** Returns the days of the lines of a kind in their order, and refuses a day named twice. */
    private Map<LocalDate, Fact> expand(Kind kind, LocalDate from) {
        Map<LocalDate, Fact> days = new TreeMap<>();
        for (Fact fact : lines(kind)) {
            When.Span span = (When.Span) fact.when();
            if (span.yearly() == null) {
                covered(fact, span.from());
            }
            for (LocalDate day : daysOf(span, from)) {
                Fact other = days.put(day, fact);
                if (other != null) {
                    throw fact.line()
                            .wrong(day + " is already named in line "
                                    + other.line().number());
                }
            }
        }
        return days;
    }

    private List<LocalDate> daysOf(When.Span span, LocalDate from) {
        MonthDay yearly = span.yearly();
        if (yearly == null) {
            return List.of(span.from());
        }
        List<LocalDate> days = new ArrayList<>();
        int last = Math.min(lastInclusive.getYear(), span.toInclusive().getYear());
        for (int year = Math.max(from.getYear(), span.from().getYear()); year <= last; year++) {
            // 29 February is a day of leap years only.
            if (yearly.isValidYear(year) && span.contains(yearly.atYear(year))) {
                days.add(yearly.atYear(year));
            }
        }
        return days;
    }

    private void layTransfers() {
        for (Fact fact : lines(Kind.TRANSFER)) {
            When.Exchange exchange = (When.Exchange) fact.when();
            covered(fact, exchange.off());
            covered(fact, exchange.worked());
            if (!isWorked(exchange.off())) {
                throw fact.line().wrong(exchange.off() + " is off without this transfer");
            }
            if (isWorked(exchange.worked())) {
                throw fact.line().wrong(exchange.worked() + " is worked without this transfer");
            }
            named.put(exchange.off(), fact.day(exchange.off(), false, Reason.TRANSFER, exchange.worked()));
            named.put(exchange.worked(), fact.day(exchange.worked(), true, Reason.TRANSFER, exchange.off()));
        }
    }

    private void layFixedDays() {
        List<Fact> fixed = new ArrayList<>(lines(Kind.OFF));
        fixed.addAll(lines(Kind.WORKED));
        Map<LocalDate, Fact> seen = new HashMap<>();
        for (Fact fact : fixed) {
            LocalDate day = ((When.Span) fact.when()).from();
            covered(fact, day);
            Fact other = seen.put(day, fact);
            if (other != null) {
                throw fact.line()
                        .wrong(day + " is already named in line " + other.line().number());
            }
            named.put(day, fact.day(day, fact.kind() == Kind.WORKED, Reason.FIXED, null));
        }
    }

    private void covered(Fact fact, LocalDate day) {
        if (!years.containsKey(day.getYear())) {
            throw fact.line().wrong("no line names the year of " + day);
        }
    }
}
