package kz.jospar.schedule.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The clock's time in a zone as an instant: without a zoned time, which ical4j would write wrong. */
final class Clock {
    private Clock() {}

    static Instant instant(LocalDateTime local, ZoneId zone) {
        return local.toInstant(zone.getRules().getOffset(local));
    }
}
