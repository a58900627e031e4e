package kz.jospar.portal.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.plan.Plan;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.plan.PlanKeeping;
import kz.jospar.portal.web.Slice;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.execution.ExecutionEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;

/**
 * The database finds rows by what events left of a standing on the day they were recorded; the library tells the standing
 * of any day. Both must agree on every day, or a page lists what is not so.
 */
class CourseTest {
    private static final Account KEEPER = new Account("keeper", "KEEPER", Role.WORKING_BODY, null);
    private static final Account HEAD = new Account("head", "HEAD", Role.HEAD, null);
    private static final String PLAN = "course-plan";
    /** One with several executors, one with a coordinator, one with an executor by agreement. */
    private static final List<String> MEASURES = List.of("1.2", "1.5", "1.6", "2.5");

    private static final Host HOST = new Host();

    /** What Spring fills in. */
    @PortalTest
    @Import(MovingClock.Instead.class)
    static class Host {
        @Autowired
        MovingClock clock;

        @Autowired
        Fixtures fixtures;

        @Autowired
        PlanKeeping keeping;

        @Autowired
        Obligations obligations;

        @Autowired
        StandingKeeping standings;

        @Autowired
        Recording recording;

        @Autowired
        JdbcClient jdbc;

        Plan plan;
        List<Obligation> owed;
    }

    /**
     * Something that somebody enters.
     *
     * @param kind what
     * @param later days since the entry before
     * @param late days since it happened; below 0 it would happen later
     * @param executor the place of the executor, or below 0 for nobody in particular
     * @param other days, or the place of an earlier entry
     */
    record Step(EventKind kind, int later, int late, int executor, int other) {}

