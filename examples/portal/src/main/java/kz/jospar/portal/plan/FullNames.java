package kz.jospar.portal.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Organization;
import kz.jospar.core.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What the bodies are called in full whose abbreviations a plan explains: kk толық атаулар, ru полные наименования.
 *
 * @param byId the names by the ids of the executors
 */
public record FullNames(Map<String, LocalizedText> byId) {
    /** No names. */
    public static final FullNames NONE = new FullNames(Map.of());

    public FullNames {
        byId = Map.copyOf(byId);
    }

    /** Returns the names that a plan's list of abbreviations gives. */
    public static FullNames of(Plan plan) {
        Map<String, LocalizedText> names = new LinkedHashMap<>();
        for (Organization body : plan.glossary()) {
            names.putIfAbsent(body.id(), body.name());
        }
        return new FullNames(names);
    }

    /** Returns the full name of an executor, or nothing where the plan does not give it. */
    public @Nullable LocalizedText of(Executor executor) {
        return of(executor.id());
    }

    /** Returns the full name of the executor with an id, or nothing where the plan does not give it. */
    public @Nullable LocalizedText of(String id) {
        return byId.get(id);
    }
}
