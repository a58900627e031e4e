/**
 * When a commitment falls due: work calendars, dated obligations, calendar feeds.
 *
 * <p>Begin with {@link kz.jospar.schedule.Deadlines}; {@link kz.jospar.schedule.ical.Feeds} makes calendars of what it
 * gives.
 */
@org.jspecify.annotations.NullMarked
module kz.jospar.schedule {
    requires transitive kz.jospar.core;
    requires static transitive org.jspecify;
    // Its types are the API of the package ical4j, and of no other.
    requires transitive ical4j.core;

    // Obligations with their windows, due days and the working days they moved to.
    exports kz.jospar.schedule;

    // Which days are worked, and why.
    exports kz.jospar.schedule.calendar;

    // Feeds as text, in octets.
    exports kz.jospar.schedule.ical;

    // The same feeds as components of ical4j.
    exports kz.jospar.schedule.ical4j;
}
