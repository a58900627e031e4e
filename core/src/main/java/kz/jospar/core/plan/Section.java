package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.List;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A headed part of a plan: kk бөлім, ru раздел.
 *
 * @param heading the heading with its number as it stands, or {@code null} for measures before any heading
 * @param measures its measures in order
 * @param row the heading's row, counted from 1 and on over the tables of the plan; none where a paragraph between two
 *     tables is the heading
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Section(
        @Nullable @Valid LocalizedText heading,
        List<@Valid Measure> measures,
        @Nullable Integer row) {

    public Section {
        measures = Guard.copy("measures", measures);
    }

    /** Returns this section with other measures. */
    public Section withMeasures(List<Measure> others) {
        return new Section(heading, others, row);
    }
}
