package kz.jospar.schedule.ical;

import java.time.LocalDate;

/** The years that the four digits of a calendar's dates can write. */
final class CalendarYears {
    private CalendarYears() {}

    /** Fails for a day whose next day, at which an entry of the whole day ends, has no year of 1..9999. */
    static LocalDate require(String name, LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999 || day.plusDays(1).getYear() > 9999) {
            throw new IllegalArgumentException(name + " is " + day + ", outside the years 1..9999 of a calendar feed");
        }
        return day;
    }
}
