package kz.jospar.schedule.ical4j;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A DATE or DATE-TIME of a calendar file.
 *
 * @param date the day as written
 * @param time the time as written, or {@code null} for a DATE
 * @param zone the zone it is written in, or {@code null} where it has none of its own
 */
record Moment(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneId zone) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d)(Z?))?");
    private static final Pattern LENGTH = Pattern.compile(
            "([+-]?)P(?:(\\d{1,5})W|(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,8})S)?)?)");

    /** Returns a value of either form; {@code null} where it is neither, or beyond the years 1900..2999. */
    static @Nullable Moment of(String text, @Nullable ZoneId zone) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
            if (date.getYear() < 1900 || date.getYear() > 2999) {
                return null;
            }
            if (form.group(4) == null) {
                return new Moment(date, null, null);
            }
            // A leap second is the minute's last.
            LocalTime time = LocalTime.of(number(form, 4), number(form, 5), Math.min(59, number(form, 6)));
            return new Moment(date, time, form.group(7).isEmpty() ? zone : ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns a length such as P1D, PT2H30M or P2W; {@code null} where it is none. */
    static @Nullable Duration length(String text) {
        Matcher form = LENGTH.matcher(text.strip());
        // "P" and "P1DT" fit the form and say nothing.
        if (!form.matches() || text.strip().endsWith("P") || text.strip().endsWith("T")) {
            return null;
        }
        Duration length = Duration.ofDays(7L * number(form, 2) + number(form, 3))
                .plusHours(number(form, 4))
                .plusMinutes(number(form, 5))
                .plusSeconds(number(form, 6));
        return form.group(1).equals("-") ? length.negated() : length;
    }

    private static int number(Matcher form, int group) {
        String digits = form.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    boolean isDate() {
        return time == null;
    }

    /** Returns the same time of another day. */
    Moment on(LocalDate day) {
        return new Moment(day, time, zone);
    }

    /** Returns the instant; a day begins at midnight, and what has no zone of its own is in the reader's. */
    Instant instant(ZoneId reader) {
        LocalDateTime local = date.atTime(time == null ? LocalTime.MIDNIGHT : time);
        ZoneId own = zone == null ? reader : zone;
        return local.toInstant(own.getRules().getOffset(local));
    }

    /** Returns the day on the reader's calendar; a DATE is the same day everywhere. */
    LocalDate day(ZoneId reader) {
        return time == null || zone == null ? date : day(instant(reader), reader);
    }

    static LocalDate day(Instant instant, ZoneId reader) {
        return LocalDateTime.ofInstant(instant, reader).toLocalDate();
    }
}
