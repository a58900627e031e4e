package kz.jospar.portal.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.plan.MeasureRow;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.Slice;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.execution.Execution;
import kz.jospar.schedule.execution.ExecutionEvent;
import kz.jospar.schedule.execution.ExecutionLog;
import kz.jospar.schedule.execution.ExecutionPolicy;
import kz.jospar.schedule.execution.State;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The obligations of all plans with their events, in rows. */
@Repository
@Transactional(readOnly = true)
public class Obligations {
    private static final int BATCH = 1000;
    private static final String SELECT = "select obligation.*, measure.document from ";
    private static final String MEASURE =
            " join measure on measure.plan_id = obligation.plan_id and measure.id = obligation.measure_id";
    private static final String COLUMNS = SELECT + "obligation" + MEASURE;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Json json;
    private final ExecutionPolicy policy;
    private final Conditions conditions;
    private final Clock clock;

    Obligations(
            JdbcClient jdbc,
            JdbcTemplate batches,
            Json json,
            ExecutionPolicy policy,
            Conditions conditions,
            Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.policy = policy;
        this.conditions = conditions;
        this.clock = clock;
    }

    /** Returns the day it is. */
    public LocalDate today() {
        return conditions.today();
    }

    /** Returns an obligation, or nothing where it is not there or not in the scope. */
    public Optional<Tracked> find(String id, Scope scope) {
        return track(jdbc.sql(COLUMNS + " where obligation.id = :id and " + conditions.of(scope))
                        .params(Conditions.parameters(scope))
                        .param("id", id)
                        .query((row, number) -> row(row))
                        .list())
                .stream()
                .findFirst();
    }

    /** Returns how many obligations a filter leaves. */
    public long count(Filter filter, Scope scope) {
        return jdbc.sql("select count(*) from " + conditions.from(filter, scope))
                .params(conditions.parameters(filter, scope))
                .query(Long.class)
                .single();
    }

    /**
     * Returns how many deadlines of some plans are missed, today or near, in one query; a plan without any is left out.
     *
     * @param plans at least one
     */
    public Map<String, Urgent> urgent(Collection<String> plans, Scope scope) {
        Filter filter = new Filter(null, null, null, null, Urgent.STANDINGS, null, null);
        Map<String, Urgent> urgent = new HashMap<>();
        jdbc.sql("select plan_id, count(case when last_day < :today then 1 end) as overdue, count(*) as deadlines"
                        + " from " + conditions.from(filter, scope) + " and plan_id in (:plans) group by plan_id")
                .params(conditions.parameters(filter, scope))
                .param("plans", plans)
                .query(row -> {
                    long overdue = row.getLong("overdue");
                    urgent.put(row.getString("plan_id"), new Urgent(overdue, row.getLong("deadlines") - overdue));
                });
        return urgent;
    }

    /** Returns how many obligations a filter leaves on each day, by the last day in force. */
    public SortedMap<LocalDate, Long> countByDay(Filter filter, Scope scope) {
        SortedMap<LocalDate, Long> counts = new TreeMap<>();
        jdbc.sql("select last_day, count(*) as deadlines from " + conditions.from(filter, scope) + " group by last_day")
                .params(conditions.parameters(filter, scope))
                .query(row -> {
                    counts.put(row.getObject("last_day", LocalDate.class), row.getLong("deadlines"));
                });
        return counts;
    }

    /** Returns a page of what a filter leaves, by the last day in force. */
    public Slice<Tracked> page(Filter filter, Scope scope, int page, int size) {
        return new Slice<>(rows(filter, scope, page, size), page, size, count(filter, scope));
    }

    /** Returns all that a filter leaves, by the last day in force, at most a number of them. */
    public List<Tracked> all(Filter filter, Scope scope, int atMost) {
        return rows(filter, scope, 0, atMost);
    }

