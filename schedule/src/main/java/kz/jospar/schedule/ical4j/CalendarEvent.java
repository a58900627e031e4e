package kz.jospar.schedule.ical4j;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a component is on, once.
 *
 * @param item the component
 * @param start its first moment
 * @param length how long it lasts, not below zero
 * @param endsInclusive whether the moment of its end belongs to it: a to-do is due on the day of its DUE, an event is over
 *     when its DTEND begins
 */
record CalendarEvent(CalendarItem item, Moment start, Duration length, boolean endsInclusive) {

    /** Returns the same at another start. */
    CalendarEvent at(Moment other, @Nullable Duration otherLength) {
        return new CalendarEvent(item, other, otherLength == null ? length : otherLength, endsInclusive);
    }

    LocalDate from(ZoneId reader) {
        return start.day(reader);
    }

    LocalDate toInclusive(ZoneId reader) {
        if (start.isDate()) {
            LocalDate end = start.date().plusDays(length.toDays());
            return endsInclusive || length.toDays() == 0 ? end : end.minusDays(1);
        }
        Instant end = start.instant(reader).plus(length);
        return Moment.day(endsInclusive || length.isZero() ? end : end.minusNanos(1), reader);
    }

    /** How many days it covers at most, for what begins before a horizon and reaches into it. */
    long days() {
        return length.toDays() + 2;
    }
}
