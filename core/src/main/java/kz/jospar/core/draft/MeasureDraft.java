package kz.jospar.core.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.plan.CompletionForm;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import org.jspecify.annotations.Nullable;

/**
 * A measure as somebody fills it in: kk іс-шара, ru мероприятие.
 *
 * @param number its number, such as {@code 1.2.}; a letter or digit at least
 * @param title what is to be done, in one language at least
 * @param form what shows that it is done; may be left empty
 * @param executors who is to do it, the first named leads
 * @param deadline the deadline in words, in any of the three languages
 * @param funding what it costs and who pays, in words; may be left empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MeasureDraft(
        @Written(max = NUMBER) @Nullable String number,

        @Written(message = "{kz.jospar.text.empty}") @Nullable
        LocalizedText title,

        @Size(max = FORM, message = "{kz.jospar.draft.tooLong}") @Nullable
        String form,

        @NotEmpty(message = "{kz.jospar.commitment.noExecutors}")
        @Size(max = 200, message = "{kz.jospar.draft.tooMany}")
        @NoGaps
        List<@Valid @Nullable ExecutorDraft> executors,

        @Size(max = TimingPhrase.LONGEST, message = "{kz.jospar.draft.tooLong}") @Nullable
        String deadline,

        @Size(max = 4_000, message = "{kz.jospar.draft.tooLong}") @Nullable
        String funding) {

    /** The longest number. */
    static final int NUMBER = 50;

    /** The longest completion form. */
    static final int FORM = 2_000;

    public MeasureDraft {
        executors = Typed.list(executors);
    }

    Measure toMeasure(Bodies bodies) {
        MeasureNumber own = new MeasureNumber(Guard.present("number", number));
        return new Measure(
                own.key(),
                own,
                title == null ? LocalizedText.EMPTY : title,
                form == null || Typed.isBlank(form) ? null : new CompletionForm(form),
                bodies.executors(executors),
                Typed.orEmpty(deadline),
                null, // read when the plan around it is known
                funding == null || Typed.isBlank(funding) ? null : new Funding(funding),
                Map.of(),
                null);
    }
}
