package kz.jospar.core.lint;

import java.util.Optional;
import kz.jospar.core.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * What a plan does not say itself.
 *
 * @param workingDays which days are worked, if that was told
 */
record Outside(@Nullable WorkingDays workingDays) {

    /** Returns the line that would define an abbreviation, where it is known whose it was at the plan's time. */
    Optional<String> definition(String abbreviation, PlanView view) {
        return Optional.empty();
    }
}
