package kz.jospar.core.time;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * The calendar period a recurrence repeats in: kk кезеңділік, ru периодичность.
 *
 * <p>A quarter is three months from the start of the year, a half-year two quarters (Civil Code, 172).
 */
public enum Cycle {
    /** kk апта, ru неделя: Monday to Sunday. */
    WEEK(0),
    /** kk ай, ru месяц. */
    MONTH(1),
    /** kk тоқсан, ru квартал. */
    QUARTER(3),
    /** kk жартыжылдық, ru полугодие. */
    HALF_YEAR(6),
    /** kk жыл, ru год. */
    YEAR(12);

    private final int months;

    Cycle(int months) {
        this.months = months;
    }

    /** Returns the length in months: 1, 3, 6 or 12; 0 for a week, which has none. */
    public int months() {
        return months;
    }

    /** Returns the name used in JSON: {@code week}, {@code month}, {@code quarter}, {@code half-year}, {@code year}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
