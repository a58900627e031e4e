/**
 * Ratings: what is uploaded is held against the methodology, counted, and kept as the library's record.
 *
 * <p>{@link kz.jospar.portal.rating.RatingIntake} reads the files and gives a record or everything that is wrong; {@link
 * kz.jospar.portal.rating.Ratings} keeps records; {@link kz.jospar.portal.rating.RatingShelf} counts a record again when
 * its pages are read, and remembers the last few. A published rating is never changed, so nothing here has a version.
 */
@NullMarked
package kz.jospar.portal.rating;

import org.jspecify.annotations.NullMarked;
