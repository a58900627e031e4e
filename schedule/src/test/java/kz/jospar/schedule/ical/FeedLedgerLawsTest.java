package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kz.jospar.core.lang.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Many exports of one feed, one after another, beside an oracle that looks through all of them each time. */
class FeedLedgerLawsTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final Period GRACE = Period.ofDays(10);

    /**
     * One export: on which day after the first, and which version of its content each uid has; a uid that is left out is
     * not in the feed.
     */
    record Export(int on, Map<String, Integer> versions) {
        LocalDate day() {
            return FIRST.plusDays(on);
        }

        Feed feed() {
            Instant stamp = day().atStartOfDay().toInstant(ZoneOffset.UTC);
            List<FeedEntry> entries = new ArrayList<>();
            new TreeSet<>(versions.keySet())
                    .forEach(uid -> entries.add(
                            new FeedEntry(uid, FIRST.plusDays(versions.get(uid)), "t", "", List.of(), stamp)));
            return new Feed(new FeedHead("f", "F", Language.EN), entries);
        }
    }

    /** What the oracle says stands in an export under a uid: the version, or -1 where it is cancelled; and the number. */
    record Shown(int version, int sequence) {}

    @Property(tries = 2000)
    void versions_are_what_somebody_says_who_remembers_every_export(@ForAll("exports") List<Export> exports) {
        FeedLedger ledger = FeedLedger.EMPTY;
        for (int i = 0; i < exports.size(); i++) {
            FeedLedger.Step step =
                    ledger.next(exports.get(i).feed(), exports.get(i).day(), GRACE);
            Map<String, Shown> shown = new HashMap<>();
            for (FeedEntry entry : step.feed().entries()) {
                int version = entry.revision().cancelled()
                        ? -1
                        : Math.toIntExact(entry.when().firstDay().toEpochDay() - FIRST.toEpochDay());
                shown.put(entry.uid(), new Shown(version, entry.revision().sequence()));
            }
            assertThat(shown).isEqualTo(oracle(exports.subList(0, i + 1)));
            ledger = step.ledger();
        }
        Statistics.label("shown").coverage(coverage -> {
            for (String kind : List.of("cancelled", "first", "changed", "not there")) {
                coverage.check(kind).percentage(share -> share > 5);
            }
        });
    }

    /** Goes through all exports for each uid: its number is how often what was shown last changed. */
    private static Map<String, Shown> oracle(List<Export> exports) {
        Map<String, Shown> now = new HashMap<>();
        TreeSet<String> uids = new TreeSet<>();
        exports.forEach(export -> uids.addAll(export.versions().keySet()));
        for (String uid : uids) {
            List<Integer> shown = new ArrayList<>();
            for (int i = 0; i < exports.size(); i++) {
                shown.add(shown(exports, i, uid));
            }
            int sequence = -1;
            Integer before = null;
            for (Integer one : shown) {
                // Absent, it has no number; back again, it has another one even with the old content.
                if (one != null && !one.equals(before)) {
                    sequence++;
                }
                before = one;
            }
            Integer last = shown.get(shown.size() - 1);
            if (last != null) {
                now.put(uid, new Shown(last, sequence));
                Statistics.label("shown").collect(last < 0 ? "cancelled" : sequence == 0 ? "first" : "changed");
            } else {
                Statistics.label("shown").collect("not there");
            }
        }
        return now;
    }

    private static Integer shown(List<Export> exports, int at, String uid) {
        Integer version = exports.get(at).versions().get(uid);
        if (version != null) {
            return version;
        }
        int last = at;
        while (last >= 0 && !exports.get(last).versions().containsKey(uid)) {
            last--;
        }
        if (last < 0 || uid.startsWith("overdue__")) {
            return null;
        }
        int dropped = exports.get(last + 1).on();
        boolean over = exports.subList(last + 1, at + 1).stream().anyMatch(export -> export.on() >= dropped + 10);
        return over ? null : -1;
    }

    @Property(tries = 500)
    void the_same_export_again_gives_the_same_octets_and_an_equal_ledger(@ForAll("exports") List<Export> exports) {
        FeedLedger ledger = FeedLedger.EMPTY;
        for (Export export : exports) {
            FeedLedger.Step step = ledger.next(export.feed(), export.day(), GRACE);
            FeedLedger.Step again = step.ledger().next(export.feed(), export.day(), GRACE);
            assertThat(Lines.write(again.feed())).isEqualTo(Lines.write(step.feed()));
            assertThat(again.ledger()).isEqualTo(step.ledger());
            ledger = step.ledger();
        }
    }

    /** A stranger who reads every export: numbers never fall, and the number tells whether anything changed. */
    @Property(tries = 200)
    void biweekly_reads_a_consistent_story(@ForAll("exports") List<Export> exports) throws IOException {
        FeedLedger ledger = FeedLedger.EMPTY;
        Map<String, VEvent> last = new HashMap<>();
        Map<String, VEvent> before = Map.of();
        for (Export export : exports) {
            FeedLedger.Step step = ledger.next(export.feed(), export.day(), GRACE);
            ledger = step.ledger();
            Map<String, VEvent> now = new HashMap<>();
            for (VEvent event : Biweekly.parse(new ByteArrayInputStream(Lines.write(step.feed())))
                    .first()
                    .getEvents()) {
                String uid = event.getUid().getValue();
                assertThat(event.getSummary().getValue().startsWith("cancelled: "))
                        .isEqualTo(
                                event.getStatus() != null && event.getStatus().isCancelled());
                assertThat(event.getDateTimeStamp().getValue())
                        .isEqualTo(event.getLastModified().getValue());
                VEvent old = last.get(uid);
                if (old != null && before.containsKey(uid) && number(old) == number(event)) {
                    assertThat(event).isEqualTo(old);
                } else if (old != null) {
                    assertThat(number(event)).isEqualTo(number(old) + 1);
                    assertThat(event.getLastModified().getValue())
                            .isAfter(old.getLastModified().getValue());
                }
                now.put(uid, event);
            }
            last.putAll(now);
            before = now;
        }
    }

    private static int number(VEvent event) {
        return event.getSequence().getValue();
    }

    @Provide
    Arbitrary<List<Export>> exports() {
        Arbitrary<Map<String, Integer>> versions = Arbitraries.maps(
                        Arbitraries.of("a", "b", "overdue__f_f@jospar"),
                        Arbitraries.integers().between(0, 2))
                .ofMaxSize(3);
        // Mostly on, sometimes back, sometimes beyond the grace.
        Arbitrary<Integer> steps = Arbitraries.of(0, 1, 3, 7, 12, -4);
        return Combinators.combine(steps, versions)
                .as(Export::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(list -> {
                    List<Export> exports = new ArrayList<>();
                    int on = 0;
                    for (Export export : list) {
                        on += export.on();
                        exports.add(new Export(on, export.versions()));
                    }
                    return exports;
                });
    }
}
