package kz.jospar.protocol.report;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.protocol.assignment.Control;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * From which days terms are counted.
 *
 * @param days at least one
 * @param known whether that is the day of the sitting, stated or declared
 * @param control the rules of control, where somebody named some
 */
record Counting(
        List<LocalDate> days, boolean known, @Nullable Control control) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    /** The years in which a timing can lie. */
    static LocalDate day(String component, LocalDate day) {
        int year = Guard.present(component, day).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    component + " is " + day + ", outside the years " + FIRST_YEAR + ".." + LAST_YEAR);
        }
        return day;
    }
}
