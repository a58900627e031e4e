package kz.jospar.portal.work;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.jospar.schedule.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What a reader chose in the form of a filter: kk іздеу шарттары, ru условия поиска. What is left empty asks for all.
 *
 * @param plan the plan's id
 * @param executor the executor's id
 * @param section the place of the plan's section, from 0
 * @param standing the names of standings, any of them; a name that there is not is left out
 */
record Search(
        @Nullable String plan,
        @Nullable String executor,
        @Nullable Integer section,
        @Nullable List<String> standing) {
    Search {
        plan = plan == null || plan.isBlank() ? null : plan;
        executor = executor == null || executor.isBlank() ? null : executor;
        section = plan == null ? null : section;
        standing = standing == null ? List.of() : List.copyOf(standing);
    }

    Set<Standing> standings() {
        Set<Standing> chosen = EnumSet.noneOf(Standing.class);
        for (Standing one : Standing.values()) {
            if (standing != null && standing.contains(one.code())) {
                chosen.add(one);
            }
        }
        return chosen;
    }

    Filter filter() {
        return new Filter(plan, null, executor, section, standings(), null, null);
    }
}
