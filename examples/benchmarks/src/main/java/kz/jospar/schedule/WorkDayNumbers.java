package kz.jospar.schedule;

import kz.jospar.schedule.calendar.WorkCalendar;

/** The engine's table of worked days, in days counted from 1 January 1970; only for measuring. */
public final class WorkDayNumbers {
    private final TabledWorkDays days;

    private WorkDayNumbers(TabledWorkDays days) {
        this.days = days;
    }

    public static WorkDayNumbers of(WorkCalendar calendar) {
        return new WorkDayNumbers(TabledWorkDays.of(calendar));
    }

    public int nextOrSame(int day) {
        return days.next(day);
    }

    public int plus(int day, int workingDays) {
        return days.plus(day, workingDays);
    }

    public int count(int from, int toInclusive) {
        return days.count(from, toInclusive);
    }
}
