package kz.jospar.portal.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.portal.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans in rows: the head of each as one document, each measure as one, so that a page reads what it shows.
 *
 * <p>Saving goes through {@link PlanKeeping}, which dates the obligations in the same transaction.
 */
@Repository
@Transactional(readOnly = true)
public class Plans {
    private final JdbcClient jdbc;
    private final Json json;

    Plans(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Returns the heads of the plans that concern a scope, those of the latest years first. */
    public Slice<PlanHead> heads(Scope scope, int page, int size) {
        String where = where(scope, "plan.id");
        long total = scoped(jdbc.sql("select count(*) from plan where " + where), scope)
                .query(Long.class)
                .single();
        List<PlanHead> heads = scoped(
                        jdbc.sql("select * from plan where " + where
                                + " order by last_day desc, id limit :size offset :offset"),
                        scope)
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, number) -> head(row))
                .list();
        return new Slice<>(heads, page, size, total);
    }

    /** Returns a plan's head, or nothing where it is not there or does not concern the scope. */
    public Optional<PlanHead> head(String planId, Scope scope) {
        return scoped(jdbc.sql("select * from plan where id = :plan and " + where(scope, "plan.id")), scope)
                .param("plan", planId)
                .query((row, number) -> head(row))
                .optional();
    }

    /**
     * Returns the whole plan, all of its measures: for exports and amendments, not for pages. Of one edition, also where
     * the next one is being saved.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Plan whole(String planId) {
        PlanHead head = head(planId, Scope.ALL).orElseThrow(() -> new NotFoundException(planId));
        List<List<Measure>> bySection = new ArrayList<>();
        head.plan().sections().forEach(section -> bySection.add(new ArrayList<>()));
        jdbc.sql("select section, document from measure where plan_id = :plan and not dropped order by place")
                .param("plan", planId)
                .query(row -> {
                    bySection.get(row.getInt("section")).add(json.read(row, "document", Measure.class));
                });
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < bySection.size(); i++) {
            sections.add(head.plan().sections().get(i).withMeasures(bySection.get(i)));
        }
        return head.plan().withSections(sections);
    }

    /**
     * Returns a page of a plan's rows in their order, with what was noticed about each.
     *
     * @param executor only what this executor is named for, or {@code null}
     * @param section only the section at this place, from 0, or {@code null}
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Slice<MeasureRow> rows(
            String planId, Scope scope, @Nullable String executor, @Nullable Integer section, int page, int size) {
        String from = "measure" + (scope instanceof Scope.Own ? named("own") : "")
                + (executor == null ? "" : named("executor"))
                + " where measure.plan_id = :plan and not measure.dropped"
                + (section == null ? "" : " and measure.section = :section");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("plan", planId);
        if (section != null) {
            parameters.put("section", section);
        }
        if (executor != null) {
            parameters.put("executor", executor);
        }
        long total = scoped(jdbc.sql("select count(*) from " + from), scope)
                .params(parameters)
                .query(Long.class)
                .single();
        List<MeasureRow> bare = scoped(
                        // What is passed over is passed over in the index, without the documents. The page is joined: a
                        // condition that a row be in it may be asked of every row there is.
                        jdbc.sql("select measure.* from (select measure.plan_id, measure.place from " + from
                                + " order by measure.plan_id, measure.place limit :size offset :offset) page"
                                + " join measure on measure.plan_id = page.plan_id and measure.place = page.place"
                                + " order by measure.place"),
                        scope)
                .params(parameters)
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, number) -> row(row, List.of()))
                .list();
        Map<String, List<Finding>> findings =
                findings(planId, bare.stream().map(row -> row.measure().id()).toList());
        return new Slice<>(
                bare.stream()
                        .map(row -> new MeasureRow(
                                row.place(),
                                row.section(),
                                row.measure(),
                                row.dropped(),
                                findings.getOrDefault(row.measure().id(), List.of())))
                        .toList(),
                page,
                size,
                total);
    }

    /** Returns one row of a plan, also a dropped one, or nothing where it is not there or not in the scope. */
    public Optional<MeasureRow> row(String planId, String measureId, Scope scope) {
        return scoped(
                        jdbc.sql("select * from measure where plan_id = :plan and id = :measure and "
                                + ownMeasures(scope, "measure")),
                        scope)
                .param("plan", planId)
                .param("measure", measureId)
                .query((row, number) ->
                        row(row, findings(planId, List.of(measureId)).getOrDefault(measureId, List.of())))
                .optional();
    }

    /** Returns what was noticed about the plan as a whole, about no single measure. */
    public List<Finding> findingsOfDocument(String planId) {
        return jdbc.sql(
                        "select plan_id, place, document from finding where plan_id = :plan and measure_id is null order by place")
                .param("plan", planId)
                .query((row, number) -> json.read(row, "document", Finding.class))
                .list();
    }

    /** Returns whom a plan names, in the order of their ids. */
    public List<NamedExecutor> executors(String planId) {
        return jdbc.sql("select executor, name from plan_executor where plan_id = :plan order by executor")
                .param("plan", planId)
                .query((row, number) -> new NamedExecutor(row.getString("executor"), row.getString("name")))
                .list();
    }

    /**
     * Makes all others wait who change the plan, its obligations or their events. Whoever changes more than one row of a
     * plan does this first: two who take the same rows in different orders would wait for each other.
     */
    @Transactional
    public void lock(String planId) {
        jdbc.sql("select id from plan where id = :plan for update")
                .param("plan", planId)
                .query(String.class)
                .optional();
    }

    /** Notes that something changed that the plan's readers see. */
    @Transactional
    public void touch(String planId) {
        jdbc.sql("update plan set revision = revision + 1 where id = :plan")
                .param("plan", planId)
                .update();
    }

    private Map<String, List<Finding>> findings(String planId, Collection<String> measures) {
        Map<String, List<Finding>> findings = new HashMap<>();
        if (!measures.isEmpty()) {
            // H2 keeps the order of left joins only, and looks up one measure after the other; in a list, or where it
            // may begin with the findings, it goes through all of the plan.
            jdbc.sql(
                            "select finding.plan_id, finding.measure_id, finding.document from unnest(cast(:measures as varchar array)) asked (id)"
                                    + " left join finding on finding.plan_id = :plan and finding.measure_id = asked.id"
                                    + " order by finding.place")
                    .param("plan", planId)
                    .param("measures", measures.toArray(String[]::new))
                    .query(row -> {
                        if (row.getString("measure_id") == null) {
                            return;
                        }
                        findings.computeIfAbsent(row.getString("measure_id"), id -> new ArrayList<>())
                                .add(json.read(row, "document", Finding.class));
                    });
        }
        return findings;
    }

    /**
     * Returns the join that leaves the measures which name an executor, for a query on {@code measure} with the parameter
     * {@code plan}. They are gathered once: a condition would be asked of each measure of the plan.
     *
     * @param executor the name of the parameter with the executor's id
     */
    public static String named(String executor) {
        return " join (select distinct measure_id from measure_executor where plan_id = :plan and executor = :"
                + executor + ") named_" + executor + " on named_" + executor + ".measure_id = measure.id";
    }

    /** The condition that a plan names the scope's executor; its parameter is set by {@link #scoped}. */
    private static String where(Scope scope, String planId) {
        return scope instanceof Scope.All
                ? "1 = 1"
                : "exists (select 1 from plan_executor own where own.plan_id = " + planId + " and own.executor = :own)";
    }

    private static String ownMeasures(Scope scope, String table) {
        return scope instanceof Scope.All
                ? "1 = 1"
                : "exists (select 1 from measure_executor own where own.plan_id = " + table
                        + ".plan_id and own.measure_id = " + table + ".id and own.executor = :own)";
    }

    private static JdbcClient.StatementSpec scoped(JdbcClient.StatementSpec statement, Scope scope) {
        return scope instanceof Scope.Own own ? statement.param("own", own.executor()) : statement;
    }

    private MeasureRow row(ResultSet row, List<Finding> findings) throws SQLException {
        return new MeasureRow(
                row.getInt("place"),
                row.getInt("section"),
                json.read(row, "document", Measure.class),
                row.getBoolean("dropped"),
                findings);
    }

    private PlanHead head(ResultSet row) throws SQLException {
        return new PlanHead(
                json.read(row, "head", Plan.class),
                new PlanPeriod(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getInt("measures"),
                row.getInt("findings"),
                row.getLong("revision"),
                row.getInt("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by"));
    }
}
