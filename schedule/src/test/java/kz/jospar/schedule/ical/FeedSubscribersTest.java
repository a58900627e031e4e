package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.Timing;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.ical.Plainly.Part;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Subscribers of two kinds beside a plan that is amended again and again: both end with what the plan says. */
class FeedSubscribersTest {
    private static final List<String> ADDRESSEES = List.of("a", "b", "c");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    /** A measure in one edition: its words, its executors, the day of each of its occurrences from the first. */
    record Owed(int words, Set<String> executors, List<Integer> days) {}

    /** The plan in one edition, exported so many days after the one before, seen by a subscriber or not. */
    record Edition(Map<String, Owed> measures, Language language, boolean tasks, int later, boolean seen) {
        Feeds feeds() {
            List<Measure> measures = new ArrayList<>();
            this.measures.forEach((id, owed) -> measures.add(Plans.measure(
                    id,
                    "Сөз" + owed.words(),
                    new Timing.Continuous(),
                    owed.executors().stream()
                            .map(name -> Plans.executor(name, Role.CONSOLIDATOR))
                            .toArray(Executor[]::new))));
            Plan plan = Plans.plan("p", measures.toArray(Measure[]::new));
            List<Obligation> obligations = new ArrayList<>();
            for (Measure measure : measures) {
                List<Integer> days = this.measures.get(measure.id()).days();
                for (int i = 0; i < days.size(); i++) {
                    LocalDate day = FIRST.plusDays(days.get(i));
                    obligations.add(Duties.owed(plan, measure, new Occurrence("w" + i, day, day, day, day)));
                }
            }
            FeedStyle style = FeedStyle.in(language);
            return Feeds.of(plan, obligations, tasks ? style.asTasks() : style);
        }

        /** What an addressee owes, by the contract alone. */
        Map<String, String> truth(String addressee) {
            Map<String, String> live = new TreeMap<>();
            measures.forEach((id, owed) -> {
                if (addressee.equals("all") || owed.executors().contains(addressee)) {
                    for (int i = 0; i < owed.days().size(); i++) {
                        live.put(
                                "p_" + id + "_w" + i + "@jospar",
                                FIRST.plusDays(owed.days().get(i)) + " " + id + " Сөз" + owed.words() + " "
                                        + owed.executors().stream().sorted().toList() + " "
                                        + Plans.TITLE.in(language) + (tasks ? " VTODO" : " VEVENT"));
                    }
                }
            });
            return live;
        }
    }

    /** Keeps of each uid what came with the highest number, whatever came after, and never forgets. */
    private static final class KeepsTheHighest {
        private final Map<String, Part> kept = new HashMap<>();

        void see(Part calendar) {
            for (Part part : calendar.parts()) {
                if (part.has("UID")) {
                    Part old = kept.get(part.uid());
                    int sequence = Integer.parseInt(part.value("SEQUENCE"));
                    int before = old == null ? -1 : Integer.parseInt(old.value("SEQUENCE"));
                    assertThat(sequence).as("never falls: " + part.uid()).isGreaterThanOrEqualTo(before);
                    if (sequence == before) {
                        assertThat(part).as("the same number, the same content").isEqualTo(old);
                    } else if (old != null) {
                        assertThat(part.value("DTSTAMP")).isGreaterThan(old.value("DTSTAMP"));
                    }
                    kept.put(part.uid(), part);
                }
            }
        }

