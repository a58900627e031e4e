package kz.jospar.schedule.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The dates of HTTP (RFC 9110, 5.6.7): one form is written, three are read. Their words are English in any locale. */
final class HttpDates {
    private static final Map<Long, String> SHORT_DAYS =
            Map.of(1L, "Mon", 2L, "Tue", 3L, "Wed", 4L, "Thu", 5L, "Fri", 6L, "Sat", 7L, "Sun");
    private static final Map<Long, String> LONG_DAYS = Map.of(
            1L, "Monday", 2L, "Tuesday", 3L, "Wednesday", 4L, "Thursday", 5L, "Friday", 6L, "Saturday", 7L, "Sunday");
    private static final Map<Long, String> MONTHS = Map.ofEntries(
            Map.entry(1L, "Jan"),
            Map.entry(2L, "Feb"),
            Map.entry(3L, "Mar"),
            Map.entry(4L, "Apr"),
            Map.entry(5L, "May"),
            Map.entry(6L, "Jun"),
            Map.entry(7L, "Jul"),
            Map.entry(8L, "Aug"),
            Map.entry(9L, "Sep"),
            Map.entry(10L, "Oct"),
            Map.entry(11L, "Nov"),
            Map.entry(12L, "Dec"));
    /** {@code Wednesday, 30-Sep-26 12:00:00 GMT} is the longest; a text beyond it is no date. */
    private static final int LONGEST = 40;

    /** Always with seconds and never with fractions of them. */
    private static final DateTimeFormatter TIME = finish(new DateTimeFormatterBuilder()
            .appendValue(ChronoField.HOUR_OF_DAY, 2)
            .appendLiteral(':')
            .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
            .appendLiteral(':')
            .appendValue(ChronoField.SECOND_OF_MINUTE, 2));

    private static final DateTimeFormatter IMF_FIXDATE = finish(new DateTimeFormatterBuilder()
            .appendText(ChronoField.DAY_OF_WEEK, SHORT_DAYS)
            .appendLiteral(", ")
            .appendValue(ChronoField.DAY_OF_MONTH, 2)
            .appendLiteral(' ')
            .appendText(ChronoField.MONTH_OF_YEAR, MONTHS)
            .appendLiteral(' ')
            .appendValue(ChronoField.YEAR, 4)
            .appendLiteral(' ')
            .append(TIME)
            .appendLiteral(" GMT"));
    private static final DateTimeFormatter ASCTIME = finish(new DateTimeFormatterBuilder()
            .appendText(ChronoField.DAY_OF_WEEK, SHORT_DAYS)
            .appendLiteral(' ')
            .appendText(ChronoField.MONTH_OF_YEAR, MONTHS)
            .appendLiteral(' ')
            .padNext(2)
            .appendValue(ChronoField.DAY_OF_MONTH)
            .appendLiteral(' ')
            .append(TIME)
            .appendLiteral(' ')
            .appendValue(ChronoField.YEAR, 4));

    private HttpDates() {}

    /** Returns an instant as {@code Sun, 06 Nov 1994 08:49:37 GMT}, without fractions of its second. */
    static String text(Instant instant) {
        return IMF_FIXDATE.format(LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC));
    }

    /**
     * Returns the instant of a header's one line, or nothing if it is no date or stands on several lines.
     *
     * @param near the instant that says which century two digits of a year mean: that of a year at most 50 after its own
     */
    static Optional<Instant> parse(List<String> lines, Instant near) {
        if (lines.size() != 1) {
            return Optional.empty();
        }
        String text = FieldText.trim(lines.get(0));
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return parse(text, IMF_FIXDATE).or(() -> parse(text, rfc850(near))).or(() -> parse(text, ASCTIME));
    }

    private static Optional<Instant> parse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDateTime.parse(text, form).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter rfc850(Instant near) {
        LocalDate first = LocalDate.ofInstant(near, ZoneOffset.UTC).minusYears(49);
        return finish(new DateTimeFormatterBuilder()
                .appendText(ChronoField.DAY_OF_WEEK, LONG_DAYS)
                .appendLiteral(", ")
                .appendValue(ChronoField.DAY_OF_MONTH, 2)
                .appendLiteral('-')
                .appendText(ChronoField.MONTH_OF_YEAR, MONTHS)
                .appendLiteral('-')
                .appendValueReduced(ChronoField.YEAR, 2, 2, first)
                .appendLiteral(' ')
                .append(TIME)
                .appendLiteral(" GMT"));
    }

    private static DateTimeFormatter finish(DateTimeFormatterBuilder form) {
        return form.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
