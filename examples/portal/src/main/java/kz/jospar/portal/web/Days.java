package kz.jospar.portal.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days and months as they come from outside, ISO: kk күн, ru дата. Only years are let in of which the library, a calendar
 * and both databases know something; {@code +999999999-12-31} is a day to Java alone.
 */
public final class Days {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Days() {}

    /** Returns the day that a text says, or nothing where it says none. */
    public static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(Days::isKnown);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Returns the month that a text says, or nothing where it says none. */
    public static Optional<YearMonth> readMonth(String text) {
        try {
            return Optional.of(YearMonth.parse(text)).filter(month -> isKnown(month.getYear()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Tells whether a day lies in the years that are let in. */
    public static boolean isKnown(@Nullable LocalDate day) {
        return day != null && isKnown(day.getYear());
    }

    private static boolean isKnown(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
