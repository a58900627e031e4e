/**
 * Calendar feeds (RFC 5545, 7986) as octets: kk күнтізбе арналары, ru календарные ленты.
 *
 * <p>A {@link kz.jospar.schedule.ical.FeedStyle} says how deadlines are to be shown; {@link
 * kz.jospar.schedule.ical.Feeds} makes with it a {@link kz.jospar.schedule.ical.Feed} of obligations, for a plan, an
 * executor or a group. {@link kz.jospar.schedule.ical.MeetingEntries} makes the entries of a meeting and of its notice
 * steps. Either way a feed is a {@link kz.jospar.schedule.ical.FeedHead} and {@link kz.jospar.schedule.ical.FeedEntry
 * entries}, each under a stable {@link kz.jospar.schedule.ical.Uid} and with a {@link kz.jospar.schedule.ical.When}.
 *
 * <p>What the last export said, a {@link kz.jospar.schedule.ical.FeedLedger}, gives the new feed its sequence numbers and
 * the cancelled entries of what was dropped, and itself the ledger for the next export. After it {@link
 * kz.jospar.schedule.ical.Feed#within} may cut the feed to a period. {@link kz.jospar.schedule.ical.FeedWriter} writes it
 * to a stream, entry by entry, with the rules of its time zones from {@link kz.jospar.schedule.ical.FeedZones}.
 *
 * <p>The same data gives the same bytes: no clock, no random ids, no default locale.
 */
@NullMarked
package kz.jospar.schedule.ical;

import org.jspecify.annotations.NullMarked;
