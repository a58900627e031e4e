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
import org.springframework.stereotype.Component;

/** A filter and a scope as a condition on rows of {@code obligation}, with its parameters. */
@Component
class Conditions {
    private final ExecutionPolicy policy;
    private final Clock clock;

    Conditions(ExecutionPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
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
        if (filter.executor() != null) {
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
