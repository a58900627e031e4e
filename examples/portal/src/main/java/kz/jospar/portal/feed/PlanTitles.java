package kz.jospar.portal.feed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.web.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The titles of plans by their ids, without anything else of them. */
@Repository
@Transactional(readOnly = true)
class PlanTitles {
    /** A list longer than this is no help: a reader comes from the plan's own page then. */
    private static final int MOST = 200;

    private static final String OWN = "(:own = '' or exists (select 1 from measure_executor named"
            + " where named.plan_id = plan.id and named.executor = :own))";

    private final JdbcClient jdbc;
    private final Json json;

    PlanTitles(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Returns the plans of the latest years that concern a scope; the one asked for is there though it be older. */
    Map<String, LocalizedText> offered(Scope scope, @Nullable String asked) {
        String own = scope instanceof Scope.Own one ? one.executor() : "";
        Map<String, LocalizedText> titles =
                read(jdbc.sql("select id, title from plan where " + OWN + " order by last_day desc, id limit :most")
                        .param("own", own)
                        .param("most", MOST));
        if (asked != null && !titles.containsKey(asked)) {
            titles.putAll(read(jdbc.sql("select id, title from plan where id = :asked and " + OWN)
                    .param("own", own)
                    .param("asked", asked)));
        }
        return titles;
    }

    /** Returns the plans of subscriptions: whom a plan names no more still sees what it was called. */
    Map<String, LocalizedText> of(Collection<Subscription> subscriptions) {
        List<String> ids =
                subscriptions.stream().map(Subscription::planId).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : read(jdbc.sql("select id, title from plan where id in (:ids)").param("ids", ids));
    }

    private Map<String, LocalizedText> read(JdbcClient.StatementSpec statement) {
        Map<String, LocalizedText> titles = new LinkedHashMap<>();
        statement.query(row -> {
            titles.put(row.getString("id"), json.read(row, "title", LocalizedText.class));
        });
        return titles;
    }
}
