/**
 * When a commitment falls due and how it stands: work calendars, dated obligations, standings, calendar feeds.
 *
 * <p>Begin with {@link kz.jospar.schedule.Deadlines}; {@link kz.jospar.schedule.execution.Execution} tells how one of
 * its obligations stands, {@link kz.jospar.schedule.ical.Feeds} makes calendars of them.
 */
@org.jspecify.annotations.NullMarked
module kz.jospar.schedule {
    requires transitive kz.jospar.core;
    // Annotations only: events are data, read by Jackson 2 and 3 alike.
    requires static transitive com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;
    // Its types are the API of the package ical4j, and of no other.
    requires transitive ical4j.core;

    // Obligations with their windows, due days and the working days they moved to.
    exports kz.jospar.schedule;

    // What happened to an obligation, and how it stands on a day.
    exports kz.jospar.schedule.execution;

    // Which days are worked, and why.
    exports kz.jospar.schedule.calendar;

    // Feeds as text, in octets.
    exports kz.jospar.schedule.ical;

    // Feeds over HTTP: what is answered, to whom, and when nothing is sent.
    exports kz.jospar.schedule.http;

    // The same feeds as components of ical4j.
    exports kz.jospar.schedule.ical4j;
}
