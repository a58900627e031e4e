/**
 * ical4j's side: feeds as its components, and calendar files as schedules.
 *
 * <p>In comes a {@link kz.jospar.schedule.ical.Feed}, out a {@link net.fortuna.ical4j.model.Calendar} of the same
 * content, for those who work on with ical4j. To write a feed use {@link kz.jospar.schedule.ical.FeedWriter}: ical4j
 * 4.4.0 folds lines by characters, so that a line of Kazakh exceeds 75 octets.
 *
 * <p>The other way, a calendar file comes in and {@link kz.jospar.schedule.ical4j.Ical4jSchedules} gives the dates of a
 * {@link kz.jospar.schedule.OutsideSchedule}. ical4j cuts the file into properties; what they mean is decided here.
 *
 * <p>The only package whose types know ical4j.
 */
@NullMarked
package kz.jospar.schedule.ical4j;

import org.jspecify.annotations.NullMarked;
