/**
 * When a commitment falls due: work calendars.
 *
 * <p>Begin with {@link kz.jospar.schedule.calendar.WorkCalendar}.
 */
@org.jspecify.annotations.NullMarked
module kz.jospar.schedule {
    requires transitive kz.jospar.core;
    requires static transitive org.jspecify;

    // Which days are worked, and why.
    exports kz.jospar.schedule.calendar;
}
