package kz.jospar.portal.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.plan.PlanHead;
import kz.jospar.portal.web.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Plans as a scope may see them: an executor's have its own measures, findings and headings alone. */
@Repository
@Transactional(readOnly = true)
class PlanViews {
    private static final String OWN = " in (select own.measure_id from measure_executor own"
            + " where own.plan_id = %1$s.plan_id and own.executor = :own)";

    private final JdbcClient jdbc;

    PlanViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PlanView one(PlanHead head, Scope scope) {
        return all(List.of(head), scope).get(0);
    }

    Slice<PlanView> page(Slice<PlanHead> heads, Scope scope) {
        return new Slice<>(all(heads.items(), scope), heads.page(), heads.size(), heads.total());
    }

    private List<PlanView> all(List<PlanHead> heads, Scope scope) {
        if (!(scope instanceof Scope.Own own) || heads.isEmpty()) {
            return heads.stream().map(PlanView::of).toList();
        }
        List<String> plans = heads.stream().map(PlanHead::id).toList();
        Map<String, SortedMap<Integer, Integer>> measures = new HashMap<>();
        jdbc.sql("select plan_id, section, count(*) as own from measure where plan_id in (:plans) and measure.id"
                        + OWN.formatted("measure") + " group by plan_id, section")
                .param("plans", plans)
                .param("own", own.executor())
                .query(row -> {
                    measures.computeIfAbsent(row.getString("plan_id"), id -> new TreeMap<>())
                            .put(row.getInt("section"), row.getInt("own"));
                });
        Map<String, Integer> findings = new HashMap<>();
        jdbc.sql("select plan_id, count(*) as own from finding where plan_id in (:plans) and finding.measure_id"
                        + OWN.formatted("finding") + " group by plan_id")
                .param("plans", plans)
                .param("own", own.executor())
                .query(row -> {
                    findings.put(row.getString("plan_id"), row.getInt("own"));
                });
        return heads.stream()
                .map(head -> PlanView.of(head)
                        .only(measures.getOrDefault(head.id(), new TreeMap<>()), findings.getOrDefault(head.id(), 0)))
                .toList();
    }
}
