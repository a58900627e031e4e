package kz.jospar.portal.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.jospar.portal.account.Scope;
import kz.jospar.schedule.execution.ExecutionPolicy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A filter and a scope as a condition on rows of {@code obligation}, with its parameters. */
@Component
class Conditions {
    /** The order by the last day in force, then by plan, and in a plan as its measures stand there. */
    static final String ORDER = "obligation.last_day, obligation.plan_id, obligation.place, obligation.id";

    private final ExecutionPolicy policy;
    private final Clock clock;

    Conditions(ExecutionPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Returns the table of deadlines with the condition, to stand behind {@code from}. What one executor owes is asked of
     * {@code obligation_executor}, which has the same columns as far as conditions go and goes by the same name here.
     */
    String from(Filter filter, Scope scope) {
        String one = one(filter, scope);
        if (one == null) {
            return "obligation where " + of(filter, scope);
        }
        String both = one.equals(":own") && isOther(filter, scope)
                ? " and exists (select 1 from obligation_executor other where other.id = obligation.id"
                        + " and other.executor = :executor)"
                : "";
        return "obligation_executor obligation where obligation.executor = " + one + both + " and "
                + of(filter.withExecutor(null), Scope.ALL);
    }

    /** Returns {@link #ORDER} with what is the same in all rows before it: as an index has it. */
    String order(Filter filter, Scope scope) {
        String executor = one(filter, scope) == null ? "" : "obligation.executor, ";
        return filter.plan() == null
                ? executor + ORDER
                : "obligation.plan_id, " + executor + "obligation.last_day, obligation.place, obligation.id";
    }

    /** Returns the parameter of the one executor asked for; the few deadlines of one measure need no such index. */
    private static @Nullable String one(Filter filter, Scope scope) {
        if (filter.measure() != null) {
            return null;
        }
        return scope instanceof Scope.Own ? ":own" : filter.executor() == null ? null : ":executor";
    }

    /** Tells whether a filter asks for an executor whom the scope does not already ask for. */
    static boolean isOther(Filter filter, Scope scope) {
        return filter.executor() != null
                && !(scope instanceof Scope.Own own && own.executor().equals(filter.executor()));
    }

    String of(Filter filter, Scope scope) {
        List<String> conditions = new ArrayList<>();
        conditions.add(of(scope));
        if (filter.plan() != null) {
            conditions.add("obligation.plan_id = :plan");
        }
        if (filter.measure() != null) {
            conditions.add("obligation.measure_id = :measure");
        }
        if (filter.section() != null) {
            conditions.add("obligation.section = :section");
        }
        if (isOther(filter, scope)) {
            conditions.add(named(":executor"));
        }
        if (filter.from() != null) {
            conditions.add("obligation.last_day >= :from");
        }
        if (filter.toInclusive() != null) {
            conditions.add("obligation.last_day <= :to");
        }
        if (!filter.standings().isEmpty()) {
            conditions.add(filter.standings().stream()
                    .sorted()
                    .map(standing -> "(" + Course.condition(standing) + ")")
                    .collect(Collectors.joining(" or ", "(", ")")));
            if (Urgent.STANDINGS.containsAll(filter.standings())) {
                // Follows from each of them; said once, it ends the way through the index.
                conditions.add("obligation.last_day <= :soon");
            }
        }
        return String.join(" and ", conditions);
    }

    String of(Scope scope) {
        return scope instanceof Scope.All ? "1 = 1" : named(":own");
    }

    Map<String, Object> parameters(Filter filter, Scope scope) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("plan", filter.plan());
        parameters.put("measure", filter.measure());
        parameters.put("section", filter.section());
        parameters.put("executor", filter.executor());
        parameters.put("from", filter.from());
        parameters.put("to", filter.toInclusive());
        parameters.values().removeIf(value -> value == null);
        if (!filter.standings().isEmpty()) {
            parameters.put("today", today());
            parameters.put("soon", Course.soon(today(), policy.noticeDays()));
        }
        parameters.putAll(parameters(scope));
        return parameters;
    }

    static Map<String, Object> parameters(Scope scope) {
        return scope instanceof Scope.Own own ? Map.of("own", own.executor()) : Map.of();
    }

    private static String named(String executor) {
        return "exists (select 1 from measure_executor named where named.plan_id = obligation.plan_id"
                + " and named.measure_id = obligation.measure_id and named.executor = " + executor + ")";
    }
}
