package kz.jospar.schedule.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks that compact constructors share; each message names the component and quotes the culprit. */
final class Check {
    private Check() {}

    static String text(String component, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException(component + " is missing");
        }
        if (value.isBlank()) {
            throw new IllegalArgumentException(component + " is blank");
        }
        return value;
    }

    static String words(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The years that core's days have, so that no count of days leaves the calendar. */
    static LocalDate day(String component, @Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalArgumentException(component + " is missing");
        }
        if (day.getYear() < 1900 || day.getYear() > 2999) {
            throw new IllegalArgumentException(component + " is " + day + ", outside the years 1900..2999");
        }
        return day;
    }

    static void event(@Nullable String id, @Nullable String obligation, @Nullable LocalDate on) {
        text("id", id);
        text("obligation", obligation);
        day("on", on);
    }

    static @Nullable String name(String component, @Nullable String value) {
        return value == null ? null : text(component, value);
    }
}
