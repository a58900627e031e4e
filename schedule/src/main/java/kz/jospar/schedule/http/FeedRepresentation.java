package kz.jospar.schedule.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedEntry;
import kz.jospar.schedule.ical.FeedHead;
import kz.jospar.schedule.ical.FeedWriter;
import org.jspecify.annotations.Nullable;

/**
 * A feed with what HTTP tells of its octets: kk арнаның көрінісі (HTTP), ru представление ленты (HTTP).
 *
 * <p>It is made by writing the feed once into a hash, in constant memory, and kept by the embedder beside the data until
 * they change: then a 304 costs nothing, and a 200 writes the octets anew, event by event. It is not to be stored
 * longer than the library runs, since another version of it may write other octets.
 *
 * <p>What {@code Last-Modified} says depends on what is known. The data alone tell when the newest entry was made; but
 * an entry may go, or turn from open to overdue, and no date in the data moves. A client that asks by date only (Apple)
 * would never learn of it, so a date from the data is told and never answered with 304. Where the embedder says when the
 * calendar changed ({@link #of(Feed, Instant)}, {@link #succeededBy}), the date counts.
 */
public final class FeedRepresentation {
    private final FeedHead head;
    private final Iterable<FeedEntry> entries;
    private final String hash;
    private final long length;
    private final @Nullable Instant newest;
    private final @Nullable Instant changed;

    private FeedRepresentation(FeedHead head, Iterable<FeedEntry> entries, @Nullable Instant changed) {
        this.head = Objects.requireNonNull(head, "head");
        this.entries = Objects.requireNonNull(entries, "entries");
        DatedEntries dated = new DatedEntries(entries.iterator());
        OctetDigest octets = new OctetDigest();
        try {
            FeedWriter.write(head, dated, octets);
        } catch (IOException e) {
            throw new UncheckedIOException("a hash failed to be written to", e);
        }
        this.hash = octets.hash();
        this.length = octets.length();
        this.newest = dated.newest();
        this.changed = changed == null ? null : changed.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Returns the representation of a feed of which it is not known when it last changed. */
    public static FeedRepresentation of(Feed feed) {
        return new FeedRepresentation(feed.head(), feed.entries(), null);
    }

    /**
     * Returns the representation of a feed.
     *
     * @param changed the instant since which it has been as it is, or any later one up to now
     */
    public static FeedRepresentation of(Feed feed, Instant changed) {
        return new FeedRepresentation(feed.head(), feed.entries(), Objects.requireNonNull(changed, "changed"));
    }

    /**
     * Returns the representation of a feed of any length, whose entries are asked for anew for each answer.
     *
     * @param head what it says of itself, with the zones of its timed entries
     * @param entries the entries, each time the same in the same order, each with a uid of its own
     * @param changed the instant since which it has been as it is, or any later one up to now
     */
    public static FeedRepresentation of(FeedHead head, Iterable<FeedEntry> entries, Instant changed) {
        return new FeedRepresentation(head, entries, Objects.requireNonNull(changed, "changed"));
    }

    /**
     * Returns this if the feed has the same octets, else the feed's representation, changed now.
     *
     * <p>Of two changes within a second the later is dated a second after the first, so that no date stands for both.
     *
     * @param now the instant of asking, as the embedder's clock has it; one before this one's change is not believed
     */
    public FeedRepresentation succeededBy(Feed feed, Instant now) {
        Instant date = now.truncatedTo(ChronoUnit.SECONDS);
        if (changed != null && !date.isAfter(changed)) {
            date = changed.plusSeconds(1);
        }
        FeedRepresentation next = of(feed, date);
        return hash.equals(next.hash) ? this : next;
    }

    /** Returns what the feed says of itself. */
    public FeedHead head() {
        return head;
    }

    /**
     * Returns the strong entity tag of the octets as they are, with its quotation marks: their SHA-256. Any change of the
     * feed, an entry more or less too, gives another.
     */
    public String entityTag() {
        return '"' + hash + '"';
    }

    /**
     * Returns the entity tag of the compressed octets, another one, since a strong tag stands for one sequence of octets
     * (RFC 9110, 8.8.3.3).
     *
     * <p>It is derived from that of the plain octets and not a hash of the compressed ones: two releases of zlib may
     * compress differently, and a feed has not changed because its server was updated. Nothing can join pieces of the
     * two, since ranges are not served.
     */
    public String compressedEntityTag() {
        return '"' + hash + "-gzip\"";
    }

    /** Returns the instant told as {@code Last-Modified}, in whole seconds; none for an undated feed without entries. */
    public Optional<Instant> lastModified() {
        return Optional.ofNullable(changed == null ? newest : changed);
    }

    /** Returns the instant at which the feed last changed, if it is known: only then a date decides. */
    Optional<Instant> changed() {
        return Optional.ofNullable(changed);
    }

    /** Returns how many octets the feed has when not compressed. */
    public long length() {
        return length;
    }

    /** Writes the octets to a stream, which is neither flushed nor closed. */
    public void writeTo(OutputStream out) throws IOException {
        FeedWriter.write(head, entries.iterator(), out);
    }

    /** Shows the tag and the length only: of whom the feed is stays out of logs. */
    @Override
    public String toString() {
        return "FeedRepresentation[" + entityTag() + ", " + length + " octets]";
    }
}
