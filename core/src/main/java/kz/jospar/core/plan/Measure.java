package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * One numbered row of a plan: kk іс-шара, ru мероприятие.
 *
 * @param id the key: the number of the first edition without its last dot; a second measure of that number gets
 *     {@code ~2}, the part {@code 1)} of measure 4 is {@code 4-1}
 * @param number the number as it stands; {@code n2} for the second measure of a plan that gives none
 * @param title what is to be done
 * @param form what shows that it is done, if the table says so
 * @param executors who is to do it, in the cell's order
 * @param deadline the deadline cell's words as they stand
 * @param timing what they mean, or {@code null} where they were not understood
 * @param funding what it costs, if the table says so
 * @param other cells of columns without a name of their own here, by their heading; where several columns have none, by
 *     their place: {@code #3}
 * @param row the row it was read from, counted from 1 and on over the tables of the plan, if it was read from a table
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Measure(
        String id,
        MeasureNumber number,
        @Valid LocalizedText title,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CompletionForm form,

        @NotEmpty(message = "{kz.jospar.commitment.noExecutors}")
        List<@Valid Executor> executors,

        @NotBlank(message = "{kz.jospar.commitment.noDeadline}")
        String deadline,

        @Nullable Timing timing,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Funding funding,
        Map<String, String> other,
        @Nullable Integer row)
        implements Commitment {

    public Measure {
        Guard.text("id", id);
        Guard.present("number", number);
        title = title == null ? LocalizedText.EMPTY : title;
        executors = Guard.copy("executors", executors);
        deadline = deadline == null ? "" : deadline;
        other = other == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(other));
        if (row != null) {
            Guard.range("row", row, 1, Integer.MAX_VALUE);
        }
    }

    /** Returns this measure under another id. */
    public Measure withId(String newId) {
        return new Measure(newId, number, title, form, executors, deadline, timing, funding, other, row);
    }

    /** Returns this measure with another title. */
    public Measure withTitle(LocalizedText newTitle) {
        return new Measure(id, number, newTitle, form, executors, deadline, timing, funding, other, row);
    }

    /** Returns this measure with another deadline and what it means. */
    public Measure withDeadline(String newDeadline, @Nullable Timing newTiming) {
        return new Measure(id, number, title, form, executors, newDeadline, newTiming, funding, other, row);
    }
}