    @BeforeContainer
    static void start() throws Exception {
        new TestContextManager(Host.class).prepareTestInstance(HOST);
        Plan sample = HOST.fixtures.readSamplePlan();
        HOST.plan = sample.withId(PLAN)
                .withSections(sample.sections().stream()
                        .map(section -> section.withMeasures(section.measures().stream()
                                .filter(measure -> MEASURES.contains(measure.id()))
                                .toList()))
                        .toList());
        HOST.keeping.save(HOST.plan, "keeper");
        HOST.owed = HOST.keeping.obligations(HOST.plan);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void an_obligation_is_found_by_the_filter_of_its_standing_and_by_no_other(
            @ForAll @IntRange(max = 3) int measure,
            @ForAll @IntRange(min = -40, max = 5) int start,
            @ForAll("steps") List<Step> steps,
            @ForAll @IntRange(max = 40) int after,
            @ForAll boolean amended) {
        Obligation obligation = HOST.owed.stream()
                .filter(one -> one.commitment().id().equals(MEASURES.get(measure)))
                .findFirst()
                .orElseThrow();
        LocalDate day = obligation.occurrence().lastDay().plusDays(start);
        forget(day);
        List<String> entered = new ArrayList<>();
        for (Step step : steps) {
            day = day.plusDays(step.later());
            HOST.clock.set(day);
            enter(event(step, obligation, entered, day), day, entered);
        }
        if (amended) {
            HOST.clock.set(day.plusDays(after));
            HOST.standings.replace(HOST.plan, HOST.owed);
        }
        LocalDate last = HOST.obligations
                .find(obligation.id(), Scope.ALL)
                .orElseThrow()
                .execution()
                .state(day)
                .lastDay();
        // On the day of the last entry, and on later ones, when nothing is entered any more.
        for (LocalDate asked : List.of(
                day,
                last.minusDays(8),
                last.minusDays(7),
                last.minusDays(1),
                last,
                last.plusDays(1),
                day.plusDays(after))) {
            if (!asked.isBefore(day)) {
                HOST.clock.set(asked);
                requireFoundByItsStandingOnly(obligation);
            }
        }
    }

    private static void forget(LocalDate day) {
        HOST.clock.set(day);
        HOST.jdbc
                .sql("delete from event where plan_id = :plan")
                .param("plan", PLAN)
                .update();
        HOST.standings.replace(HOST.plan, HOST.owed);
    }

    private static void enter(ExecutionEvent event, LocalDate today, List<String> entered) {
        Account by = EventRights.kinds(Role.WORKING_BODY).contains(EventKind.of(event)) ? KEEPER : HEAD;
        int version = HOST.obligations
                .find(event.obligation(), Scope.ALL)
                .orElseThrow()
                .version();
        if (event.on().isAfter(today)) {
            assertThatThrownBy(() -> HOST.recording.record(event, version, by))
                    .isInstanceOf(RefusedEventException.class);
            return;
        }
        try {
            HOST.recording.record(event, version, by);
            entered.add(event.id());
        } catch (RefusedEventException e) {
            Statistics.label("refused").collect(e.refusal().reason());
        }
    }

    private static void requireFoundByItsStandingOnly(Obligation obligation) {
        LocalDate today = HOST.obligations.today();
        Standing standing = HOST.obligations
                .find(obligation.id(), Scope.ALL)
                .orElseThrow()
                .execution()
                .standing(today);
        Set<Standing> foundBy = EnumSet.noneOf(Standing.class);
        for (Standing one : Standing.values()) {
            Filter filter = Filter.ofMeasure(PLAN, obligation.commitment().id()).withStandings(Set.of(one));
            Slice<Tracked> found = HOST.obligations.page(filter, Scope.ALL, 0, 200);
            if (found.items().stream().anyMatch(tracked -> tracked.id().equals(obligation.id()))) {
                foundBy.add(one);
            }
        }
        assertThat(foundBy).containsExactly(standing);
        assertThat(HOST.jdbc
                        .sql(
                                "select count(*) from obligation join obligation_executor owing on owing.id = obligation.id"
                                        + " and owing.last_day = obligation.last_day and owing.course = obligation.course"
                                        + " where obligation.id = :id")
                        .param("id", obligation.id())
                        .query(Integer.class)
                        .single())
                .as("executors for whom it stands alike")
                .isEqualTo(obligation.commitment().executors().size());
        Statistics.label("standing").collect(standing);
        Statistics.label("standing").coverage(coverage -> {
            for (Standing one : Standing.values()) {
                coverage.check(one).count(count -> count > 0);
            }
        });
    }

    private static ExecutionEvent event(Step step, Obligation obligation, List<String> entered, LocalDate today) {
        String id = "e" + entered.size() + "-" + today;
        String of = obligation.id();
        LocalDate on = today.minusDays(step.late());
        var executors = obligation.commitment().executors();
        String executor =
                executors.get(Math.floorMod(step.executor(), executors.size())).id();
        String named = step.executor() < 0 ? null : executor;
        LocalDate newDay = obligation.occurrence().lastDay().plusDays(step.other());
        return switch (step.kind()) {
            case ANSWERED -> new ExecutionEvent.Answered(id, of, on, null, executor, "№ 1");
            case ACCEPTED -> new ExecutionEvent.Accepted(id, of, on, null, "head", named, "");
            case RETURNED -> new ExecutionEvent.Returned(id, of, on, null, "head", named, "№ 2");
            case POSTPONEMENT_ASKED -> new ExecutionEvent.PostponementAsked(id, of, on, null, executor, newDay, "№ 3");
            case POSTPONEMENT_GRANTED ->
                new ExecutionEvent.PostponementGranted(id, of, on, null, "head", "№ 4", newDay);
            case POSTPONEMENT_REFUSED -> new ExecutionEvent.PostponementRefused(id, of, on, null, "head", "№ 5");
            case SUPERSEDED -> new ExecutionEvent.Superseded(id, of, on, null, "№ 6");
            case NOT_REQUIRED -> new ExecutionEvent.NotRequired(id, of, on, null, "№ 7");
            case WITHDRAWN ->
                new ExecutionEvent.Withdrawn(
                        id,
                        of,
                        on,
                        null,
                        entered.isEmpty() ? "none" : entered.get(step.other() % entered.size()),
                        "№ 8");
        };
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<EventKind> kinds = Arbitraries.frequency(
                Tuple.of(8, EventKind.ANSWERED),
                Tuple.of(1, EventKind.ACCEPTED),
                Tuple.of(3, EventKind.RETURNED),
                Tuple.of(1, EventKind.POSTPONEMENT_ASKED),
                Tuple.of(3, EventKind.POSTPONEMENT_GRANTED),
                Tuple.of(1, EventKind.POSTPONEMENT_REFUSED),
                Tuple.of(1, EventKind.SUPERSEDED),
                Tuple.of(1, EventKind.NOT_REQUIRED),
                Tuple.of(3, EventKind.WITHDRAWN));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(-1, 8),
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.integers().between(0, 45))
                .as(Step::new)
                .list()
                .ofMaxSize(9);
    }
}
