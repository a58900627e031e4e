package kz.jospar.schedule.ical;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the last export of one feed said: kk арнаның журналы, ru журнал календарной ленты. A value: whoever publishes
 * keeps it, as JSON if they like, and hands it to the next export; the library stores nothing.
 *
 * <p>Of one feed only: with another feed's ledger every entry of that feed would be cancelled. What becomes of a uid:
 *
 * <table>
 * <caption>SEQUENCE, and DTSTAMP with LAST-MODIFIED, of one uid from one export to the next</caption>
 * <tr><th>The ledger has</th><th>the new feed has</th><th>the feed that is written has</th></tr>
 * <tr><td>nothing</td><td>an entry</td><td>the entry with its own revision</td></tr>
 * <tr><td>an entry</td><td>the same content</td><td>the old revision, though the plan's stamp moved: the same
 *     octets</td></tr>
 * <tr><td>an entry</td><td>another content</td><td>sequence + 1, and an instant later than the old one by a second at
 *     least</td></tr>
 * <tr><td>an entry</td><td>nothing</td><td>for the days of grace a {@link LedgerEntry.Cancelled} one with sequence + 1, without
 *     all but its title and its days; see {@link #next} for what goes without</td></tr>
 * <tr><td>a cancelled one</td><td>nothing</td><td>the same octets, from the day it was cancelled until the grace is
 *     over; then nothing, and {@link LedgerEntry.Gone} keeps the number</td></tr>
 * <tr><td>a cancelled or a gone one</td><td>an entry</td><td>the entry with sequence + 1, whatever its content</td></tr>
 * </table>
 *
 * <p>So the SEQUENCE of a uid never falls, and rises with each change, even if it comes back after years: gone ones are
 * kept for good, some 150 octets of JSON each.
 *
 * @param format always {@link #FORMAT}; the first word of the JSON document
 * @param entries one for each uid that ever stood in the feed; ordered by uid
 */
@JsonPropertyOrder({"format", "entries"})
public record FeedLedger(String format, List<LedgerEntry> entries) {
    /** The format and version of a ledger's JSON. */
    public static final String FORMAT = "jospar.feed-ledger/1";

    /** What is known before the first export: nothing. */
    public static final FeedLedger EMPTY = new FeedLedger(FORMAT, List.of());

    /** How long what was dropped is shown as cancelled where nothing else is said. */
    public static final Period GRACE = Period.ofDays(30);

    private static final int LONGEST_GRACE_YEARS = 100;

    public FeedLedger {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("format '" + format + "' is not '" + FORMAT + "'");
        }
        entries = List.copyOf(entries).stream()
                .sorted(Comparator.comparing(LedgerEntry::uid))
                .toList();
        for (int i = 1; i < entries.size(); i++) {
            String uid = entries.get(i).uid();
            if (uid.equals(entries.get(i - 1).uid())) {
                throw new IllegalArgumentException("uid '" + uid + "' stands twice");
            }
        }
    }

    /**
     * A feed with its versions and cancelled entries, and the ledger for the export after it.
     *
     * @param feed what to write: the entries of the new feed in their order, then the cancelled ones by day and uid
     * @param ledger what to keep, once the feed is written
     */
    public record Step(Feed feed, FeedLedger ledger) {
        public Step {
            Objects.requireNonNull(feed, "feed");
            Objects.requireNonNull(ledger, "ledger");
        }
    }

    /**
     * Returns the next export.
     *
     * <p>Worked case: on 1 April 2025 a plan loses measure 1.7, whose event of 7 April had SEQUENCE 2. The feed shows it
     * with SEQUENCE 3, STATUS:CANCELLED and "cancelled: " before its title, modified on 1 April at 00:00 UTC; with 30 days
     * of grace it is there on 30 April still, and on 1 May no more. If it returns on 1 June, it is 4.
     *
     * <p>What is dropped is cancelled whether its days are past or to come, since a subscriber has both. Without a word
     * go: an entry that counts what is overdue ({@code overdue__...}), for nothing overdue is no cancelled deadline;
     * and with a grace of no days everything. A number at the end of the numbers, and an instant at the end of the year
     * 9999, stay there.
     *
     * <p>The whole feed is to be given: what a window leaves out afterwards ({@link Feed#within}) is not dropped.
     *
     * @param fresh the feed as the data have it today; a revision of its own that is further on is kept
     * @param on the day of the export; on a day before the one of the export before, nothing returns and what is
     *     cancelled stays
     * @param grace how long what was dropped is shown as cancelled, from the day it was found dropped; not negative, up
     *     to a hundred years
     */
    public Step next(Feed fresh, LocalDate on, Period grace) {
        CalendarYears.require("on", on);
        if (grace.isNegative()
                || grace.toTotalMonths() > 12 * LONGEST_GRACE_YEARS
                || grace.get(ChronoUnit.DAYS) > 366 * LONGEST_GRACE_YEARS) {
            throw new IllegalArgumentException("grace is " + grace + ", not up to " + LONGEST_GRACE_YEARS + " years");
        }
        Map<String, LedgerEntry> before = new HashMap<>();
        entries.forEach(entry -> before.put(entry.uid(), entry));
        List<FeedEntry> shown = new ArrayList<>();
        List<LedgerEntry> kept = new ArrayList<>();
        Set<String> uids = new HashSet<>();
        for (FeedEntry entry : fresh.entries()) {
            String hash = EntryHash.of(entry);
            Revision revision = revision(entry.revision(), hash, before.get(entry.uid()));
            uids.add(entry.uid());
            shown.add(entry.withRevision(revision));
            kept.add(new LedgerEntry.Live(
                    entry.uid(),
                    hash,
                    revision.sequence(),
                    revision.modified(),
                    LedgerEntry.bare(entry.when()),
                    entry.title()));
        }
        List<LedgerEntry.Cancelled> cancelled = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            if (!uids.contains(entry.uid())) {
                LedgerEntry rest = dropped(entry, on, grace, fresh.head().language());
                kept.add(rest);
                if (rest instanceof LedgerEntry.Cancelled stone) {
                    cancelled.add(stone);
                }
            }
        }
        cancelled.stream()
                .sorted(Comparator.comparing(
                                (LedgerEntry.Cancelled stone) -> stone.when().firstDay())
                        .thenComparing(LedgerEntry::uid))
                .map(LedgerEntry.Cancelled::shown)
                .forEach(shown::add);
        return new Step(new Feed(fresh.head(), shown), new FeedLedger(FORMAT, kept));
    }

    private static Revision revision(Revision own, String hash, @Nullable LedgerEntry old) {
        if (old == null) {
            return own;
        }
        if (old instanceof LedgerEntry.Live live && live.hash().equals(hash) && own.sequence() <= live.sequence()) {
            return new Revision(live.sequence(), live.modified(), own.cancelled());
        }
        return new Revision(
                Math.max(own.sequence(), after(old.sequence())),
                later(own.modified(), old.modified()),
                own.cancelled());
    }

    private static LedgerEntry dropped(LedgerEntry entry, LocalDate on, Period grace, Language language) {
        LedgerEntry.Cancelled stone;
        if (entry instanceof LedgerEntry.Live live && !Uid.isSummary(live.uid())) {
            stone = new LedgerEntry.Cancelled(
                    live.uid(),
                    after(live.sequence()),
                    later(on.atStartOfDay().toInstant(ZoneOffset.UTC), live.modified()),
                    on,
                    live.when(),
                    Messages.in(language).text("feed.dropped", live.title()));
        } else if (entry instanceof LedgerEntry.Cancelled already) {
            stone = already;
        } else {
            return entry.gone();
        }
        return on.isBefore(stone.cancelledSince().plus(grace)) ? stone : entry.gone();
    }

    private static int after(int sequence) {
        return sequence == Integer.MAX_VALUE ? sequence : sequence + 1;
    }

    private static Instant later(Instant fresh, Instant old) {
        Instant next = old.equals(Revision.LAST) ? old : old.plusSeconds(1);
        return fresh.isAfter(next) ? fresh : next;
    }
}
