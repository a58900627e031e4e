/**
 * Calendar feeds (RFC 5545, 7986) as octets.
 *
 * <p>{@link kz.jospar.schedule.ical.Feeds} makes a {@link kz.jospar.schedule.ical.Feed} of obligations, for a plan or
 * for each executor; {@link kz.jospar.schedule.ical.FeedWriter} writes one to a stream, event by event. The same data
 * gives the same bytes: no clock, no random ids, no default locale.
 */
@NullMarked
package kz.jospar.schedule.ical;

import org.jspecify.annotations.NullMarked;
