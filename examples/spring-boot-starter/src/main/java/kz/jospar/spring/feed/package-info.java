/**
 * Calendar feeds over HTTP, once the application has a {@link kz.jospar.spring.feed.FeedStore}.
 *
 * <p>In comes {@code GET /feeds/SECRET.ics}; the store finds by the secret's hash what it opens, a {@link
 * kz.jospar.spring.feed.StoredFeed}; out goes what {@link kz.jospar.schedule.http.FeedHttp} answers: 200, 304, 404, 405
 * or 410. {@link kz.jospar.spring.feed.FeedProperties} are what an application sets under {@code jospar.feeds}.
 *
 * <p>The answer is given by a filter before all others, {@link kz.jospar.spring.feed.FeedFilter}: the address is a
 * secret, and Spring's web and security packages write addresses into their logs at DEBUG and TRACE. So they never see
 * one; nor is there a session, a cookie or a header of theirs. Neither shall an office log addresses elsewhere: an access
 * log of the server or of a proxy leaves out the path under {@code /feeds/}, and {@code org.apache.coyote} and {@code
 * org.apache.catalina} stay above DEBUG, where Tomcat writes whole requests.
 */
@NullMarked
package kz.jospar.spring.feed;

import org.jspecify.annotations.NullMarked;
