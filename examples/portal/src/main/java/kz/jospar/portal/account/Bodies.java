package kz.jospar.portal.account;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The bodies for whom an executor's account may answer: kk орындаушы орган, ru орган-исполнитель. People know them by the
 * names in plans, measures are found by the ids that plans give them.
 */
@Repository
class Bodies {
    /** A list longer than this is no help; whoever is not in it is found by what is typed. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    Bodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A body that a form offers.
     *
     * @param typed what stands in the field when it is chosen: its name, or its id where others are called the same
     * @param label what the list says of it besides; empty where the name says all
     */
    record Offered(String typed, String label) {}

    private record Named(String id, String name) {
        private String folded() {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    /** Returns those whom plans name, by name, 200 at most. */
    List<Offered> offered() {
        List<Named> all = jdbc.sql("select executor, min(name) as name from plan_executor group by executor"
                        + " order by name, executor limit :most")
                .param("most", MOST)
                .query((row, number) -> new Named(row.getString("executor"), row.getString("name")))
                .list();
        Map<String, Long> namesakes = all.stream().collect(Collectors.groupingBy(Named::folded, Collectors.counting()));
        return all.stream()
                .map(one -> namesakes.getOrDefault(one.folded(), 0L) == 1
                        ? new Offered(one.name(), "")
                        : new Offered(one.id(), one.name() + " (" + one.id() + ")"))
                .toList();
    }

    /**
     * Returns the ids of those whom a text names by id or by name, in whatever case: none, one, or two where there are more.
     * An id as it is written is that body's, whoever else is called so.
     */
    List<String> named(String text) {
        List<String> ids = jdbc.sql("select distinct executor from plan_executor where executor = :text")
                .param("text", text.strip())
                .query(String.class)
                .list();
        return ids.isEmpty()
                ? jdbc.sql("select distinct executor from plan_executor"
                                + " where lower(executor) = lower(:text) or lower(trim(name)) = lower(:text)"
                                + " order by executor limit 2")
                        .param("text", text.strip())
                        .query(String.class)
                        .list()
                : ids;
    }

    /** Returns what stands in the field for a body: its name where that is enough to find it again, else what is kept. */
    String typed(String id) {
        return jdbc.sql("select min(name) from plan_executor where executor = :id group by executor")
                .param("id", id)
                .query(String.class)
                .optional()
                .filter(name -> named(name).equals(List.of(id)))
                .orElse(id);
    }

    /** Returns the names of the bodies that accounts have, by their ids; no plan names the others. */
    Map<String, String> ofAccounts() {
        Map<String, String> names = new HashMap<>();
        // Asked of each body by the index, which a join might leave aside.
        jdbc.sql(
                        "select body, (select min(named.name) from plan_executor named where named.executor = held.body) as name"
                                + " from (select distinct body from account where body is not null) held")
                .query(row -> {
                    String name = row.getString("name");
                    if (name != null) {
                        names.put(row.getString("body"), name);
                    }
                });
        return names;
    }
}
