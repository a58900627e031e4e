package kz.jospar.core.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Section;
import org.jspecify.annotations.Nullable;

/**
 * A part of a plan as somebody fills it in: kk бөлім, ru раздел.
 *
 * @param heading its heading; may be left empty
 * @param measures its measures in order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SectionDraft(
        @Written(optional = true) @Nullable LocalizedText heading,

        @NotEmpty(message = "{kz.jospar.draft.noMeasures}")
        @Size(max = 2_000, message = "{kz.jospar.draft.tooMany}")
        @NoGaps
        List<@Valid @Nullable MeasureDraft> measures) {

    public SectionDraft {
        measures = Typed.list(measures);
    }

    Section toSection(Bodies bodies) {
        List<Measure> all = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            all.add(Guard.present("measures[" + i + "]", measures.get(i)).toMeasure(bodies));
        }
        return new Section(heading != null && heading.isWritten() ? heading : null, all, null);
    }
}