        Map<String, String> live() {
            return FeedSubscribersTest.live(kept.values());
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void who_keeps_the_highest_number_and_who_replaces_all_end_with_what_the_plan_says(
            @ForAll("editions") List<Edition> editions) {
        Period grace = Period.ofDays(20);
        for (String addressee : List.of("a", "b", "c", "all")) {
            FeedLedger ledger = FeedLedger.EMPTY;
            KeepsTheHighest outlook = new KeepsTheHighest();
            LocalDate on = FIRST;
            for (Edition edition : editions) {
                on = on.plusDays(edition.later());
                FeedLedger.Step step = ledger.next(feed(edition, addressee), on, grace);
                ledger = step.ledger();
                Part calendar = Plainly.read(step.feed());
                outlook.see(calendar);
                assertThat(outlook.live()).isEqualTo(edition.truth(addressee));
                assertThat(live(calendar.parts())).isEqualTo(edition.truth(addressee));
                Statistics.label("cancelled").collect(calendar.parts().stream().anyMatch(Part::cancelled));
            }
        }
        Statistics.label("cancelled").coverage(coverage -> coverage.check(true).percentage(share -> share > 15));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void who_missed_exports_has_the_same_in_the_end_while_the_grace_lasts(@ForAll("editions") List<Edition> editions) {
        FeedLedger ledger = FeedLedger.EMPTY;
        KeepsTheHighest outlook = new KeepsTheHighest();
        LocalDate on = FIRST;
        for (Edition edition : editions) {
            on = on.plusDays(edition.later());
            FeedLedger.Step step = ledger.next(feed(edition, "a"), on, Period.ofYears(10));
            ledger = step.ledger();
            if (edition.seen()) {
                outlook.see(Plainly.read(step.feed()));
                assertThat(outlook.live()).isEqualTo(edition.truth("a"));
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_same_edition_once_more_within_the_grace_is_the_same_octets(@ForAll("editions") List<Edition> editions) {
        FeedLedger ledger = FeedLedger.EMPTY;
        for (Edition edition : editions) {
            FeedLedger.Step step = ledger.next(feed(edition, "all"), FIRST, FeedLedger.GRACE);
            FeedLedger.Step again = step.ledger().next(feed(edition, "all"), FIRST.plusDays(29), FeedLedger.GRACE);
            assertThat(Lines.write(again.feed())).isEqualTo(Lines.write(step.feed()));
            assertThat(again.ledger()).isEqualTo(step.ledger());
            ledger = again.ledger();
        }
    }

    private static Feed feed(Edition edition, String addressee) {
        return addressee.equals("all")
                ? edition.feeds().ofPlan()
                : edition.feeds().ofGroup(addressee, addressee, List.of(addressee));
    }

    private static Map<String, String> live(java.util.Collection<Part> parts) {
        Map<String, String> live = new TreeMap<>();
        for (Part part : parts) {
            if (part.has("UID") && !part.cancelled()) {
                String day = part.line(part.kind().equals("VTODO") ? "DUE" : "DTSTART")
                        .date()
                        .toString();
                String description = part.line("DESCRIPTION").text();
                String names = ADDRESSEES.stream()
                        .filter(name -> description.contains(" " + name + " – "))
                        .sorted()
                        .collect(Collectors.toList())
                        .toString();
                String title = description
                        .lines()
                        .filter(line -> line.endsWith("жоспары") || line.endsWith("города") || line.endsWith("city"))
                        .findFirst()
                        .map(line -> line.replaceFirst("^[^:]*: ", ""))
                        .orElse("");
                live.put(
                        part.uid(),
                        day + " " + part.line("SUMMARY").text() + " " + names + " " + title + " " + part.kind());
            }
        }
        return live;
    }

    @Provide
    Arbitrary<List<Edition>> editions() {
        Arbitrary<Owed> owed = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(ADDRESSEES).set().ofMaxSize(3),
                        Arbitraries.integers().between(0, 400).list().ofMaxSize(3))
                .as(Owed::new);
        Arbitrary<Map<String, Owed>> measures = Arbitraries.maps(Arbitraries.of("1", "1.7", "2"), owed)
                .ofMaxSize(3)
                .map(TreeMap::new);
        return Combinators.combine(
                        measures,
                        Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(6, Language.KK),
                                net.jqwik.api.Tuple.of(1, Language.RU),
                                net.jqwik.api.Tuple.of(1, Language.EN)),
                        Arbitraries.frequency(net.jqwik.api.Tuple.of(6, false), net.jqwik.api.Tuple.of(1, true)),
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.of(true, false))
                .as(Edition::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }
}
