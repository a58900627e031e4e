package kz.jospar.portal.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jospar.core.plan.Measure;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.Slice;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.execution.ExecutionEvent;
import kz.jospar.schedule.execution.ExecutionLog;
import kz.jospar.schedule.execution.ExecutionPolicy;
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
    private final Json json;
    private final ExecutionPolicy policy;
    private final Conditions conditions;

    Obligations(JdbcClient jdbc, Json json, ExecutionPolicy policy, Conditions conditions) {
        this.jdbc = jdbc;
        this.json = json;
        this.policy = policy;
        this.conditions = conditions;
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
                        + " order by " + Conditions.ORDER)
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
                        + " order by " + Conditions.ORDER)
                .params(conditions.parameters(filter, scope))
                .param("measures", measures.toArray(String[]::new))
                .query((row, number) -> row.getString("id") == null ? Optional.<Row>empty() : Optional.of(row(row)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    /** Returns some obligations by their ids, in any order; one that is not there is left out. */
    Map<String, Tracked> ofIds(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return track(jdbc
                        .sql(SELECT + "unnest(cast(:ids as varchar array)) asked (id) left join obligation"
                                + " on obligation.id = asked.id left" + MEASURE)
                        .param("ids", ids.toArray(String[]::new))
                        .query((row, number) ->
                                row.getString("id") == null ? Optional.<Row>empty() : Optional.of(row(row)))
                        .list()
                        .stream()
                        .flatMap(Optional::stream)
                        .toList())
                .stream()
                .collect(Collectors.toMap(Tracked::id, Function.identity()));
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

    /** Returns some obligations in the order of their ids, behind an id. */
    List<Tracked> after(String id, int size) {
        return track(jdbc.sql(SELECT + "(select id from obligation where id > :after order by id limit :size) page"
                        + " join obligation on obligation.id = page.id" + MEASURE + " order by obligation.id")
                .param("after", id)
                .param("size", size)
                .query((row, number) -> row(row))
                .list());
    }

    /** Returns the plans of the obligations that {@link #after} returns, in the order of their ids. */
    List<String> plansAfter(String id, int size) {
        return jdbc
                .sql("select distinct plan_id from (select plan_id from obligation where id > :after order by id"
                        + " limit :size) page")
                .param("after", id)
                .param("size", size)
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
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
