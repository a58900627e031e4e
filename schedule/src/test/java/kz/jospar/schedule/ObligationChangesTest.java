package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.schedule.ObligationChange.Added;
import kz.jospar.schedule.ObligationChange.Dropped;
import kz.jospar.schedule.ObligationChange.Kept;
import kz.jospar.schedule.calendar.WorkCalendar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObligationChangesTest {
    private static final Deadlines DEADLINES = Deadlines.with(WorkCalendar.kazakhstan());
    private static final PlanPeriod Y2025 = PlanPeriod.ofYears(2025, 2025);

    private static Measure measure(String id, String phrase, String... executors) {
        List<Executor> who = Arrays.stream(executors)
                .map(name -> new Executor(name, name, Role.LEAD, false, false, name))
                .toList();
        return new Measure(
                id,
                new MeasureNumber(id),
                LocalizedText.of(Language.KK, "Іс-шара " + id),
                null,
                who,
                phrase,
                TimingPhrase.read(phrase).timing().orElse(null),
                null,
                null,
                null);
    }

    private static List<Obligation> owed(Measure... measures) {
        return DEADLINES.obligations("plan", List.of(measures), Y2025);
    }

    private static List<String> shown(ObligationChanges changes) {
        return changes.changes().stream()
                .map(change ->
                        change.code() + " " + change.id() + (change instanceof Kept kept ? " " + kept.aspects() : ""))
                .toList();
    }

    @Test
    void a_later_day_in_every_quarter_moves_four_obligations_and_keeps_the_old_days() {
        ObligationChanges changes = ObligationChanges.between(
                owed(measure("1", "тоқсан сайын келесі айдың 5-не"), measure("2", "жыл сайын 1 наурызға дейін")),
                owed(measure("1", "тоқсан сайын келесі айдың 10-на"), measure("2", "жыл сайын 1 наурызға дейін")));

        assertThat(changes.unchanged()).isEqualTo(1);
        assertThat(shown(changes))
                .containsExactly(
                        "moved plan/1/2025-Q1 [DUE]",
                        "moved plan/1/2025-Q2 [DUE]",
                        "moved plan/1/2025-Q3 [DUE]",
                        "moved plan/1/2025-Q4 [DUE]");
        Kept first = (Kept) changes.changes().get(0);
        assertThat(first.before().occurrence().due()).isEqualTo("2025-04-05"); // a Saturday
        assertThat(first.after().occurrence().due()).isEqualTo("2025-04-10"); // a Thursday
        assertThat(first.message(Language.EN))
                .isEqualTo("1: the deadline moved from 2025-04-05 to 2025-04-10; with days off, from 2025-04-07 to"
                        + " 2025-04-10.");
    }

    @Test
    void a_deadline_that_comes_once_and_moves_into_another_month_is_moved_under_its_new_id() {
        ObligationChanges changes = ObligationChanges.between(
                owed(measure("1", "2025 жылғы ақпан")), owed(measure("1", "2025 жылғы сәуір")));

        Kept moved = (Kept) changes.changes().get(0);
        assertThat(changes.changes()).hasSize(1);
        assertThat(moved.isMoved()).isTrue();
        assertThat(moved.before().id()).isEqualTo("plan/1/2025-02");
        assertThat(moved.id()).isEqualTo("plan/1/2025-04");
        assertThat(moved.aspects()).containsExactly(ObligationAspect.DUE, ObligationAspect.WINDOW);
    }

    @Test
    void a_yearly_deadline_of_another_year_is_another_obligation() {
        Measure yearly = measure("1", "жыл сайын 1 наурызға дейін");
        ObligationChanges changes = ObligationChanges.between(
                owed(yearly), DEADLINES.obligations("plan", List.of(yearly), PlanPeriod.ofYears(2026, 2026)));

        assertThat(shown(changes)).containsExactly("dropped plan/1/2025", "added plan/1/2026");
    }

    @Test
    void a_quarterly_measure_made_monthly_loses_its_quarters() {
        ObligationChanges changes =
                ObligationChanges.between(owed(measure("1", "тоқсан сайын")), owed(measure("1", "ай сайын")));

        assertThat(changes.changes().stream().filter(Added.class::isInstance)).hasSize(12);
        assertThat(changes.changes().stream().filter(Dropped.class::isInstance)).hasSize(4);
        assertThat(changes.unchanged()).isZero();
    }

    @Test
    void other_executors_are_a_change_and_no_move() {
        ObligationChanges changes = ObligationChanges.between(
                owed(measure("1", "2025 жылғы ақпан", "ДБ")), owed(measure("1", "2025 жылғы ақпан", "ПД", "ДБ")));

        assertThat(shown(changes)).containsExactly("changed plan/1/2025-02 [EXECUTORS]");
        assertThat(changes.changes().get(0).message(Language.RU))
                .isEqualTo("1: исполнители изменены: ПД, ДБ вместо ДБ.");
    }

    @Test
    void a_dropped_one_stands_behind_the_one_it_followed() {
        Measure a = measure("a", "2025 жылғы ақпан");
        Measure b = measure("b", "2025 жылғы наурыз");
        Measure c = measure("c", "2025 жылғы сәуір");
        Measure d = measure("d", "2025 жылғы мамыр");

        assertThat(shown(ObligationChanges.between(owed(a, b, c), owed(d, b))))
                .containsExactly("dropped plan/a/2025-02", "added plan/d/2025-05", "dropped plan/c/2025-04");
        assertThat(shown(ObligationChanges.between(owed(a, b, c), owed(c, d, a))))
                .containsExactly("added plan/d/2025-05", "dropped plan/b/2025-03");
    }

    /** 8 May 2024 (Wednesday) became a day off by order G24G0000109; 9 May is a holiday. */
    @Test
    void an_order_that_frees_a_day_moves_the_working_day_and_not_the_due_day() throws IOException {
        Measure measure = measure("1", "2024 жылғы 8 мамыр");
        PlanPeriod year = PlanPeriod.ofYears(2024, 2024);
        Deadlines before = Deadlines.with(WorkCalendar.parse("before the order", lines("transfer | 2024-05-08")));
        List<Obligation> then = before.obligations("plan", List.of(measure), year);
        List<Obligation> now = DEADLINES.obligations("plan", List.of(measure), year);

        ObligationChanges changes = ObligationChanges.between(then, now);

        assertThat(shown(changes)).containsExactly("moved plan/1/2024-05 [WORKING_DAY]");
        assertThat(changes.changes().get(0).message(Language.EN))
                .isEqualTo("1: the due day 2024-05-08 stayed, but the working day it falls on moved from 2024-05-08 to"
                        + " 2024-05-10.");
    }

    @Test
    void a_year_that_the_calendar_learns_of_makes_the_working_day_known() {
        Measure measure = measure("1", "2029 жылғы 30 маусым"); // a Saturday, beyond the calendar's years
        List<Obligation> unknown = DEADLINES.obligations("plan", List.of(measure), PlanPeriod.ofYears(2029, 2029));
        Occurrence occurrence = unknown.get(0).occurrence();
        assertThat(occurrence.adjusted()).isNull();
        List<Obligation> known = List.of(new Obligation(
                unknown.get(0).id(),
                measure,
                new Occurrence(
                        occurrence.period(),
                        occurrence.from(),
                        occurrence.toInclusive(),
                        occurrence.due(),
                        LocalDate.of(2029, 7, 2))));

        ObligationChange learned =
                ObligationChanges.between(unknown, known).changes().get(0);
        assertThat(learned.code()).isEqualTo("moved");
        assertThat(learned.message(Language.EN)).contains("is now known: 2029-07-02");
        assertThat(learned.reversed().message(Language.EN)).contains("(it was 2029-07-02) is not known any more");
    }

    @Test
    void an_id_that_stands_twice_is_refused() {
        List<Obligation> one = owed(measure("1", "2025 жылғы ақпан"));
        List<Obligation> twice = List.of(one.get(0), one.get(0));

        assertThatThrownBy(() -> ObligationChanges.between(one, twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'plan/1/2025-02'")
                .hasMessageContaining("after");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_change_has_a_sentence_with_its_days(Language language) {
        Obligation old = owed(measure("1", "2025 жылғы ақпан", "ДБ")).get(0);
        Obligation young = owed(measure("1", "2025 жылғы сәуір", "ПД")).get(0);
        for (ObligationChange change :
                List.of(new Added(young), new Dropped(old), new Kept(old, young, Set.of(ObligationAspect.values())))) {
            assertThat(change.message(language))
                    .contains("1: ")
                    .doesNotContain("{", "change.")
                    .containsAnyOf("2025-02-28", "2025-04-30");
        }
    }

    private static List<String> lines(String without) throws IOException {
        try (InputStream in = WorkCalendar.class.getResourceAsStream("kazakhstan.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith(without))
                    .toList();
        }
    }

    @Provide
    Arbitrary<List<Obligation>> obligations() {
        Arbitrary<Measure> measures = Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.of(
                                "2025 жылғы ақпан",
                                "2025 жылғы сәуір",
                                "2025 жылғы 1 тоқсан",
                                "тоқсан сайын",
                                "тоқсан сайын келесі айдың 5-не",
                                "жыл сайын 1 наурызға дейін"),
                        Arbitraries.of("ДБ", "ПД"))
                .as((id, phrase, who) -> measure(Integer.toString(id), phrase, who));
        return measures.list().ofMaxSize(8).uniqueElements(Measure::id).map(list -> owed(list.toArray(Measure[]::new)));
    }

    @Property
    void a_list_does_not_differ_from_itself(@ForAll("obligations") List<Obligation> list, @ForAll Random random) {
        assertThat(ObligationChanges.between(list, list)).isEqualTo(new ObligationChanges(List.of(), list.size()));
        List<Obligation> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        assertThat(ObligationChanges.between(list, shuffled).isEmpty()).isTrue();
    }

    @Property
    void swapped_lists_give_every_change_the_other_way_round(
            @ForAll("obligations") List<Obligation> before, @ForAll("obligations") List<Obligation> after) {
        ObligationChanges forth = ObligationChanges.between(before, after);
        ObligationChanges back = ObligationChanges.between(after, before);

        assertThat(back.unchanged()).isEqualTo(forth.unchanged());
        assertThat(back.changes())
                .containsExactlyInAnyOrderElementsOf(
                        forth.changes().stream().map(ObligationChange::reversed).toList());
        Statistics.label("kinds")
                .collect(forth.changes().stream()
                        .map(ObligationChange::code)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Applying the changes to the first list gives the second: nothing is left out, nothing invented. */
    @Property
    void the_changes_lead_from_the_one_list_to_the_other(
            @ForAll("obligations") List<Obligation> before, @ForAll("obligations") List<Obligation> after) {
        ObligationChanges changes = ObligationChanges.between(before, after);

        Set<Obligation> applied = new HashSet<>(before);
        for (ObligationChange change : changes.changes()) {
            change.old().ifPresent(old -> assertThat(applied.remove(old)).isTrue());
        }
        Map<String, Obligation> byId = new LinkedHashMap<>();
        changes.changes().forEach(change -> change.current().ifPresent(now -> byId.put(now.id(), now)));
        assertThat(applied).hasSize(changes.unchanged());
        Set<String> ids = applied.stream().map(Obligation::id).collect(Collectors.toCollection(HashSet::new));
        ids.addAll(byId.keySet());
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                        after.stream().map(Obligation::id).toList());
        List<String> order = after.stream().map(Obligation::id).toList();
        List<Integer> places = changes.changes().stream()
                .filter(change -> change.current().isPresent())
                .map(change -> order.indexOf(change.id()))
                .toList();
        assertThat(places).isSorted();
        assertThat(IntStream.range(0, order.size()).boxed().toList()).containsAll(places);
    }
}
