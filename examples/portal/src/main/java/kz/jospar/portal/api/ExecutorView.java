package kz.jospar.portal.api;

import kz.jospar.core.party.Executor;
import kz.jospar.portal.plan.NamedExecutor;

/**
 * Whom a plan names.
 *
 * @param id the key in this plan; events name executors by it
 * @param name the name by which the plan names it
 */
public record ExecutorView(String id, String name) {
    static ExecutorView of(NamedExecutor executor) {
        return new ExecutorView(executor.id(), executor.name());
    }

    static ExecutorView of(Executor executor) {
        return new ExecutorView(executor.id(), executor.name());
    }
}
