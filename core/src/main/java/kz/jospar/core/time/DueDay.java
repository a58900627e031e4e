package kz.jospar.core.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.YearMonth;
import kz.jospar.core.guard.Guard;

/**
 * The day by which a window's work is due, counted from the window's last month: kk орындау күні, ru день срока.
 *
 * <p>Worked cases: "by the 5th of the month after the quarter" is day 5, 1 month after; "monthly by the 25th" is day 25,
 * 0 months after; "yearly by 25 August" is day 25, -4 months after December. A day beyond the month's end is the month's
 * last day, each time anew: 31, 28, 31, never 31, 28, 28.
 *
 * @param day the day of the month, 1..31
 * @param monthsAfter months after the month in which the window ends, -24..24
 * @param limit how the phrase binds the day; by it, if nothing is said
 */
public record DueDay(
        @JsonProperty(required = true) int day,
        @JsonProperty(required = true) int monthsAfter,
        Limit limit) implements Due {

    public DueDay {
        Guard.range("day", day, 1, 31);
        Guard.range("monthsAfter", monthsAfter, -24, 24);
        limit = limit == null ? Limit.BY : limit;
    }

    /** Returns a due day that is itself included. */
    public static DueDay by(int day, int monthsAfter) {
        return new DueDay(day, monthsAfter, Limit.BY);
    }

    /** Returns the due day of a window that ends on the given day. */
    public LocalDate after(LocalDate windowEnd) {
        YearMonth month = YearMonth.from(windowEnd).plusMonths(monthsAfter);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
