package kz.jospar.portal.api;

import java.util.List;

/**
 * A rating that was counted and saved.
 *
 * @param rating the rating
 * @param findings what was noticed on the way; no error is among them
 */
public record SavedRatingView(RatingView rating, List<RatingFindingView> findings) {}
