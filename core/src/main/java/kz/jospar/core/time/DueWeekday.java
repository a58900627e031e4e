package kz.jospar.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.util.Locale;
import kz.jospar.core.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * A day of the week on which a window's work is due: kk орындалатын апта күні, ru день недели, в который наступает срок.
 *
 * <p>Worked cases: "weekly by Friday" is Friday, 0 weeks after; "on the last Friday of each month" is the last Friday, 0
 * months after.
 *
 * @param weekday the day of the week
 * @param ordinal which such day of the month, 1..4, or -1 for its last one; {@code null} for a week, which has one
 * @param after weeks after the window's last week where no ordinal is given, else months after the window's last month;
 *     0..24
 * @param limit how the phrase binds the day; by it, if nothing is said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DueWeekday(
        DayOfWeek weekday,
        @Nullable Integer ordinal,
        @JsonProperty(required = true) int after,
        Limit limit) implements Due {

    public DueWeekday {
        Guard.present("weekday", weekday);
        if (ordinal != null && ordinal != -1) {
            Guard.range("ordinal", ordinal, 1, 4);
        }
        Guard.range("after", after, 0, 24);
        limit = limit == null ? Limit.BY : limit;
    }

    /** Reads a day of the week by its {@link #code()}. */
    @JsonCreator
    public static DueWeekday ofCode(
            @JsonProperty("weekday") String weekday,
            @JsonProperty("ordinal") @Nullable Integer ordinal,
            @JsonProperty(value = "after", required = true) int after,
            @JsonProperty("limit") Limit limit) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (code(day).equals(weekday)) {
                return new DueWeekday(day, ordinal, after, limit);
            }
        }
        throw Guard.broken(
                weekday == null ? "weekday is missing" : "weekday is " + weekday + ", not a day of the week");
    }

    /** Returns the day's name used in JSON: {@code monday} to {@code sunday}. */
    @JsonProperty("weekday")
    public String code() {
        return code(weekday);
    }

    private static String code(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /** Returns a day of the window's own last week. */
    public static DueWeekday of(DayOfWeek weekday, Limit limit) {
        return new DueWeekday(weekday, null, 0, limit);
    }

    /** Returns the n-th such day of the window's last month, 1..4, or -1 for the last one. */
    public static DueWeekday nth(int ordinal, DayOfWeek weekday, Limit limit) {
        return new DueWeekday(weekday, ordinal, 0, limit);
    }
}
