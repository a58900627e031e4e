package kz.jospar.schedule.http;

import org.jspecify.annotations.Nullable;

/**
 * Which feed it is: kk арнаның кілті, ru ключ ленты.
 *
 * @param planId the id of the plan, not blank
 * @param addresseeId the id of the executor or group whose deadlines it shows, or {@code null} for the whole plan
 */
public record FeedKey(String planId, @Nullable String addresseeId) {
    public FeedKey {
        if (planId.isBlank()) {
            throw new IllegalArgumentException("planId is blank");
        }
        if (addresseeId != null && addresseeId.isBlank()) {
            throw new IllegalArgumentException("addresseeId is blank");
        }
    }

    /** The feed of a whole plan. */
    public FeedKey(String planId) {
        this(planId, null);
    }
}
