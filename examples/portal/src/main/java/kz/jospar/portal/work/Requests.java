package kz.jospar.portal.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.web.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The requests for a later day under all plans: kk мерзімді ұзарту туралы сұраулар, ru запросы о продлении срока. */
@Repository
@Transactional(readOnly = true)
public class Requests {
    private final JdbcClient jdbc;
    private final Obligations obligations;

    Requests(JdbcClient jdbc, Obligations obligations) {
        this.jdbc = jdbc;
        this.obligations = obligations;
    }

    /** Returns how many requests a scope has that await a decision, or do not any more. */
    public long count(boolean awaiting, Scope scope) {
        return jdbc.sql("select count(*) from " + from(scope))
                .params(Conditions.parameters(scope))
                .param("awaiting", awaiting)
                .query(Long.class)
                .single();
    }

    /** Returns a page of them: what awaits a decision by the day it was asked, what does not by that day from the last on. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Slice<TrackedRequest> page(boolean awaiting, Scope scope, int page, int size) {
        String order = awaiting ? "" : " desc";
        List<Key> keys = jdbc.sql("select id, event_id from " + from(scope) + " order by awaiting" + order
                        + ", asked_on" + order + ", id" + order + ", event_id" + order + " limit :size offset :offset")
                .params(Conditions.parameters(scope))
                .param("awaiting", awaiting)
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, number) -> new Key(row.getString("id"), row.getString("event_id")))
                .list();
        Map<String, Tracked> tracked =
                obligations.ofIds(keys.stream().map(Key::id).distinct().toList());
        List<TrackedRequest> requests = new ArrayList<>();
        for (Key key : keys) {
            Tracked one = tracked.get(key.id());
            if (one != null) {
                Request.of(one.execution().state(obligations.today())).stream()
                        .filter(request -> request.asked().id().equals(key.event()))
                        .forEach(request -> requests.add(new TrackedRequest(one, request)));
            }
        }
        return new Slice<>(requests, page, size, count(awaiting, scope));
    }

    private record Key(String id, String event) {}

    private static String from(Scope scope) {
        return "postponement_request where awaiting = :awaiting"
                + (scope instanceof Scope.All
                        ? ""
                        : " and exists (select 1 from obligation_executor own where own.id = postponement_request.id"
                                + " and own.executor = :own)");
    }
}
