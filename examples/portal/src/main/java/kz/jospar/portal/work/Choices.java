package kz.jospar.portal.work;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Plan;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.plan.FullNames;
import kz.jospar.portal.plan.NamedExecutor;
import kz.jospar.portal.plan.PlanFigures;
import kz.jospar.portal.plan.PlanHead;
import kz.jospar.portal.plan.Plans;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.schedule.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the form of a filter offers. */
@Component
@Transactional(readOnly = true)
class Choices {
    /** A list longer than this is no help: a reader comes from the plan's own page then. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Plans plans;
    private final PlanFigures figures;
    private final Json json;

    Choices(JdbcClient jdbc, Plans plans, PlanFigures figures, Json json) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.figures = figures;
        this.json = json;
    }

    /** Returns the chosen plan; fails where it is not the reader's to see. */
    @Nullable
    PlanHead chosen(@Nullable String plan, Scope scope) {
        return plan == null ? null : plans.head(plan, scope).orElseThrow(() -> new NotFoundException(plan));
    }

    /** Gives a page what the form of its filter shows. */
    void offer(Search search, @Nullable PlanHead chosen, Scope scope, Model model) {
        model.addAttribute("search", search);
        model.addAttribute("chosen", chosen);
        model.addAttribute("plans", plans(scope, chosen));
        model.addAttribute("executors", executors(scope, chosen));
        model.addAttribute("sections", chosen == null ? List.of() : figures.sections(chosen.id(), scope));
        model.addAttribute("standings", Standing.values());
    }

    /** Returns the titles of the plans of the latest years by their ids; the chosen one is always there. */
    private Map<String, LocalizedText> plans(Scope scope, @Nullable PlanHead chosen) {
        Map<String, LocalizedText> titles = new LinkedHashMap<>();
        jdbc.sql("select id, title from plan where " + own(scope) + " order by last_day desc, id limit :most")
                .params(Conditions.parameters(scope))
                .param("most", MOST)
                .query(row -> {
                    titles.put(row.getString("id"), json.read(row, "title", LocalizedText.class));
                });
        if (chosen != null) {
            titles.putIfAbsent(chosen.id(), chosen.plan().title());
        }
        return titles;
    }

    /** Gives a page the plans of some obligations and the full names in them, by the ids of the plans. */
    void heads(Collection<Tracked> tracked, Model model) {
        Map<String, Plan> heads = heads(tracked);
        Map<String, FullNames> names = new HashMap<>();
        heads.forEach((id, plan) -> names.put(id, FullNames.of(plan)));
        model.addAttribute("heads", heads);
        model.addAttribute("names", names);
    }

    /** Returns the plans, without their measures. */
    private Map<String, Plan> heads(Collection<Tracked> tracked) {
        Map<String, Plan> heads = new LinkedHashMap<>();
        List<String> ids = tracked.stream().map(Tracked::planId).distinct().toList();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, head from plan where id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        heads.put(row.getString("id"), json.read(row, "head", Plan.class));
                    });
        }
        return heads;
    }

    /** Returns who may be asked for: nobody for a reader who sees one body's work only. */
    private List<NamedExecutor> executors(Scope scope, @Nullable PlanHead chosen) {
        if (!(scope instanceof Scope.All)) {
            return List.of();
        }
        return chosen == null ? executorsOfAll() : plans.executors(chosen.id());
    }

    private List<NamedExecutor> executorsOfAll() {
        return jdbc.sql("select executor, min(name) as name from plan_executor group by executor order by executor"
                        + " limit :most")
                .param("most", MOST)
                .query((row, number) -> new NamedExecutor(row.getString("executor"), row.getString("name")))
                .list();
    }

    private static String own(Scope scope) {
        return scope instanceof Scope.All
                ? "1 = 1"
                : "exists (select 1 from plan_executor named where named.plan_id = plan.id"
                        + " and named.executor = :own)";
    }
}
