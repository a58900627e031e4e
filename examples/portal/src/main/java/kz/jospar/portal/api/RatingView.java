package kz.jospar.portal.api;

import java.time.Instant;
import java.time.LocalDate;
import kz.jospar.portal.rating.RatingHead;

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
 */
public record RatingView(long id, Text name, String period, LocalDate from, LocalDate to, int units, Instant savedAt) {
    static RatingView of(RatingHead head) {
        return new RatingView(
                head.id(),
                Text.of(head.name()),
                head.periodText(),
                head.period().from(),
                head.period().toInclusive(),
                head.units(),
                head.savedAt());
    }
}
