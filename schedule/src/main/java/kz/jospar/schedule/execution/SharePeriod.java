package kz.jospar.schedule.execution;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.schedule.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * By what shares are counted: kk есептеу кезеңі, ru период подсчёта.
 *
 * <p>A calendar period holds the obligations whose own last day lies in it: a postponement never moves an obligation to
 * another period. A measure of December due on 5 January counts in January.
 */
public enum SharePeriod {
    /** kk ай, ru месяц: {@code 2025-02}. */
    MONTH(1),
    /** kk тоқсан, ru квартал: {@code 2025-Q1}. */
    QUARTER(3),
    /** kk жартыжылдық, ru полугодие: {@code 2025-H1}. */
    HALF_YEAR(6),
    /** kk жыл, ru год: {@code 2025}. */
    YEAR(12),
    /** The period in the obligation's id, whenever it falls due: kk міндеттің өз кезеңі, ru собственный период. */
    OWN(0),
    /** All together, under the name {@code all}: kk барлығы, ru всего. */
    ALL(0);

    private final int months;

    SharePeriod(int months) {
        this.months = months;
    }

    /** Returns the name used in JSON and on the command line. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the name of the period that an obligation counts in. */
    String name(Occurrence occurrence) {
        LocalDate day = occurrence.lastDay();
        int number = months == 0 ? 0 : (day.getMonthValue() - 1) / months + 1;
        return switch (this) {
            case MONTH -> YearMonth.from(day).toString();
            case QUARTER -> day.getYear() + "-Q" + number;
            case HALF_YEAR -> day.getYear() + "-H" + number;
            case YEAR -> Integer.toString(day.getYear());
            case OWN -> occurrence.period();
            case ALL -> "all";
        };
    }

    /** Returns the days of that period, or {@code null} where it is none of the calendar's. */
    @Nullable
    PlanPeriod days(Occurrence occurrence) {
        if (months == 0) {
            return null;
        }
        LocalDate day = occurrence.lastDay();
        YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1);
        return new PlanPeriod(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }
}
