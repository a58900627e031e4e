package kz.jospar.portal.api;

import java.util.List;

/**
 * A rating that was counted, and saved unless it was in force already.
 *
 * @param rating the rating
 * @param saved whether it is new; {@code false} where the rating in force has the same methodology and the same data
 * @param findings what was noticed on the way; no error is among them
 */
public record SavedRatingView(RatingView rating, boolean saved, List<RatingFindingView> findings) {}
