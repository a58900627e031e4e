package kz.jospar.protocol.sitting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.WorkingDays;

/** Weekdays of 2025 and 2026 without these days off. */
record Weekdays(Set<LocalDate> off) implements WorkingDays {
    @Override
    public boolean covers(int year) {
        return year == 2025 || year == 2026;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        if (!covers(day.getYear())) {
            throw new MissingCalendarYearException("weekdays of 2025 and 2026", day.getYear());
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !off.contains(day);
    }
}
