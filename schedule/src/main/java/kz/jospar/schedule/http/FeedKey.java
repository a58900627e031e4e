package kz.jospar.schedule.http;

import kz.jospar.core.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which feed it is: kk арнаның кілті, ru ключ ленты.
 *
 * @param planId the id of the plan, not blank
 * @param addresseeId the id of the executor or group whose deadlines it shows, or {@code null} for the whole plan
 * @param language the language of its texts, or {@code null} where each feed has one only
 */
public record FeedKey(
        String planId,
        @Nullable String addresseeId,
        @Nullable Language language) {
    public FeedKey {
        if (planId.isBlank()) {
            throw new IllegalArgumentException("planId is blank");
        }
        if (addresseeId != null && addresseeId.isBlank()) {
            throw new IllegalArgumentException("addresseeId is blank");
        }
    }

    /** The feed of an addressee that is made in one language only. */
    public FeedKey(String planId, @Nullable String addresseeId) {
        this(planId, addresseeId, null);
    }

    /** The feed of a whole plan. */
    public FeedKey(String planId) {
        this(planId, null);
    }
}
