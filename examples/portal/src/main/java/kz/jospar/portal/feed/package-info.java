/**
 * Calendar feeds of the portal: what they show, and who has their secret addresses.
 *
 * <p>{@link kz.jospar.portal.feed.Subscriptions} makes a token for an account and keeps its hash. A request for a feed
 * comes to {@link kz.jospar.portal.feed.PortalFeeds}, by one query when nothing has changed; when the plan or the day
 * has, {@link kz.jospar.portal.feed.Publishing} makes the feed anew, of what {@link kz.jospar.portal.feed.ReadFeed} reads,
 * and numbers it after what the last one said. All of HTTP is the starter's, all of calendars the library's.
 */
@NullMarked
package kz.jospar.portal.feed;

import org.jspecify.annotations.NullMarked;
