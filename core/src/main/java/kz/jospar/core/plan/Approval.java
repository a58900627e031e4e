package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * The approval block of a plan: kk «Бекітемін» белгісі, ru гриф утверждения.
 *
 * @param office the office that approves, if it is named
 * @param person the signatory as written, if named
 * @param date the day of approval, or {@code null} where it was left blank
 * @param year the year that stands in a blank date, if any
 * @param lines the block as it stands, line by line
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Approval(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String office,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String person,
        @Nullable LocalDate date,
        @Nullable Integer year,
        List<String> lines) {

    public Approval {
        lines = Guard.copy("lines", lines);
    }

    /** Returns this block with the day of approval. */
    public Approval on(LocalDate day) {
        return new Approval(office, person, day, day.getYear(), lines);
    }
}
