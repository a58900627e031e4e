package kz.jospar.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.Policies;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.schedule.calendar.Jurisdiction;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.calendar.WorkWeek;

/** A calculator with a name, and the calendar and the rules it was made of. */
record Office(String name, WorkingDays calendar, Jurisdiction jurisdiction, Deadlines deadlines, Policies policies) {
    static final WorkCalendar KAZAKHSTAN = WorkCalendar.kazakhstan();
    static final Jurisdiction PRECEDING = Jurisdiction.parse(
            "earlier",
            List.of(
                    "roll | preceding | unverified | An act | 1",
                    "bare-day | quarter 10 +1 | unverified | An act | 2",
                    "bare-day | month 31 +0 | unverified | An act | 2",
                    "report-day | quarter 25 +1 | unverified | An act | 3"));
    /** Information on April is due after the academic year's last days. */
    static final Jurisdiction KEEP = Jurisdiction.parse(
            "kept",
            List.of(
                    "roll | keep | unverified | An act | 1",
                    "bare-day | year 1 +2 | unverified | An act | 2",
                    "report-day | month 30 +1 | unverified | An act | 3"));

    static final List<Office> ALL = all();

    private static List<Office> all() {
        List<Office> offices = new ArrayList<>();
        for (WorkingDays calendar : List.of(
                KAZAKHSTAN, KAZAKHSTAN.withWeek(WorkWeek.SIX_DAY), Own.WITH_GAPS, Own.OPENED_LATER, Own.ALWAYS)) {
            for (Jurisdiction rules : List.of(Jurisdiction.kazakhstan(), PRECEDING, KEEP)) {
                offices.add(new Office(
                        calendar + " " + rules.name(),
                        calendar,
                        rules,
                        Deadlines.with(calendar).withJurisdiction(rules),
                        Policies.STANDARD));
            }
        }
        return offices;
    }

    Office with(Policies others) {
        return new Office(name, calendar, jurisdiction, deadlines.withPolicies(others), others);
    }

    @Override
    public String toString() {
        return name + " " + policies;
    }

    /** An embedder's own calendar, by the interface's default methods. */
    record Own(String name, IntPredicate years, Predicate<LocalDate> worked) implements WorkingDays {
        /** No data for each fifth year; about every eleventh day and the days about the new year are off. */
        static final Own WITH_GAPS = new Own(
                "gaps",
                year -> year % 5 != 0,
                day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                        && day.toEpochDay() * 7919 % 11 != 0
                        && day.getDayOfYear() > 12
                        && !(day.getMonthValue() == 12 && day.getDayOfMonth() > 22));
        /** Data from 2015 on, no day worked before 9 February 2017. */
        static final Own OPENED_LATER = new Own(
                "opened later",
                year -> year >= 2015 && year < 2040,
                day -> day.getDayOfWeek() != DayOfWeek.SUNDAY && !day.isBefore(LocalDate.of(2017, 2, 9)));
        /** Weekdays of all years. */
        static final Own ALWAYS =
                new Own("always", year -> true, day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);

        @Override
        public boolean covers(int year) {
            return years.test(year);
        }

        @Override
        public boolean isWorkingDay(LocalDate day) {
            if (!covers(day.getYear())) {
                throw new MissingCalendarYearException(name, day.getYear());
            }
            return worked.test(day);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
