package kz.jospar.portal.work;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.portal.plan.Plans;
import kz.jospar.portal.web.Json;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.execution.Execution;
import kz.jospar.schedule.execution.ExecutionEvent;
import kz.jospar.schedule.execution.ExecutionLog;
import kz.jospar.schedule.execution.ExecutionPolicy;
import kz.jospar.schedule.execution.State;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes obligations and their events, and with them what the events leave of a standing; {@link Obligations} reads them. */
@Repository
public class StandingKeeping {
    private static final int BATCH = 1000;
    private static final String REQUEST =
            "insert into postponement_request (id, event_id, awaiting, asked_on) values (?, ?, ?, ?)";
    private static final String NO_REQUEST = "delete from postponement_request where id = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Json json;
    private final ExecutionPolicy policy;
    private final Obligations obligations;
    private final Plans plans;
    private final Clock clock;

    StandingKeeping(
            JdbcClient jdbc,
            JdbcTemplate batches,
            Json json,
            ExecutionPolicy policy,
            Obligations obligations,
            Plans plans,
            Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.policy = policy;
        this.obligations = obligations;
        this.plans = plans;
        this.clock = clock;
    }

    /** Replaces the obligations of a plan; their events stay, and what they leave of a standing is counted anew. */
    @Transactional
    public void replace(Plan plan, List<Obligation> owed) {
        // Rises with every event and every edition: no version is seen twice, not even of a deadline that went and came
        // back.
        int version = jdbc.sql("select revision from plan where id = :plan")
                .param("plan", plan.id())
                .query(Integer.class)
                .single();
        jdbc.sql("delete from obligation where plan_id = :plan")
                .param("plan", plan.id())
                .update();
        List<ExecutionEvent> events = jdbc.sql(
                        "select obligation_id, id, document from event where plan_id = :plan order by seq")
                .param("plan", plan.id())
                .query((row, number) -> json.read(row, "document", ExecutionEvent.class))
                .list();
        Map<String, Spot> spots = spots(plan.id());
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> requests = new ArrayList<>();
        for (Execution execution : ExecutionLog.of(owed, events, policy).executions()) {
            Obligation obligation = execution.obligation();
            State state = execution.state(obligations.today());
            Measure measure = (Measure) obligation.commitment();
            Spot spot = Objects.requireNonNull(spots.get(measure.id()), measure.id());
            String course = Course.of(state).code();
            rows.add(new Object[] {
                obligation.id(),
                plan.id(),
                measure.id(),
                spot.section(),
                spot.place(),
                json.write(obligation.occurrence()),
                obligation.occurrence().from(),
                state.lastDay(),
                course,
                version
            });
            requests.addAll(requests(execution, state));
        }
        batch(
                "insert into obligation (id, plan_id, measure_id, section, place, occurrence, from_day, last_day,"
                        + " course, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        // As everywhere else, who owes what was due before is whom the edition in force names.
        jdbc.sql("insert into obligation_executor (id, executor, plan_id, measure_id, section, place, last_day,"
                        + " course) select distinct obligation.id, named.executor, obligation.plan_id,"
                        + " obligation.measure_id, obligation.section, obligation.place, obligation.last_day, obligation.course from obligation"
                        + " join measure_executor named on named.plan_id = obligation.plan_id"
                        + " and named.measure_id = obligation.measure_id where obligation.plan_id = :plan")
                .param("plan", plan.id())
                .update();
        batch(REQUEST, requests);
    }

    private record Spot(int section, int place) {}

    /** Returns where the measures of a plan stand in it, those that an amendment dropped behind the others. */
    private Map<String, Spot> spots(String planId) {
        Map<String, Spot> spots = new HashMap<>();
        jdbc.sql("select id, section, place from measure where plan_id = :plan")
                .param("plan", planId)
                .query(row -> {
                    spots.put(row.getString("id"), new Spot(row.getInt("section"), row.getInt("place")));
                });
        return spots;
    }

    private static List<Object[]> requests(Execution execution, State state) {
        return Request.of(state).stream()
                .map(request -> new Object[] {
                    execution.obligation().id(),
                    request.asked().id(),
                    request.isAwaiting(),
                    request.asked().on()
                })
                .toList();
    }

    private void batch(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            batches.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    /**
     * Counts anew what events leave of the standing of some obligations, in the order of their ids.
     *
     * @param after the id after which they begin
     * @param size how many
     * @return the last of them, or nothing where there are no more
     */
    @Transactional
    Optional<String> recount(String after, int size) {
        // Who decides on a request meanwhile, or counts too at another start, waits: requests are deleted and written
        // anew.
        List<String> locked = obligations.plansAfter(after, size);
        locked.forEach(plans::lock);
        List<Tracked> found = obligations.after(after, size);
        List<Tracked> batch =
                found.stream().takeWhile(one -> locked.contains(one.planId())).toList();
        if (batch.isEmpty()) {
            // All of them went while this waited; what is there now is the next step's.
            return found.isEmpty() ? Optional.empty() : Optional.of(after);
        }
        List<Object[]> counted = new ArrayList<>();
        List<Object[]> asked = new ArrayList<>();
        List<Object[]> requests = new ArrayList<>();
        for (Tracked one : batch) {
            State state = one.execution().state(obligations.today());
            String course = Course.of(state).code();
            counted.add(new Object[] {state.lastDay(), course, one.id(), state.lastDay(), course});
            if (wasAsked(one.execution())) {
                asked.add(new Object[] {one.id()});
                requests.addAll(requests(one.execution(), state));
            }
        }
        for (String table : List.of("obligation", "obligation_executor")) {
            batches.batchUpdate(
                    "update " + table + " set last_day = ?, course = ? where id = ? and (last_day <> ? or course <> ?)",
                    counted);
        }
        batch(NO_REQUEST, asked);
        batch(REQUEST, requests);
        return Optional.of(batch.get(batch.size() - 1).id());
    }

    /**
     * Adds an event that the library has let in.
     *
     * @param seen the obligation as it was seen before
     * @param after its history with the event
     * @return whether nobody else added one in between
     */
    @Transactional
    boolean add(Tracked seen, Execution after, ExecutionEvent event, String by) {
        State state = after.state(obligations.today());
        int updated = jdbc.sql("update obligation set last_day = :lastDay, course = :course, version = version + 1"
                        + " where id = :id and version = :version")
                .param("lastDay", state.lastDay())
                .param("course", Course.of(state).code())
                .param("id", seen.id())
                .param("version", seen.version())
                .update();
        if (updated == 0) {
            return false;
        }
        jdbc.sql("update obligation_executor set last_day = :lastDay, course = :course where id = :id")
                .param("lastDay", state.lastDay())
                .param("course", Course.of(state).code())
                .param("id", seen.id())
                .update();
        if (wasAsked(after)) {
            batch(NO_REQUEST, List.<Object[]>of(new Object[] {seen.id()}));
            batch(REQUEST, requests(after, state));
        }
        jdbc.sql("insert into event (plan_id, obligation_id, id, document, recorded_at, recorded_by)"
                        + " values (:plan, :obligation, :id, :document, :at, :by)")
                .param("plan", seen.planId())
                .param("obligation", seen.id())
                .param("id", event.id())
                .param("document", json.write(event))
                .param("at", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS))
                .param("by", by)
                .update();
        return true;
    }

    private static boolean wasAsked(Execution execution) {
        return execution.events().stream().anyMatch(ExecutionEvent.PostponementAsked.class::isInstance);
    }
}
