package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.List;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A headed part of a plan: kk бөлім, міндет, ru раздел, задача.
 *
 * @param heading the heading with its number as it stands, or {@code null} for measures before any heading
 * @param measures its measures in order
 * @param row the heading's row, counted from 1 and on over the tables of the plan; none where a paragraph between two
 *     tables is the heading
 * @param goal which of the plan's goals it stands under, counted from 1, if it stands under one
 * @param indicators what is measured in this section, in order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Section(
        @Nullable @Valid LocalizedText heading,
        List<@Valid Measure> measures,
        @Nullable Integer row,
        @Nullable Integer goal,
        List<@Valid PlanIndicator> indicators) {

    public Section {
        measures = Guard.copy("measures", measures);
        indicators = Guard.copy("indicators", indicators);
        if (goal != null) {
            Guard.range("goal", goal, 1, Integer.MAX_VALUE);
        }
    }

    /** A section under no goal and without indicators. */
    public Section(@Nullable LocalizedText heading, List<Measure> measures, @Nullable Integer row) {
        this(heading, measures, row, null, List.of());
    }

    /** Returns this section with other measures. */
    public Section withMeasures(List<Measure> others) {
        return new Section(heading, others, row, goal, indicators);
    }
}
