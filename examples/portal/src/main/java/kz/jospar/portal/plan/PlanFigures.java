package kz.jospar.portal.plan;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.jospar.portal.account.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is counted of a plan without reading its measures. */
@Repository
@Transactional(readOnly = true)
public class PlanFigures {
    private static final String OF_PLAN = " where measure.plan_id = :plan and not measure.dropped";
    private static final String OWN = " from measure" + Plans.named("own") + OF_PLAN;
    private static final String ALL = " from measure" + OF_PLAN;

    private final JdbcClient jdbc;

    PlanFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns how many measures of a plan are in a scope. */
    long measures(String planId, Scope scope) {
        return statement("select count(*)", planId, scope).query(Long.class).single();
    }

    /** Returns the places of the sections that have measures in a scope, in their order: what a filter may offer. */
    public List<Integer> sections(String planId, Scope scope) {
        return statement("select distinct section", planId, scope).query(Integer.class).list().stream()
                .sorted()
                .toList();
    }

    /** Returns the obligations of a plan to which something happened, those that an amendment dropped among them. */
    Set<String> withEvents(String planId) {
        return new TreeSet<>(jdbc.sql("select distinct obligation_id from event where plan_id = :plan")
                .param("plan", planId)
                .query(String.class)
                .set());
    }

    private JdbcClient.StatementSpec statement(String select, String planId, Scope scope) {
        JdbcClient.StatementSpec statement =
                jdbc.sql(select + (scope instanceof Scope.Own ? OWN : ALL)).param("plan", planId);
        return scope instanceof Scope.Own own ? statement.param("own", own.executor()) : statement;
    }
}
