package kz.jospar.portal.work;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.plan.PlanHead;
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
        return jdbc.sql("select min(last_day) as first_day, max(last_day) as last_day from obligation"
                        + " where plan_id = :plan and " + conditions.of(scope))
                .params(Conditions.parameters(scope))
                .param("plan", head.id())
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
        String where = "measure.plan_id = :plan" + (filter.section() == null ? "" : " and measure.section = :section")
                + (scope instanceof Scope.All ? "" : named(":own"))
                + (filter.executor() == null ? "" : named(":executor"))
                + (filter.standings().isEmpty()
                        ? ""
                        : " and measure.id in (select obligation.measure_id from obligation where "
                                + conditions.of(filter.withExecutor(null), Scope.ALL) + ")");
        Map<String, Object> parameters = new HashMap<>(conditions.parameters(filter, scope));
        long total = jdbc.sql("select count(*) from measure where " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        List<Measure> measures = jdbc.sql(
                        "select plan_id, id, document from measure where plan_id = :plan and place in (select measure.place"
                                + " from measure where " + where
                                + " order by measure.place limit :size offset :offset) order by place")
                .params(parameters)
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, number) -> json.read(row, "document", Measure.class))
                .list();
        return new Slice<>(measures, page, size, total);
    }

    private static String named(String executor) {
        return " and exists (select 1 from measure_executor named where named.plan_id = measure.plan_id"
                + " and named.measure_id = measure.id and named.executor = " + executor + ")";
    }
}
