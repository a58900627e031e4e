package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Due;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.DueWeekday;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing.Recurring;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.core.time.YearPart;
import kz.jospar.schedule.calendar.Jurisdiction.Roll;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Due days and moved days of recurrences, found by walking the days of each window and counting. */
class DueOracleTest {

    @Property(tries = 6000, edgeCases = EdgeCasesMode.NONE)
    void due_days_agree_with_walking_each_window_day_by_day(
            @ForAll("recurrences") Recurring recurrence,
            @ForAll("horizons") PlanPeriod horizon,
            @ForAll("offices") Office office) {
        List<String> expected = walked(recurrence, horizon, office);

        assertThat(office.deadlines().occurrences(recurrence, horizon))
                .extracting(one -> one.from() + ".." + one.toInclusive() + " " + one.due() + " " + one.adjusted())
                .isEqualTo(expected);
        boolean some = !expected.isEmpty();
        Due due = recurrence.due();
        occurs("weekday of a month", some && due instanceof DueWeekday day && day.ordinal() != null, 50);
        occurs("weekday of a week", some && due instanceof DueWeekday day && day.ordinal() == null, 20);
        for (DueTerm.Edge edge : DueTerm.Edge.values()) {
            occurs(
                    "working days " + edge,
                    some && due instanceof DueTerm term && term.edge() == edge && term.unit() == TermUnit.WORKING_DAY,
                    15);
            occurs("days " + edge, some && due instanceof DueTerm term && term.edge() == edge, 50);
        }
        occurs("parts", some && !recurrence.parts().isEmpty(), 200);
        occurs("unknown", unknown > 0, 15);
        occurs("a window shorter than the count", tooShort > 0, 8);
        occurs("over a new year", expected.stream().anyMatch(DueOracleTest::overNewYear), 50);
        occurs("29 February", expected.stream().anyMatch(one -> one.contains("-02-29")), 20);
        occurs("31st", expected.stream().anyMatch(one -> one.contains("-31 ")), 50);
    }

    private static boolean overNewYear(String one) {
        return !one.substring(0, 4).equals(one.substring(12, 16));
    }

    private int unknown;
    private int tooShort;

    /** The windows of the rule, whole; cut and filtered; the due day by walking. */
    private List<String> walked(Recurring recurrence, PlanPeriod horizon, Office office) {
        unknown = 0;
        tooShort = 0;
        Stretch during = recurrence.during();
        LocalDate from = during == null ? null : during.from();
        LocalDate anchor = from == null ? horizon.from() : from;
        LocalDate last = during == null || during.toInclusive() == null ? horizon.toInclusive() : during.toInclusive();
        List<String> lines = new ArrayList<>();
        if (last.isBefore(anchor)) {
            return lines;
        }
        LocalDate end = last;
        if (during != null && during.toInclusive() != null && last.plusDays(1).getDayOfYear() == 1) {
            for (YearPart part : recurrence.parts()) {
                LocalDate partEnd = part.in(last.getYear()).toInclusive();
                end = partEnd.isAfter(end) ? partEnd : end;
            }
        }
        LocalDate begin = from == null || (!from.isAfter(horizon.from()) && !end.isBefore(horizon.from()))
                ? horizon.from()
                : from;
        for (PlanPeriod window : windows(recurrence, anchor, last, from != null)) {
            LocalDate first = window.from().isBefore(begin) ? begin : window.from();
            LocalDate until = window.toInclusive().isAfter(end) ? end : window.toInclusive();
            if (until.isBefore(first)) {
                continue;
            }
            LocalDate due;
            try {
                due = recurrence.due() == null ? until : due(recurrence.due(), window, office.calendar());
            } catch (MissingCalendarYearException e) {
                unknown++;
                continue;
            }
            if (recurrence.due() != null
                    && recurrence.due().limit() == Limit.UNTIL
                    && office.policies().has(Choice.UNTIL_EXCLUSIVE)) {
                due = due.minusDays(1);
            }
            if (!due.isBefore(begin)) {
                lines.add(first + ".." + until + " " + due + " " + moved(due, office));
            }
        }
        return lines;
    }

