package kz.jospar.schedule.ical;

import java.util.Iterator;
import java.util.NoSuchElementException;
import kz.jospar.schedule.Obligation;
import org.jspecify.annotations.Nullable;

/** The entries of an owner's feed, made one by one; what is overdue is counted on the way and told at the end. */
final class EntryStream implements Iterator<FeedEntry> {
    private final String addressee;
    private final FeedStyle style;
    private final ShownDeadlines deadlines;
    private final Overdue overdue;
    private boolean counted;
    private @Nullable FeedEntry ahead;

    EntryStream(FeedOwner owner, Iterator<Obligation> obligations, FeedStyle style) {
        this.addressee = owner.id();
        this.style = style;
        this.deadlines = new ShownDeadlines(owner, obligations, style);
        this.overdue = new Overdue(owner, style);
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && deadlines.hasNext()) {
            Shown shown = deadlines.next();
            overdue.add(shown);
            offer(shown.entry());
        }
        if (ahead == null && !counted) {
            counted = true;
            overdue.entry(addressee).ifPresent(this::offer);
        }
        return ahead != null;
    }

    private void offer(FeedEntry entry) {
        if (style.asked.only == null || entry.touches(style.asked.only)) {
            ahead = entry;
        }
    }

    @Override
    public FeedEntry next() {
        FeedEntry next = hasNext() ? ahead : null;
        if (next == null) {
            throw new NoSuchElementException("no more entries");
        }
        ahead = null;
        return next;
    }
}
