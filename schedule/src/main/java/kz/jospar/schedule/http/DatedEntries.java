package kz.jospar.schedule.http;

import java.time.Instant;
import java.util.Iterator;
import kz.jospar.schedule.ical.FeedEntry;
import org.jspecify.annotations.Nullable;

/** Looks at the dates of entries on their way to be written, and keeps the newest. */
final class DatedEntries implements Iterator<FeedEntry> {
    private final Iterator<FeedEntry> entries;
    private @Nullable Instant newest;

    DatedEntries(Iterator<FeedEntry> entries) {
        this.entries = entries;
    }

    @Override
    public boolean hasNext() {
        return entries.hasNext();
    }

    @Override
    public FeedEntry next() {
        FeedEntry entry = entries.next();
        Instant modified = entry.revision().modified();
        if (newest == null || modified.isAfter(newest)) {
            newest = modified;
        }
        return entry;
    }

    /** Returns the newest date so far, or {@code null} before the first entry. */
    @Nullable
    Instant newest() {
        return newest;
    }
}