    private static List<PlanPeriod> windows(Recurring recurrence, LocalDate anchor, LocalDate last, boolean named) {
        List<PlanPeriod> windows = new ArrayList<>();
        if (!recurrence.parts().isEmpty()) {
            for (int year = anchor.getYear() - (named ? 0 : 1); year <= last.getYear(); year++) {
                windows.add(recurrence.parts().get(0).in(year));
            }
            return windows;
        }
        LocalDate start = anchor;
        if (recurrence.every() == Cycle.WEEK) {
            start = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        } else {
            start = start.withDayOfMonth(1);
            while ((start.getMonthValue() - 1) % recurrence.every().months() != 0) {
                start = start.minusMonths(1);
            }
        }
        while (!start.isAfter(last)) {
            LocalDate next = recurrence.every() == Cycle.WEEK
                    ? start.plusWeeks(recurrence.interval())
                    : start.plusMonths((long) recurrence.every().months() * recurrence.interval());
            windows.add(new PlanPeriod(start, next.minusDays(1)));
            start = next;
        }
        return windows;
    }

    private LocalDate due(Due due, PlanPeriod window, WorkingDays calendar) {
        if (due instanceof DueDay day) {
            LocalDate month = window.toInclusive().withDayOfMonth(1).plusMonths(day.monthsAfter());
            LocalDate found = month;
            while (found.getDayOfMonth() < day.day() && found.plusDays(1).getMonth() == month.getMonth()) {
                found = found.plusDays(1);
            }
            return found;
        }
        if (due instanceof DueWeekday day) {
            return weekday(day, window.toInclusive());
        }
        DueTerm term = (DueTerm) due;
        boolean onlyWorked = term.unit() == TermUnit.WORKING_DAY;
        int left = term.amount() * (term.unit() == TermUnit.WEEK ? 7 : 1);
        boolean back = term.edge() == DueTerm.Edge.OF_END;
        boolean after = term.edge() == DueTerm.Edge.AFTER_END;
        LocalDate day = after ? window.toInclusive().plusDays(1) : back ? window.toInclusive() : window.from();
        while (true) {
            if (!onlyWorked || calendar.isWorkingDay(day)) {
                left--;
            }
            if (left == 0) {
                return day;
            }
            LocalDate next = back ? day.minusDays(1) : day.plusDays(1);
            if (!after && !window.contains(next)) {
                tooShort++;
                return day;
            }
            day = next;
        }
    }

    private static LocalDate weekday(DueWeekday due, LocalDate end) {
        if (due.ordinal() == null) {
            LocalDate day = end.plusWeeks(due.after());
            while (day.getDayOfWeek() != due.weekday()) {
                day = day.minusDays(1);
            }
            return day;
        }
        LocalDate first = end.withDayOfMonth(1).plusMonths(due.after());
        List<LocalDate> days = first.datesUntil(first.plusMonths(1))
                .filter(day -> day.getDayOfWeek() == due.weekday())
                .toList();
        return days.get(due.ordinal() < 0 ? days.size() - 1 : due.ordinal() - 1);
    }

    private static @Nullable LocalDate moved(LocalDate due, Office office) {
        Roll roll = office.jurisdiction().roll();
        if (!office.calendar().covers(due.getYear())) {
            return null;
        }
        try {
            LocalDate day = due;
            while (roll != Roll.KEEP && !office.calendar().isWorkingDay(day)) {
                day = day.plusDays(roll == Roll.FOLLOWING ? 1 : -1);
            }
            return day;
        } catch (MissingCalendarYearException e) {
            return null;
        }
    }

    /** One part only, since the order of several is a matter of their due days; each window once. */
    @Provide
    Arbitrary<Recurring> recurrences() {
        Arbitrary<Recurring> parts = Combinators.combine(
                        AnyRule.parts(), AnyRule.stretches(), AnyRule.dues(Cycle.YEAR, 0))
                .as((part, during, due) -> Recurring.yearly(part).during(during).due(due));
        return Arbitraries.oneOf(AnyRule.turns(), parts)
                .map(one -> one.times(Count.ONCE))
                .filter(one -> one.due() != null);
    }

    @Provide
    Arbitrary<PlanPeriod> horizons() {
        return AnyRule.horizons();
    }

    @Provide
    Arbitrary<Office> offices() {
        return AnyRule.offices();
    }

    private static void occurs(String what, boolean happens, int atLeast) {
        Statistics.label(what).collect(happens);
        Statistics.label(what).coverage(coverage -> coverage.check(true).count(count -> count >= atLeast));
    }
}
