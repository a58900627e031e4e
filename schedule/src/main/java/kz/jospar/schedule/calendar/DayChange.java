package kz.jospar.schedule.calendar;

import java.util.Objects;

/**
 * A day worked by one calendar or edition and off by another, with both reasons: kk күн мәртебесінің өзгеруі, ru изменение
 * статуса дня.
 *
 * @param before what the one says
 * @param after what the other says of the same day, off where {@code before} is worked and worked where it is off
 */
public record DayChange(Day before, Day after) {

    public DayChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (!before.date().equals(after.date())) {
            throw new IllegalArgumentException("before is " + before.date() + ", after " + after.date());
        }
        if (before.working() == after.working()) {
            throw new IllegalArgumentException(
                    before.date() + " is " + (before.working() ? "worked" : "off") + " in both");
        }
    }
}
