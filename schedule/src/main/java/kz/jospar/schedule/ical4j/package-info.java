/**
 * The same feeds as ical4j's components, for those who work on with ical4j.
 *
 * <p>In comes a {@link kz.jospar.schedule.ical.Feed}, out a {@link net.fortuna.ical4j.model.Calendar} of the same
 * content. The only package whose types know ical4j. To write a feed use {@link kz.jospar.schedule.ical.FeedWriter}:
 * ical4j 4.4.0 folds lines by characters, so that a line of Kazakh exceeds 75 octets.
 */
@NullMarked
package kz.jospar.schedule.ical4j;

import org.jspecify.annotations.NullMarked;
