package kz.jospar.schedule.ical;

import java.time.Instant;

/**
 * Which version of an entry this is: kk жазбаның редакциясы, ru редакция записи.
 *
 * @param sequence how often it was changed since it was first published, at least 0
 * @param modified the instant its data are from, in the years 1..9999, without fractions of a second; never "now"
 * @param cancelled whether it stands only to say that it was dropped
 */
public record Revision(int sequence, Instant modified, boolean cancelled) {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    /** The last second that four digits of a year can write. */
    static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    public Revision {
        if (sequence < 0) {
            throw new IllegalArgumentException("sequence is " + sequence + ", below 0");
        }
        if (modified.isBefore(FIRST) || !modified.isBefore(LAST.plusSeconds(1))) {
            throw new IllegalArgumentException("modified is " + modified + ", outside the years 1..9999");
        }
        modified = Instant.ofEpochSecond(modified.getEpochSecond());
    }

    /** The first version of an entry. */
    public static Revision first(Instant modified) {
        return new Revision(0, modified, false);
    }
}
