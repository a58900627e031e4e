package kz.jospar.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.DueWeekday;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Timetable;
import kz.jospar.schedule.calendar.WorkCalendar;

/** A recurrence that every peer can say, over days for which the work calendar has data. */
@SuppressWarnings("ImmutableEnumChecker") // all of it is immutable, only not annotated so
public enum Rule {
    QUARTER_ENDS(
            "quarter ends, 5 years",
            Timing.Recurring.every(Cycle.QUARTER),
            "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1",
            PlanPeriod.ofYears(2022, 2026),
            LocalDate.of(2022, 3, 31),
            LocalDate.of(2026, 12, 31)),
    MONTHLY_25(
            "monthly on the 25th, 5 years",
            Timing.Recurring.every(Cycle.MONTH).due(DueDay.by(25, 0)),
            "FREQ=MONTHLY;BYMONTHDAY=25",
            PlanPeriod.ofYears(2022, 2026),
            LocalDate.of(2022, 1, 25),
            LocalDate.of(2026, 12, 25)),
    /** Moved off days off by the work calendar. */
    AFTER_QUARTER_5(
            "5th after the quarter, moved, 5 years",
            Timing.Recurring.every(Cycle.QUARTER).due(DueDay.by(5, 1)),
            "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5",
            PlanPeriod.ofYears(2022, 2026),
            LocalDate.of(2022, 4, 5),
            LocalDate.of(2027, 1, 5)),
    WEEKLY(
            "weekly on Friday, 2 years",
            new Timing.Recurring(Cycle.WEEK, 1, List.of(), null, DueWeekday.of(DayOfWeek.FRIDAY, Limit.BY), Count.ONCE),
            "FREQ=WEEKLY;WKST=MO;BYDAY=FR",
            PlanPeriod.ofYears(2025, 2026),
            LocalDate.of(2025, 1, 3),
            LocalDate.of(2027, 1, 1));

    static final WorkCalendar CALENDAR = WorkCalendar.kazakhstan();
    static final Deadlines DEADLINES = Deadlines.with(CALENDAR);

    private final String label;
    private final Timing timing;
    private final String recurrence;
    private final PlanPeriod horizon;
    private final LocalDate first;
    private final LocalDate last;

    Rule(String label, Timing timing, String recurrence, PlanPeriod horizon, LocalDate first, LocalDate last) {
        this.label = label;
        this.timing = timing;
        this.recurrence = recurrence;
        this.horizon = horizon;
        this.first = first;
        this.last = last;
    }

    String label() {
        return label;
    }

    /** Returns the rule in the words of RFC 5545, without an end. */
    String recurrence() {
        return recurrence;
    }

    /** Returns the first nominal due day. */
    LocalDate first() {
        return first;
    }

    /** Returns the last nominal due day. */
    LocalDate last() {
        return last;
    }

    /** Returns the months from one due day to the next; 0 for a week. */
    int months() {
        return ((Timing.Recurring) timing).every().months();
    }

    /** Tells whether due days are measured as moved. */
    boolean isMoved() {
        return this == AFTER_QUARTER_5;
    }

    /** Returns how many due days there are. */
    int count() {
        return timetable().size();
    }

    Timetable timetable() {
        return DEADLINES.timetable(timing, horizon);
    }

    /** Returns the timetable of the rule begun with another year, up to the end of 2027. */
    Timetable timetableSince(int year) {
        return DEADLINES.timetable(timing, PlanPeriod.ofYears(year, 2027));
    }

    /** Returns the first due day of the rule begun with another year. */
    LocalDate firstIn(int year) {
        LocalDate sameDay = first.withYear(year);
        return this == WEEKLY
                ? sameDay.withDayOfMonth(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
                : sameDay;
    }
}
