package kz.jospar.schedule.ical;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What a {@link FeedLedger} knows of one uid: kk журналдың жазбасы, ru запись журнала. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LedgerEntry.Live.class, name = "live"),
    @JsonSubTypes.Type(value = LedgerEntry.Cancelled.class, name = "cancelled"),
    @JsonSubTypes.Type(value = LedgerEntry.Gone.class, name = "gone")
})
public sealed interface LedgerEntry {

    /** Returns the key. */
    String uid();

    /** Returns the number it was last published with, at least 0. */
    int sequence();

    /** Returns the instant it was last published with; see {@link Revision#modified()}. */
    Instant modified();

    /** Returns what is kept of it for good. */
    default Gone gone() {
        return new Gone(uid(), sequence(), modified());
    }

    /**
     * It stood in the feed: kk қолданыстағы жазба, ru действующая запись.
     *
     * @param uid the key
     * @param hash its content in 64 hexadecimal digits, in small letters
     * @param sequence its number
     * @param modified its instant
     * @param when its days, for the case that it is cancelled: a task not done, a series without its rule
     * @param title its title, for the same case
     */
    record Live(String uid, String hash, int sequence, Instant modified, When when, String title)
            implements LedgerEntry {
        public Live {
            requireUid(uid);
            if (!EntryHash.isHash(hash)) {
                throw new IllegalArgumentException("hash '" + hash + "' is not 64 hexadecimal digits");
            }
            modified = new Revision(sequence, modified, false).modified();
            when = bare(when);
            title = PlainText.of(title);
        }
    }

    /**
     * It was dropped, and the feed still says so: kk жойылған жазба, ru отменённая запись.
     *
     * @param uid the key
     * @param sequence its number as a cancelled one
     * @param modified its instant as a cancelled one
     * @param cancelledSince the day it was found dropped
     * @param when its days, as in {@link Live}
     * @param title its title as it is shown, in the language of that day
     */
    record Cancelled(String uid, int sequence, Instant modified, LocalDate cancelledSince, When when, String title)
            implements LedgerEntry {
        public Cancelled {
            requireUid(uid);
            modified = new Revision(sequence, modified, true).modified();
            CalendarYears.require("cancelledSince", cancelledSince);
            when = bare(when);
            title = PlainText.of(title);
        }

        FeedEntry shown() {
            Revision revision = new Revision(sequence, modified, true);
            return new FeedEntry(uid, when, title, "", List.of(), null, null, "", List.of(), List.of(), revision);
        }
    }

    /**
     * It is in the feed no more; its number is kept so that it never falls: kk шығарылған жазба, ru удалённая запись.
     *
     * @param uid the key
     * @param sequence the last number
     * @param modified the last instant
     */
    record Gone(String uid, int sequence, Instant modified) implements LedgerEntry {
        public Gone {
            requireUid(uid);
            modified = new Revision(sequence, modified, false).modified();
        }
    }

    /** Returns the days without what a cancelled entry does not show. */
    static When bare(When when) {
        Objects.requireNonNull(when, "when");
        if (when instanceof When.Task task) {
            return new When.Task(task.start(), task.due(), null);
        }
        return when instanceof When.Series series ? new When.Series(series.days(), null) : when;
    }

    private static void requireUid(String uid) {
        if (uid.isBlank() || !PlainText.of(uid).equals(uid)) {
            throw new IllegalArgumentException("uid '" + uid + "' is no uid of an entry");
        }
    }
}
