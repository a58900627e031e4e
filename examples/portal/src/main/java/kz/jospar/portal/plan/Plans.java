package kz.jospar.portal.plan;

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
import java.util.Optional;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.portal.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
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
    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Json json;
    private final Clock clock;

    Plans(JdbcClient jdbc, JdbcTemplate batches, Json json, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.clock = clock;
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

    /**
     * Writes a plan over an older one or none.
     *
     * @param dropped measures of earlier editions under which something is still owed
     * @param version the version that is replaced, 0 for none
     * @return whether that was the version there
     */
    @Transactional
    boolean write(Plan plan, PlanPeriod period, List<Finding> findings, List<Measure> dropped, int version, String by) {
        Plan head = plan.withSections(plan.sections().stream()
                .map(section -> section.withMeasures(List.of()))
                .toList());
        int written = version == 0 ? insert(head) : 1;
        if (written == 0) {
            return false;
        }
        written = jdbc.sql("update plan set title = :title, first_day = :first, last_day = :last, head = :head,"
                        + " measures = :measures, findings = :findings, revision = revision + 1,"
                        + " version = version + 1, saved_at = :at, saved_by = :by"
                        + " where id = :id and version = :version")
                .param("id", plan.id())
                .param("title", json.write(plan.title()))
                .param("first", period.from())
                .param("last", period.toInclusive())
                .param("head", json.write(head))
                .param("measures", plan.measures().size())
                .param("findings", findings.size())
                .param("at", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS))
                .param("by", by)
                .param("version", version)
                .update();
        if (written == 0) {
            return false;
        }
        replaceRows(plan, findings, dropped);
        return true;
    }

    private int insert(Plan head) {
        return jdbc.sql("insert into plan (id, title, first_day, last_day, head, measures, findings, revision,"
                        + " version, saved_at, saved_by) select :id, '', :day, :day, '', 0, 0, 0, 0, :at, ''"
                        + " where not exists (select 1 from plan where id = :id)")
                .param("id", head.id())
                .param("day", LocalDate.EPOCH)
                .param("at", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS))
                .update();
    }

    private void replaceRows(Plan plan, List<Finding> findings, List<Measure> dropped) {
        for (String table : List.of("finding", "plan_executor", "measure_executor", "measure")) {
            jdbc.sql("delete from " + table + " where plan_id = :plan")
                    .param("plan", plan.id())
                    .update();
        }
        List<Object[]> measures = new ArrayList<>();
        List<Object[]> executors = new ArrayList<>();
        for (int section = 0; section < plan.sections().size(); section++) {
            for (Measure measure : plan.sections().get(section).measures()) {
                measures.add(
                        new Object[] {plan.id(), measure.id(), measures.size(), section, false, json.write(measure)});
                executors.addAll(executors(plan, measure));
            }
        }
        for (Measure measure : dropped) {
            measures.add(new Object[] {
                plan.id(), measure.id(), measures.size(), MeasureRow.NO_SECTION, true, json.write(measure)
            });
            executors.addAll(executors(plan, measure));
        }
        List<Object[]> noticed = new ArrayList<>();
        for (Finding finding : findings) {
            noticed.add(new Object[] {
                plan.id(),
                noticed.size(),
                finding.place().measure(),
                finding.severity().name(),
                json.write(finding)
            });
        }
        batch(
                "insert into measure (plan_id, id, place, section, dropped, document) values (?, ?, ?, ?, ?, ?)",
                measures);
        batch(
                "insert into measure_executor (plan_id, measure_id, place, executor, name) values (?, ?, ?, ?, ?)",
                executors);
        jdbc.sql("insert into plan_executor (plan_id, executor, name) select plan_id, executor, min(name)"
                        + " from measure_executor where plan_id = :plan group by plan_id, executor")
                .param("plan", plan.id())
                .update();
        batch("insert into finding (plan_id, place, measure_id, severity, document) values (?, ?, ?, ?, ?)", noticed);
    }

    private static List<Object[]> executors(Plan plan, Measure measure) {
        List<Object[]> executors = new ArrayList<>();
        for (Executor executor : measure.executors()) {
            executors.add(new Object[] {plan.id(), measure.id(), executors.size(), executor.id(), executor.name()});
        }
        return executors;
    }

    private void batch(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            batches.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
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

    /** The measures that name an executor, gathered once and joined: a condition would be asked of each of the plan. */
    static String named(String executor) {
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
