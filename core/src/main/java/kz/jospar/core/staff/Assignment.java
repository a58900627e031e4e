package kz.jospar.core.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * What a sitting or a head told somebody to do: kk тапсырма, ru поручение.
 *
 * @param id the key within the minutes
 * @param title what is to be done
 * @param executors who is to do it
 * @param deadline the term in the minutes' words
 * @param timing what the term means, if it was understood
 * @param given the day of the sitting or of receipt, from which terms count
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Assignment(
        String id,
        @Valid LocalizedText title,

        @NotEmpty(message = "{kz.jospar.commitment.noExecutors}")
        List<@Valid Executor> executors,

        String deadline,
        @Nullable @Valid Timing timing,
        LocalDate given)
        implements Commitment {

    public Assignment {
        Guard.text("id", id);
        Guard.present("title", title);
        executors = Guard.copy("executors", executors);
        deadline = deadline == null ? "" : deadline;
        Guard.present("given", given);
    }
}
