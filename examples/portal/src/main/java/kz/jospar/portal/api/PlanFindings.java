package kz.jospar.portal.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was noticed about a plan, in its order. An executor sees what concerns its own measures: a remark on the document as
 * a whole may quote any row of it.
 */
@Repository
class PlanFindings {
    private final JdbcClient jdbc;
    private final Json json;

    PlanFindings(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Slice<Finding> page(String plan, @Nullable Severity severity, Scope scope, Pages pages) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("plan", plan);
        String where = "finding.plan_id = :plan";
        if (severity != null) {
            where += " and finding.severity = :severity";
            parameters.put("severity", severity.name());
        }
        if (scope instanceof Scope.Own own) {
            where += " and exists (select 1 from measure_executor own"
                    + " where own.plan_id = finding.plan_id and own.measure_id = finding.measure_id"
                    + " and own.executor = :own)";
            parameters.put("own", own.executor());
        }
        long total = jdbc.sql("select count(*) from finding where " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        List<Finding> found = jdbc.sql("select plan_id, place, document from finding where " + where
                        + " order by place limit :size offset :offset")
                .params(parameters)
                .param("size", pages.size())
                .param("offset", (long) pages.page() * pages.size())
                .query((row, number) -> json.read(row, "document", Finding.class))
                .list();
        return new Slice<>(found, pages.page(), pages.size(), total);
    }
}
