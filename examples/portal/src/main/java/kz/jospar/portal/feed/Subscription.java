package kz.jospar.portal.feed;

import java.time.LocalDate;
import kz.jospar.core.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * A secret address somebody made, without the secret: kk жазылым, ru подписка.
 *
 * @param number its number
 * @param planId the plan it shows
 * @param addressee the executor whose deadlines it shows, or {@code null} for the whole plan
 * @param language the language of its texts
 * @param label what its owner calls it, may be empty
 * @param created the day it was made
 * @param revoked the day it was revoked, or {@code null} while it holds
 */
public record Subscription(
        long number,
        String planId,
        @Nullable String addressee,
        Language language,
        String label,
        LocalDate created,
        @Nullable LocalDate revoked) {
    /** The longest label. */
    public static final int LONGEST_LABEL = 100;
}
