package kz.jospar.portal.rating;

import java.time.Instant;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Periods;
import org.jspecify.annotations.Nullable;

/**
 * A rating without its numbers: kk рейтингтің басы, ru шапка рейтинга.
 *
 * @param id the key
 * @param name of the methodology
 * @param period the rated days
 * @param units how many bodies are rated
 * @param savedAt when it was saved
 * @param savedBy the account that saved it
 * @param replaces the one of the same methodology and period before it, if there is one
 * @param replacedBy the one that replaced it; {@code null} for the one in force
 */
public record RatingHead(
        long id,
        LocalizedText name,
        PlanPeriod period,
        int units,
        Instant savedAt,
        String savedBy,
        @Nullable Long replaces,
        @Nullable Long replacedBy) {
    /** Returns the rated days as tables write them: 2025, 2025-H1. */
    public String periodText() {
        return Periods.text(period);
    }

    /** Tells whether it is the last one saved of its methodology and period. */
    public boolean isInForce() {
        return replacedBy == null;
    }
}
