package kz.jospar.schedule.ical;

import java.time.Duration;

/**
 * Writes durations as RFC 5545, 3.3.6, spells them: the sign first, days before "T", no weeks beside them.
 *
 * <p>Its days are those of the clock, not of 24 hours: five days before 10:00 is 10:00, though the clocks were changed in
 * between. Hours are hours that pass.
 */
final class Durations {
    private Durations() {}

    /** With whole days as days, for what has no time of day. */
    static String text(Duration duration) {
        Duration length = duration.abs();
        return text(duration.isNegative(), length.toDays(), length.toHoursPart(), length.toMinutesPart());
    }

    /** In hours and minutes only, however many, for time that passes. */
    static String passing(Duration duration) {
        Duration length = duration.abs();
        return text(duration.isNegative(), 0, length.toHours(), length.toMinutesPart());
    }

    private static String text(boolean negative, long days, long hours, long minutes) {
        StringBuilder text = new StringBuilder(negative ? "-P" : "P");
        if (days > 0) {
            text.append(days).append('D');
        }
        if (hours > 0) {
            text.append('T').append(hours).append('H');
        }
        // "P" alone is no duration, and ical4j and ical.js refuse it: nothing is zero minutes.
        if (minutes > 0 || (days == 0 && hours == 0)) {
            text.append(hours > 0 ? "" : "T").append(minutes).append('M');
        }
        return text.toString();
    }
}
