package kz.jospar.portal.rating;

import java.time.Instant;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Periods;

/**
 * A rating without its numbers: kk рейтингтің басы, ru шапка рейтинга.
 *
 * @param id the key
 * @param name of the methodology
 * @param period the rated days
 * @param units how many bodies are rated
 * @param savedAt when it was saved
 * @param savedBy the account that saved it
 */
public record RatingHead(long id, LocalizedText name, PlanPeriod period, int units, Instant savedAt, String savedBy) {
    /** Returns the rated days as tables write them: 2025, 2025-H1. */
    public String periodText() {
        return Periods.text(period);
    }
}
