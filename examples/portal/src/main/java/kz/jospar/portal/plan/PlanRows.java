package kz.jospar.portal.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.portal.web.Json;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes a plan into rows, which {@link Plans} reads. */
@Repository
class PlanRows {
    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Json json;
    private final Clock clock;

    PlanRows(JdbcClient jdbc, JdbcTemplate batches, Json json, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.clock = clock;
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
}
