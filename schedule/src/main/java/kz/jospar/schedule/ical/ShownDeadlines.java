package kz.jospar.schedule.ical;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import kz.jospar.schedule.Obligation;
import org.jspecify.annotations.Nullable;

/** Obligations as entries, one by one; of a series it holds the obligations of one measure at a time. */
final class ShownDeadlines implements Iterator<Shown> {
    private final Iterator<Obligation> obligations;
    private final DeadlineEntries entries;
    private final boolean series;
    /** The first obligation of the next measure, already taken from the iterator. */
    private @Nullable Obligation ahead;

    ShownDeadlines(FeedOwner owner, Iterator<Obligation> obligations, FeedStyle style) {
        this.obligations = obligations;
        this.entries = new DeadlineEntries(owner, style);
        this.series = style.asked.shape == FeedStyle.Shape.SERIES;
    }

    @Override
    public boolean hasNext() {
        return ahead != null || obligations.hasNext();
    }

    @Override
    public Shown next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more obligations");
        }
        Obligation first = ahead == null ? obligations.next() : ahead;
        ahead = null;
        if (!series) {
            return entries.one(first);
        }
        List<Obligation> measure = new ArrayList<>();
        measure.add(first);
        while (obligations.hasNext()) {
            Obligation next = obligations.next();
            if (!next.commitment().id().equals(first.commitment().id())) {
                ahead = next;
                break;
            }
            measure.add(next);
        }
        return entries.series(measure);
    }
}
