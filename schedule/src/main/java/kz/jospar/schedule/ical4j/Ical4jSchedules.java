package kz.jospar.schedule.ical4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Objects;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.schedule.ScheduleReading;
import kz.jospar.schedule.UnreadableScheduleException;
import kz.jospar.schedule.UnreadableScheduleException.Reason;

/**
 * Reads a calendar file as a schedule: kk күнтізбе файлын оқу, ru чтение файла календаря.
 *
 * <p>Events and to-dos become entries with whole days: an all-day event ends on the day before its DTEND, a timed one on
 * the day of its last moment, a to-do on the day of its DUE. Recurrences (RRULE, RDATE, without EXDATE and EXRULE) are
 * followed over the horizon only; a RECURRENCE-ID moves or cancels a single time. Times in UTC and in a zone of their own
 * become days in the reader's zone, times without a zone are taken as the reader's. What is cancelled, outdated, outside
 * the horizon or not understood is left out and reported.
 *
 * <p>Worked case: {@code DTSTART:20240229T183000Z} is 29 February 2024 (Thursday) in Asia/Almaty: the clock went from
 * 24:00 back to 23:00 that night. An hour later it is 1 March, by ical4j's own zones too late by one.
 *
 * <p>Nothing is fetched from anywhere, whatever the file names; attachments and the file's own VTIMEZONE are not looked
 * at. A file is bounded: {@link #MOST_OCTETS}, a megabyte a line, {@link
 * kz.jospar.schedule.OutsideSchedule#MOST_ENTRIES} entries; beyond that it is refused.
 */
public final class Ical4jSchedules {
    /** A longer file is refused. */
    public static final int MOST_OCTETS = 16 << 20;

    private static final long MOST_DAYS = 30_000_000;

    private Ical4jSchedules() {}

    /**
     * Reads a file in UTF-8; the stream is left open.
     *
     * @param name the file's name, for findings and errors
     * @param in its octets
     * @param horizon the days that matter; an entry that reaches into them is kept whole
     * @param zone the zone in which times become days
     * @throws UnreadableScheduleException if it is no calendar, or beyond a limit
     * @throws IOException if the stream fails
     */
    public static ScheduleReading read(String name, InputStream in, PlanPeriod horizon, ZoneId zone)
            throws IOException {
        return read(name, horizon, zone, in.readNBytes(MOST_OCTETS + 1));
    }

    /**
     * Reads a text; the reader is left open.
     *
     * @param name the file's name, for findings and errors
     * @param in its characters
     * @param horizon the days that matter; an entry that reaches into them is kept whole
     * @param zone the zone in which times become days
     * @throws UnreadableScheduleException if it is no calendar, or beyond a limit
     * @throws IOException if the reader fails
     */
    public static ScheduleReading read(String name, Reader in, PlanPeriod horizon, ZoneId zone) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] some = new char[8192];
        for (int read = in.read(some); read >= 0 && text.length() <= MOST_OCTETS; read = in.read(some)) {
            text.append(some, 0, read);
        }
        return read(name, horizon, zone, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ScheduleReading read(String name, PlanPeriod horizon, ZoneId zone, byte[] file) {
        return read(name, horizon, zone, file, MOST_DAYS);
    }

    /** With another limit to the days that recurrences are followed over. */
    static ScheduleReading read(String name, PlanPeriod horizon, ZoneId zone, byte[] file, long mostDays) {
        Objects.requireNonNull(horizon, "horizon");
        Objects.requireNonNull(zone, "zone");
        if (file.length > MOST_OCTETS) {
            throw new UnreadableScheduleException(name, Reason.TOO_LONG, 0);
        }
        CalendarLines lines = CalendarLines.of(name, file);
        return new ScheduleEvents(name, horizon, zone, mostDays).read(CalendarItems.of(name, lines));
    }
}
