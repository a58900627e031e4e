package kz.jospar.core.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.phrase.Context;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.staff.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * An assignment of a sitting as somebody fills it in: kk тапсырма, ru поручение.
 *
 * @param title what is to be done, in one language at least
 * @param executors who is to do it, the first named leads
 * @param deadline the term in words; may be left empty
 * @param given the day of the sitting or of receipt, from which terms count
 */
@ReadableDeadline
@ResolvableExecutor
@SuppressWarnings("MultipleNullnessAnnotations") // a form may leave it empty, a plan may not
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AssignmentDraft(
        @Written(message = "{kz.jospar.text.empty}") @Nullable
        LocalizedText title,

        @NotEmpty(message = "{kz.jospar.commitment.noExecutors}")
        @Size(max = 200, message = "{kz.jospar.draft.tooMany}")
        @NoGaps
        List<@Valid @Nullable ExecutorDraft> executors,

        @Size(max = TimingPhrase.LONGEST, message = "{kz.jospar.draft.tooLong}") @Nullable
        String deadline,

        @NotNull(message = "{kz.jospar.draft.blank}") @PlausibleDay @Nullable
        LocalDate given) {

    public AssignmentDraft {
        executors = Typed.list(executors);
    }

    /** What the deadline means, said on the day of the sitting. */
    Reading reading() {
        return TimingPhrase.read(Typed.orEmpty(deadline), Context.NONE.withDocumentDate(given));
    }

    /**
     * Returns the assignment. It is sure to exist where a validator finds no violation.
     *
     * @param id its key within the minutes, which a person does not type
     * @throws IllegalArgumentException if the id is blank, or where a validator would find violations without which there
     *     is no assignment
     */
    public Assignment toAssignment(String id) {
        return new Assignment(
                id,
                Guard.present("title", title),
                new Bodies(List.of()).executors(executors),
                Typed.orEmpty(deadline),
                reading().timing().orElse(null),
                Guard.present("given", given));
    }
}
