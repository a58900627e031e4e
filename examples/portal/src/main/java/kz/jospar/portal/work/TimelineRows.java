package kz.jospar.portal.work;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.plan.PlanHead;
import kz.jospar.portal.plan.Plans;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which measures of a plan stand on a page of its timeline, and which years it has. */
@Repository
@Transactional(readOnly = true)
class TimelineRows {
    private final JdbcClient jdbc;
    private final Json json;
    private final Conditions conditions;

    TimelineRows(JdbcClient jdbc, Json json, Conditions conditions) {
        this.jdbc = jdbc;
        this.json = json;
        this.conditions = conditions;
    }

    /** Returns the days of a plan: its period, and what is due after it or before in a scope. */
    PlanPeriod horizon(PlanHead head, Scope scope) {
        Filter filter = Filter.ofPlan(head.id());
        return jdbc.sql("select min(last_day) as first_day, max(last_day) as last_day from "
                        + conditions.from(filter, scope))
                .params(conditions.parameters(filter, scope))
                .query((row, number) -> {
                    LocalDate first = head.period().from();
                    LocalDate last = head.period().toInclusive();
                    LocalDate earliest = row.getObject("first_day", LocalDate.class);
                    LocalDate latest = row.getObject("last_day", LocalDate.class);
                    if (earliest != null && latest != null) {
                        first = earliest.isBefore(first) ? earliest : first;
                        last = latest.isAfter(last) ? latest : last;
                    }
                    return new PlanPeriod(first, last);
                })
                .single();
    }

    /** Returns a page of the measures that a filter concerns, in the plan's order; the filter names its plan. */
    Slice<Measure> page(Filter filter, Scope scope, int page, int size) {
        String from = concerned(filter, scope) + " where measure.plan_id = :plan"
                + (filter.section() == null ? "" : " and measure.section = :section");
        Map<String, Object> parameters = new HashMap<>(conditions.parameters(filter, scope));
        long total = jdbc.sql("select count(*) from " + from)
                .params(parameters)
                .query(Long.class)
                .single();
        List<Measure> measures = jdbc.sql(
                        "select measure.plan_id, measure.id, measure.document from (select measure.plan_id, measure.place from "
                                + from
                                + " order by measure.plan_id, measure.place limit :size offset :offset) page"
                                + " join measure on measure.plan_id = page.plan_id and measure.place = page.place"
                                + " order by measure.place")
                .params(parameters)
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, number) -> json.read(row, "document", Measure.class))
                .list();
        return new Slice<>(measures, page, size, total);
    }

    /**
     * The measures are gathered once and joined, not looked for anew under each measure of the plan: H2 does so where it may
     * begin with the plan, and keeps the order of left joins.
     */
    private String concerned(Filter filter, Scope scope) {
        if (!filter.standings().isEmpty()) {
            return "(select distinct obligation.measure_id from " + conditions.from(filter, scope)
                    + ") concerned left join measure on measure.plan_id = :plan and measure.id = concerned.measure_id";
        }
        return "measure" + (scope instanceof Scope.All ? "" : Plans.named("own"))
                + (Conditions.isOther(filter, scope) ? Plans.named("executor") : "");
    }
}
