package kz.jospar.schedule.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;
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
 * calendar changed ({@link #of(Feed, Instant)}, {@link #succeededBy}), the date counts; a {@link FeedMemory} sees to it
 * over restarts too.
 */
public final class FeedRepresentation {
    private static final int INFLATED = 1 << 13;

    private final FeedHead head;
    private final FeedResponse.Body body;
    /** The compressed octets, where they are kept. */
    private final byte @Nullable [] compressed;

    private final String hash;
    private final long length;
    private final @Nullable Instant newest;
    private final @Nullable Instant changed;

    private FeedRepresentation(FeedHead head, Iterable<FeedEntry> entries, @Nullable Instant changed) {
        this.head = Objects.requireNonNull(head, "head");
        Objects.requireNonNull(entries, "entries");
        this.body = out -> FeedWriter.write(head, entries.iterator(), out);
        this.compressed = null;
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
        this.changed = changed == null ? null : wholeSecond(changed);
    }

    /** Another body with the same octets, or another date. */
    private FeedRepresentation(
            FeedRepresentation same, FeedResponse.Body body, byte @Nullable [] compressed, @Nullable Instant changed) {
        this.head = same.head;
        this.body = body;
        this.compressed = compressed;
        this.hash = same.hash;
        this.length = same.length;
        this.newest = same.newest;
        this.changed = changed;
    }

    /**
     * Returns the representation of a feed after one of which only tag and date are known, dated as {@link #succeededBy}
     * has it.
     */
    static FeedRepresentation succeeding(@Nullable String tag, @Nullable Instant changed, Feed feed, Instant now) {
        FeedRepresentation next = of(feed);
        Instant date = next.entityTag().equals(tag) && changed != null ? changed : after(changed, now);
        return new FeedRepresentation(next, next.body, null, date);
    }

    private static Instant after(@Nullable Instant changed, Instant now) {
        Instant date = wholeSecond(now);
        return changed == null || date.isAfter(changed) ? date : changed.plusSeconds(1);
    }

    /**
     * Never earlier: a change within a second comes after whoever asked in that second, and asks next time with a date of
     * that second.
     */
    private static Instant wholeSecond(Instant changed) {
        Instant second = changed.truncatedTo(ChronoUnit.SECONDS);
        return second.equals(changed) ? second : second.plusSeconds(1);
    }

    /** Returns the representation of a feed of which it is not known when it last changed. */
    public static FeedRepresentation of(Feed feed) {
        return of(feed.head(), feed.entries());
    }

    /** Returns that of a feed of any length, see {@link #of(FeedHead, Iterable, Instant)}. */
    public static FeedRepresentation of(FeedHead head, Iterable<FeedEntry> entries) {
        return new FeedRepresentation(head, entries, null);
    }

    /**
     * Returns the representation of a feed.
     *
     * @param changed the instant since which it has been as it is, or any later one up to now; a part of a second counts
     *     as a whole one
     */
    public static FeedRepresentation of(Feed feed, Instant changed) {
        return of(feed.head(), feed.entries(), changed);
    }

    /**
     * Returns the representation of a feed of any length, whose entries are asked for anew for each answer.
     *
     * @param head what it says of itself, with the zones of its timed entries
     * @param entries the entries, each time the same in the same order, each with a uid of its own
     * @param changed as in {@link #of(Feed, Instant)}
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
        return succeededBy(feed.head(), feed.entries(), now);
    }

    /**
     * As {@link #succeededBy(Feed, Instant)}, of a feed of any length.
     *
     * @param entries the entries, each time the same in the same order: where they are those of this one, this one's are
     *     asked for on
     */
    public FeedRepresentation succeededBy(FeedHead head, Iterable<FeedEntry> entries, Instant now) {
        FeedRepresentation next = of(head, entries, after(changed, now));
        return hash.equals(next.hash) ? this : next;
    }

    /**
     * Returns the same representation with its octets kept compressed, and without its entries: for a cache. Of a feed of
     * 232 deadlines some tens of kilobytes are kept; a compressed answer is copied and not compressed anew, a plain one
     * is inflated on its way.
     */
    public FeedRepresentation kept() {
        if (compressed != null) {
            return this;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Gzip.write(body, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory", e);
        }
        byte[] octets = out.toByteArray();
        return new FeedRepresentation(this, to -> inflate(octets, to), octets, changed);
    }

    private static void inflate(byte[] octets, OutputStream to) throws IOException {
        // Closed: what is inflated holds memory outside the heap.
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(octets), INFLATED)) {
            plain.transferTo(to);
        }
    }

    /** Returns how many compressed octets are kept; nothing where they are made for each answer. */
    public OptionalInt compressedLength() {
        return compressed == null ? OptionalInt.empty() : OptionalInt.of(compressed.length);
    }

    /** Writes the compressed octets to a stream, which is neither flushed nor closed. */
    void writeCompressedTo(OutputStream out) throws IOException {
        if (compressed == null) {
            Gzip.write(body, out);
        } else {
            out.write(compressed);
        }
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
        body.writeTo(out);
    }

    /** Shows the tag and the length only: of whom the feed is stays out of logs. */
    @Override
    public String toString() {
        return "FeedRepresentation[" + entityTag() + ", " + length + " octets]";
    }
}
