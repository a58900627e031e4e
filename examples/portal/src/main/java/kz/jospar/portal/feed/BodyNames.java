package kz.jospar.portal.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.Plan;
import kz.jospar.portal.plan.NamedExecutor;
import kz.jospar.portal.plan.PlanHead;
import kz.jospar.portal.web.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the bodies of subscriptions are called: kk орган атауы, ru наименование органа. By the plan's own list of names where
 * that has them, {@code ББ – Қарағанды облысының білім басқармасы}, else as its rows name them.
 */
@Repository
@Transactional(readOnly = true)
class BodyNames {
    private final JdbcClient jdbc;
    private final Json json;

    BodyNames(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Returns the executors of a plan that stand in a list, with their names. */
    List<NamedExecutor> of(PlanHead head, Collection<NamedExecutor> executors, Language language) {
        return executors.stream()
                .map(one -> new NamedExecutor(one.id(), name(head.plan(), one.id(), one.name(), language)))
                .toList();
    }

    /** Returns the name of each subscription's body by the subscription's number; that of the whole plan has none. */
    Map<Long, String> of(Collection<Subscription> subscriptions, Language language) {
        List<Subscription> ofBodies =
                subscriptions.stream().filter(one -> one.addressee() != null).toList();
        if (ofBodies.isEmpty()) {
            return Map.of();
        }
        List<String> ids =
                ofBodies.stream().map(Subscription::planId).distinct().toList();
        Map<String, Plan> heads = new HashMap<>();
        jdbc.sql("select id, head from plan where id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    heads.put(row.getString("id"), json.read(row, "head", Plan.class));
                });
        Map<List<String>, String> inRows = new HashMap<>();
        jdbc.sql(
                        "select plan_id, executor, name from plan_executor where plan_id in (:ids) and executor in (:executors)")
                .param("ids", ids)
                .param(
                        "executors",
                        ofBodies.stream()
                                .map(Subscription::addressee)
                                .distinct()
                                .toList())
                .query(row -> {
                    inRows.put(List.of(row.getString("plan_id"), row.getString("executor")), row.getString("name"));
                });
        Map<Long, String> names = new HashMap<>();
        for (Subscription one : ofBodies) {
            String body = String.valueOf(one.addressee());
            // Whom the plan names no more is called as its account knows it.
            String inRow = inRows.getOrDefault(List.of(one.planId(), body), body);
            names.put(one.number(), name(heads.get(one.planId()), body, inRow, language));
        }
        return names;
    }

    private static String name(@Nullable Plan plan, String id, String inRow, Language language) {
        String full = plan == null
                ? ""
                : plan.glossary().stream()
                        .filter(body -> body.id().equals(id))
                        .map(body -> body.name().in(language))
                        .findFirst()
                        .orElse("");
        return full.isEmpty() || full.equals(inRow) ? inRow : inRow + " – " + full;
    }
}
