package kz.jospar.schedule.ical;

import java.time.Duration;

/** Writes durations as RFC 5545, 3.3.6, spells them: the sign first, days before "T", no weeks beside them. */
final class Durations {
    private Durations() {}

    static String text(Duration duration) {
        Duration length = duration.abs();
        StringBuilder text = new StringBuilder(duration.isNegative() ? "-P" : "P");
        if (length.toDays() > 0) {
            text.append(length.toDays()).append('D');
        }
        if (length.toHoursPart() > 0 || length.toMinutesPart() > 0 || length.isZero()) {
            text.append('T');
            if (length.toHoursPart() > 0) {
                text.append(length.toHoursPart()).append('H');
            }
            // "P" alone is no duration, and ical4j and ical.js refuse it: nothing is zero minutes.
            if (length.toMinutesPart() > 0 || length.isZero()) {
                text.append(length.toMinutesPart()).append('M');
            }
        }
        return text.toString();
    }
}
