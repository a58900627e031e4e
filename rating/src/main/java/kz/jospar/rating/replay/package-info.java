/**
 * What lets anybody check a rating: canonical bytes, a record to replay, and what changed between two ratings.
 *
 * <p>Methodology, data and result are written as lines that are the same everywhere and hashed; a {@link
 * kz.jospar.rating.replay.ReplayRecord} holds them with their hashes; a {@link kz.jospar.rating.replay.Verification}
 * replays it and names what differs; a {@link kz.jospar.rating.replay.RatingDifference} explains every change of place
 * by exact replays.
 */
@NullMarked
package kz.jospar.rating.replay;

import org.jspecify.annotations.NullMarked;
