package kz.jospar.schedule.ical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.Timing;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans with any obligations, for laws. */
final class Duties {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private Duties() {}

    /** A plan and what it owes, measure by measure. */
    record Owing(Plan plan, List<Obligation> obligations) {}

    /** One window: its length, the due day from its end, how far that moved; the calendar may know no day. */
    record Window(int from, int length, int due, int moved, boolean known) {
        Occurrence occurrence(String period) {
            LocalDate first = FIRST.plusDays(from);
            LocalDate last = first.plusDays(length);
            LocalDate nominal = last.plusDays(due);
            return new Occurrence(period, first, last, nominal, known ? nominal.plusDays(moved) : null);
        }
    }

    static Arbitrary<Window> windows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.oneOf(
                                Arbitraries.just(0), Arbitraries.integers().between(1, 800)),
                        Arbitraries.oneOf(
                                Arbitraries.just(0), Arbitraries.integers().between(-60, 40)),
                        Arbitraries.oneOf(
                                Arbitraries.just(0), Arbitraries.integers().between(-3, 9)),
                        Arbitraries.of(true, true, true, false))
                .as(Window::new);
    }

    /** Up to six measures of up to five executors, who may be named twice or not at all. */
    static Arbitrary<Owing> any() {
        Arbitrary<Executor> executors = Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e"), Arbitraries.of(Role.class))
                .as(Plans::executor);
        Arbitrary<Map.Entry<List<Executor>, List<Window>>> measures = Combinators.combine(
                        executors.list().ofMaxSize(4), windows().list().ofMaxSize(4))
                .as(Map::entry);
        return measures.list().ofMinSize(1).ofMaxSize(6).map(Duties::owing);
    }

    private static Owing owing(List<Map.Entry<List<Executor>, List<Window>>> drawn) {
        Map<Measure, List<Window>> measures = new LinkedHashMap<>();
        for (Map.Entry<List<Executor>, List<Window>> one : drawn) {
            String id = "m" + measures.size();
            measures.put(
                    Plans.measure(
                            id,
                            "Іс-шара " + id,
                            new Timing.Continuous(),
                            one.getKey().toArray(Executor[]::new)),
                    one.getValue());
        }
        Plan plan = Plans.plan("p", measures.keySet().toArray(Measure[]::new));
        List<Obligation> obligations = new ArrayList<>();
        measures.forEach((measure, windows) -> {
            for (int i = 0; i < windows.size(); i++) {
                obligations.add(owed(plan, measure, windows.get(i).occurrence("w" + i)));
            }
        });
        return new Owing(plan, List.copyOf(obligations));
    }

    static Obligation owed(Plan plan, Measure measure, Occurrence occurrence) {
        return new Obligation(plan.id() + "/" + measure.id() + "/" + occurrence.period(), measure, occurrence);
    }

    /** An obligation of measure 1 with this window; a day off moves the due day only if {@code adjusted} says so. */
    static Obligation owed(String from, String to, String due, String adjusted) {
        Measure measure = Plans.on("1", due);
        return owed(
                Plans.plan("p", measure),
                measure,
                new Occurrence(
                        "w",
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        LocalDate.parse(due),
                        LocalDate.parse(adjusted)));
    }

    static Obligation on(String day) {
        return owed(day, day, day, day);
    }

    /** The only entry of a feed of one obligation. */
    static FeedEntry entry(Obligation obligation, FeedStyle style) {
        Plan plan = Plans.plan("p", (Measure) obligation.commitment());
        List<FeedEntry> entries =
                Feeds.of(plan, List.of(obligation), style).ofPlan().entries();
        return entries.get(0);
    }

    static FeedStyle plain() {
        return FeedStyle.in(Language.EN);
    }
}
