package kz.jospar.schedule.ical;

import java.time.LocalDate;
import java.util.Comparator;
import kz.jospar.core.duty.Commitment;

/**
 * An entry and whose it is.
 *
 * @param entry the entry
 * @param day the day by which it is put in order
 * @param id what tells entries of one day apart
 * @param commitment what it is of
 * @param overdue whether it counts as overdue
 */
record Shown(FeedEntry entry, LocalDate day, String id, Commitment commitment, boolean overdue) {
    static final Comparator<Shown> ORDER = Comparator.comparing(Shown::day).thenComparing(Shown::id);
}
