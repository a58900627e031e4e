package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.List;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A heading over several sections: kk мақсат, бағыт, ru цель, направление.
 *
 * @param heading the heading as it stands
 * @param indicators what shows that the goal is reached, in order
 * @param row the heading's row, counted from 1 and on over the tables of the plan, if it was read from a table
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Goal(
        @Valid LocalizedText heading,
        List<@Valid PlanIndicator> indicators,
        @Nullable Integer row) {

    public Goal {
        Guard.present("heading", heading);
        indicators = Guard.copy("indicators", indicators);
    }
}