    /**
     * What is passed over is passed over in the index: documents are read of the page's own rows only. The page is joined:
     * a condition that a row be in it may be asked of every row there is.
     */
    private List<Tracked> rows(Filter filter, Scope scope, int page, int size) {
        return track(jdbc.sql(SELECT + "(select obligation.id from " + conditions.from(filter, scope) + " order by "
                        + conditions.order(filter, scope) + " limit :size offset :offset) page"
                        + " join obligation on obligation.id = page.id" + MEASURE
                        + " order by obligation.last_day, obligation.id")
                .params(conditions.parameters(filter, scope))
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, number) -> row(row))
                .list());
    }

    /**
     * Returns what a filter leaves of some measures of its plan, by the last day in force.
     *
     * @param filter with its plan and the days
     */
    public List<Tracked> ofMeasures(Collection<String> measures, Filter filter, Scope scope) {
        if (measures.isEmpty()) {
            return List.of();
        }
        // Left joins, for H2 keeps the order of these only: else it begins with all of the plan. In a case, for then it
        // does not take what is asked of the standing for an index that goes through all of the plan.
        return track(jdbc
                .sql(SELECT + "unnest(cast(:measures as varchar array)) asked (id) left join obligation"
                        + " on obligation.plan_id = :plan and obligation.measure_id = asked.id"
                        + " and obligation.last_day >= :from and obligation.last_day <= :to and case when "
                        + conditions.of(filter, scope) + " then 1 else 0 end = 1 left" + MEASURE
                        + " order by obligation.last_day, obligation.id")
                .params(conditions.parameters(filter, scope))
                .param("measures", measures.toArray(String[]::new))
                .query((row, number) -> row.getString("id") == null ? Optional.<Row>empty() : Optional.of(row(row)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    /** Returns what happened to obligations and who recorded it, in the order of recording. */
    public List<Entry> entries(Collection<Tracked> tracked) {
        if (tracked.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select event.document, event.recorded_at, coalesce(account.shown_name, event.recorded_by)"
                        + " as recorder from event left join account on account.name = event.recorded_by"
                        + " where event.obligation_id in (:ids) order by event.seq")
                .param("ids", tracked.stream().map(Tracked::id).toList())
                .query((row, number) -> new Entry(
                        json.read(row, "document", ExecutionEvent.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorder")))
                .list();
    }

    /** Returns what is owed under a plan and all of its editions before, without what happened to it. */
    public List<Obligation> owed(String planId) {
        Map<String, Measure> measures = new HashMap<>();
        jdbc.sql("select id, document from measure where plan_id = :plan")
                .param("plan", planId)
                .query(row -> {
                    measures.put(row.getString("id"), json.read(row, "document", Measure.class));
                });
        return jdbc.sql("select id, measure_id, occurrence from obligation where plan_id = :plan order by from_day, id")
                .param("plan", planId)
                .query((row, number) -> new Obligation(
                        row.getString("id"),
                        Objects.requireNonNull(measures.get(row.getString("measure_id"))),
                        json.read(row, "occurrence", Occurrence.class)))
                .list();
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
        Map<String, Integer> sections = new HashMap<>();
        for (int i = 0; i < plan.sections().size(); i++) {
            for (Measure measure : plan.sections().get(i).measures()) {
                sections.put(measure.id(), i);
            }
        }
        List<Object[]> rows = new ArrayList<>();
        for (Execution execution : ExecutionLog.of(owed, events, policy).executions()) {
            Obligation obligation = execution.obligation();
            State state = execution.state(today());
            Measure measure = (Measure) obligation.commitment();
            int section = sections.getOrDefault(measure.id(), MeasureRow.NO_SECTION);
            String course = Course.of(state).code();
            rows.add(new Object[] {
                obligation.id(),
                plan.id(),
                measure.id(),
                section,
                json.write(obligation.occurrence()),
                obligation.occurrence().from(),
                state.lastDay(),
                course,
                version
            });
        }
        batch(
                "insert into obligation (id, plan_id, measure_id, section, occurrence, from_day, last_day, course,"
                        + " version) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        // As everywhere else, who owes what was due before is whom the edition in force names.
        jdbc.sql("insert into obligation_executor (id, executor, plan_id, measure_id, section, last_day, course)"
                        + " select distinct obligation.id, named.executor, obligation.plan_id, obligation.measure_id,"
                        + " obligation.section, obligation.last_day, obligation.course from obligation"
                        + " join measure_executor named on named.plan_id = obligation.plan_id"
                        + " and named.measure_id = obligation.measure_id where obligation.plan_id = :plan")
                .param("plan", plan.id())
                .update();
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
        List<Tracked> batch = track(jdbc.sql(SELECT + "(select id from obligation where id > :after order by id"
                        + " limit :size) page join obligation on obligation.id = page.id" + MEASURE
                        + " order by obligation.id")
                .param("after", after)
                .param("size", size)
                .query((row, number) -> row(row))
                .list());
        List<Object[]> counted = new ArrayList<>();
        for (Tracked one : batch) {
            State state = one.execution().state(today());
            String course = Course.of(state).code();
            counted.add(new Object[] {state.lastDay(), course, one.id(), one.version(), state.lastDay(), course});
        }
        // A row that somebody changed in between was counted then.
        batches.batchUpdate(
                "update obligation set last_day = ?, course = ? where id = ? and version = ?"
                        + " and (last_day <> ? or course <> ?)",
                counted);
        batches.batchUpdate(
                "update obligation_executor set last_day = ?, course = ? where id = ? and exists (select 1 from obligation"
                        + " where obligation.id = obligation_executor.id and obligation.version = ?)"
                        + " and (last_day <> ? or course <> ?)",
                counted);
        return batch.isEmpty()
                ? Optional.empty()
                : Optional.of(batch.get(batch.size() - 1).id());
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
        State state = after.state(today());
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

    private record Row(String planId, int section, Obligation obligation, int version) {}

    private Row row(ResultSet row) throws SQLException {
        Measure measure = json.read(row, "document", Measure.class);
        Occurrence occurrence = json.read(row, "occurrence", Occurrence.class);
        return new Row(
                row.getString("plan_id"),
                row.getInt("section"),
                new Obligation(row.getString("id"), measure, occurrence),
                row.getInt("version"));
    }

    private List<Tracked> track(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<ExecutionEvent> events = new ArrayList<>();
        // A list of ids in one statement has its limits in both databases.
        for (int from = 0; from < rows.size(); from += BATCH) {
            events.addAll(jdbc.sql(
                            "select obligation_id, id, document from event where obligation_id in (:ids) order by seq")
                    .param(
                            "ids",
                            rows.subList(from, Math.min(rows.size(), from + BATCH)).stream()
                                    .map(row -> row.obligation().id())
                                    .toList())
                    .query((row, number) -> json.read(row, "document", ExecutionEvent.class))
                    .list());
        }
        ExecutionLog log = ExecutionLog.of(rows.stream().map(Row::obligation).toList(), events, policy);
        return rows.stream()
                .map(row -> new Tracked(
                        row.planId(),
                        row.section(),
                        log.execution(row.obligation().id()).orElseThrow(),
                        row.version()))
                .toList();
    }
}
