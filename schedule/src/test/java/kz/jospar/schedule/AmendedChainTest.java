package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.schedule.calendar.WorkCalendar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is owed once a plan was amended more than once. */
class AmendedChainTest {
    private static final Deadlines DEADLINES = Deadlines.with(WorkCalendar.kazakhstan());
    private static final String MARCH = "2025 жылғы наурыз";
    private static final String SEPTEMBER = "2025 жылғы қыркүйек";

    /** An edition: its day, or none, and the deadlines of its measures by their ids. */
    record Edition(@Nullable LocalDate day, Map<String, String> deadlines) {
        static Edition of(String day, Map<String, String> deadlines) {
            return new Edition(LocalDate.parse(day), deadlines);
        }

        boolean comesOnce(String measure) {
            return Set.of(MARCH, SEPTEMBER).contains(deadlines.getOrDefault(measure, ""));
        }

        Plan plan() {
            List<Measure> measures = new ArrayList<>();
            new TreeMap<>(deadlines)
                    .forEach((id, phrase) -> measures.add(new Measure(
                            id,
                            new MeasureNumber(id),
                            LocalizedText.of(Language.KK, "Іс-шара " + id),
                            null,
                            List.of(),
                            phrase,
                            TimingPhrase.read(phrase).timing().orElseThrow(),
                            null,
                            null,
                            null)));
            return new Plan(
                    Plan.FORMAT,
                    "p",
                    LocalizedText.of(Language.KK, "Жоспар"),
                    null,
                    null,
                    PlanPeriod.ofYears(2025, 2025),
                    day == null ? null : new Approval(null, null, day, null, List.of()),
                    List.of(),
                    List.of(),
                    List.of(new Section(null, measures, null)),
                    List.of(),
                    List.of(),
                    List.of(),
                    null);
        }
    }

    private static List<Obligation> amended(Edition before, List<Obligation> owed, Edition after) {
        return AmendedPlan.obligations(DEADLINES, before.plan(), owed, after.plan(), Facts::of);
    }

    private static List<String> owed(Edition first, Edition... others) {
        List<Obligation> owed = DEADLINES.obligations(first.plan());
        Edition before = first;
        for (Edition next : others) {
            owed = amended(before, owed, next);
            before = next;
        }
        return owed.stream()
                .map(one -> one.id() + " " + one.occurrence().from() + ".."
                        + one.occurrence().due())
                .toList();
    }

    @Test
    void what_the_first_edition_left_stays_owed_after_the_third() {
        assertThat(owed(
                        Edition.of("2025-01-15", Map.of("1", "тоқсан сайын", "2", "тоқсан сайын")),
                        Edition.of("2025-06-20", Map.of("1", "ай сайын")),
                        Edition.of("2025-10-10", Map.of("1", "жыл сайын", "3", "тоқсан сайын"))))
                .containsExactly(
                        "p/1/2025-Q1 2025-01-15..2025-03-31",
                        "p/1/2025-06 2025-06-01..2025-06-30",
                        "p/1/2025-07 2025-07-01..2025-07-31",
                        "p/1/2025-08 2025-08-01..2025-08-31",
                        "p/1/2025-09 2025-09-01..2025-09-30",
                        // It was there from the first edition on.
                        "p/1/2025 2025-01-15..2025-12-31",
                        "p/3/2025-Q4 2025-10-10..2025-12-31",
                        "p/2/2025-Q1 2025-01-15..2025-03-31");
    }

    @Test
    void a_correction_of_the_second_edition_takes_the_place_of_the_second_alone() {
        for (Edition corrected : List.of(
                Edition.of("2025-06-20", Map.of("1", "тоқсан сайын")),
                new Edition(null, Map.of("1", "тоқсан сайын")),
                Edition.of("2025-02-01", Map.of("1", "тоқсан сайын")))) {
            assertThat(owed(
                            Edition.of("2025-01-15", Map.of("1", "тоқсан сайын", "2", MARCH)),
                            Edition.of("2025-06-20", Map.of("1", "ай сайын")),
                            corrected))
                    .containsExactly(
                            "p/1/2025-Q1 2025-01-15..2025-03-31",
                            "p/1/2025-Q2 2025-04-01..2025-06-30",
                            "p/1/2025-Q3 2025-07-01..2025-09-30",
                            "p/1/2025-Q4 2025-10-01..2025-12-31",
                            "p/2/2025-03 2025-03-01..2025-03-31");
        }
    }

    @Test
    void what_comes_once_moves_and_leaves_what_was_owed_before_it() {
        assertThat(owed(
                        Edition.of("2025-01-15", Map.of("1", "тоқсан сайын")),
                        Edition.of("2025-04-10", Map.of("1", SEPTEMBER)),
                        Edition.of("2025-10-10", Map.of("1", "2025 жылғы қараша"))))
                .containsExactly("p/1/2025-Q1 2025-01-15..2025-03-31", "p/1/2025-11 2025-11-01..2025-11-30");
    }

    @Property(tries = 300)
    void nothing_that_was_owed_and_past_is_lost(@ForAll("chains") List<Edition> chain) {
        Edition before = chain.get(0);
        List<Obligation> owed = DEADLINES.obligations(before.plan());
        int kept = 0;
        for (Edition next : chain.subList(1, chain.size())) {
            List<Obligation> now = amended(before, owed, next);
            Map<String, Occurrence> byId = now.stream()
                    .collect(Collectors.toMap(
                            Obligation::id,
                            Obligation::occurrence,
                            // Two of one id would share their events.
                            (one, other) -> {
                                throw new AssertionError(one + " and " + other);
                            }));
            LocalDate adopted = Objects.requireNonNullElse(before.day(), LocalDate.of(2025, 1, 1));
            boolean isCorrection = next.day() == null || !next.day().isAfter(adopted);
            LocalDate from = isCorrection ? adopted : next.day();
            Set<String> ofBefore = DEADLINES.obligations(before.plan()).stream()
                    .map(Obligation::id)
                    .collect(Collectors.toSet());
            for (Obligation one : owed) {
                String measure = one.commitment().id();
                boolean isReplaced = ofBefore.contains(one.id())
                        && (isCorrection || before.comesOnce(measure) && next.comesOnce(measure));
                if (one.occurrence().due().isBefore(from) && !isReplaced) {
                    assertThat(byId).as("%s after %s", one, next).containsEntry(one.id(), one.occurrence());
                    kept++;
                }
            }
            before = next;
            owed = now;
        }
        Statistics.label("something of the past").collect(kept > 0);
    }

    @Provide
    Arbitrary<List<Edition>> chains() {
        Arbitrary<Map<String, String>> deadlines = Arbitraries.maps(
                        Arbitraries.of("1", "2", "3"),
                        Arbitraries.of("ай сайын", "тоқсан сайын", "жыл сайын", MARCH, SEPTEMBER))
                .ofMinSize(1)
                .map(Function.identity());
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 340)
                .map(LocalDate.of(2025, 1, 15)::plusDays)
                .injectNull(0.1);
        return Combinators.combine(days, deadlines)
                .as(Edition::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(later -> deadlines.map(first -> {
                    List<Edition> chain = new ArrayList<>();
                    chain.add(new Edition(LocalDate.of(2025, 1, 15), first));
                    chain.addAll(later);
                    return List.copyOf(chain);
                }));
    }
}
