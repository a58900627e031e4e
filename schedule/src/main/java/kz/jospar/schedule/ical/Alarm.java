package kz.jospar.schedule.ical;

import java.time.Duration;
import java.util.Objects;

/**
 * A reminder of an entry: kk еске салу, ru напоминание.
 *
 * <p>Worked case: at nine in the morning of the day before an all-day entry is {@code Duration.ofHours(-15)}.
 *
 * @param offset from the beginning of the entry's day (a task's due day, a meeting's start), negative before it, in whole
 *     minutes, within a hundred years either way: the due day of a deadline shown over its window of some years lies far
 *     behind the beginning
 * @param text what it says, not blank, as {@link FeedEntry} keeps its texts
 */
public record Alarm(Duration offset, String text) {
    private static final Duration FURTHEST = Duration.ofDays(36_600);

    public Alarm {
        Objects.requireNonNull(offset, "offset");
        if (offset.abs().compareTo(FURTHEST) > 0 || !offset.equals(Duration.ofMinutes(offset.toMinutes()))) {
            throw new IllegalArgumentException("offset is " + offset + ", not whole minutes within a hundred years");
        }
        text = PlainText.of(text);
        if (text.isBlank()) {
            throw new IllegalArgumentException("text of an alarm is blank");
        }
    }
}
