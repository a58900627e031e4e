package kz.jospar.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import kz.jospar.portal.rating.RatingHead;
import org.jspecify.annotations.Nullable;

/**
 * A rating without its places.
 *
 * @param id the key
 * @param name the methodology's name
 * @param period the rated days as tables write them: 2025, 2025-H1
 * @param from the first of them
 * @param to the last of them
 * @param units how many bodies are rated
 * @param savedAt when it was saved; it never changes
 * @param inForce whether it is the last one saved of its methodology and period
 * @param replaces the one of the same methodology and period before it; absent for the first
 * @param replacedBy the one that replaced it; absent for the one in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RatingView(
        long id,
        Text name,
        String period,
        LocalDate from,
        LocalDate to,
        int units,
        Instant savedAt,
        boolean inForce,
        @Nullable Long replaces,
        @Nullable Long replacedBy) {
    static RatingView of(RatingHead head) {
        return new RatingView(
                head.id(),
                Text.of(head.name()),
                head.periodText(),
                head.period().from(),
                head.period().toInclusive(),
                head.units(),
                head.savedAt(),
                head.isInForce(),
                head.replaces(),
                head.replacedBy());
    }
}
