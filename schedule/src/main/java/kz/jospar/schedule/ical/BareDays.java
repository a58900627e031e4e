package kz.jospar.schedule.ical;

import java.util.Objects;

/** The days of an entry without what a cancelled one does not show: a task not done, a series without its rule. */
final class BareDays {
    private BareDays() {}

    static When of(When when) {
        Objects.requireNonNull(when, "when");
        if (when instanceof When.Task task) {
            return new When.Task(task.start(), task.due(), null);
        }
        return when instanceof When.Series series ? new When.Series(series.days(), null) : when;
    }
}
