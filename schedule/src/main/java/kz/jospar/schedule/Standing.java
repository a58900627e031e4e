package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.Locale;

/** How an obligation stands on a day, as far as dates alone tell: kk орындалу жағдайы, ru состояние исполнения. */
public enum Standing {
    /** kk алда, ru предстоит: due later than the days of notice. */
    UPCOMING,
    /** kk мерзімі жақын, ru срок близок: due within the days of notice. */
    DUE_SOON,
    /** kk мерзімі бүгін, ru срок сегодня. */
    DUE_TODAY,
    /** kk мерзімі өтті, ru просрочено. */
    OVERDUE;

    /** Returns the name used in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the standing on a day of an obligation of which nothing is reported as done.
     *
     * <p>Worked case: due Tuesday 2 September 2025 (moved from Saturday 30 August), asked on Sunday 31 August with seven
     * days of notice: due soon, not overdue.
     *
     * @param obligation the obligation
     * @param asOf the day of asking
     * @param noticeDays calendar days before the last day from which it counts as soon, at least 0
     */
    public static Standing of(Obligation obligation, LocalDate asOf, int noticeDays) {
        if (noticeDays < 0) {
            throw new IllegalArgumentException("noticeDays is " + noticeDays + ", below 0");
        }
        LocalDate lastDay = obligation.occurrence().lastDay();
        if (lastDay.isBefore(asOf)) {
            return OVERDUE;
        }
        if (lastDay.equals(asOf)) {
            return DUE_TODAY;
        }
        return lastDay.isAfter(asOf.plusDays(noticeDays)) ? UPCOMING : DUE_SOON;
    }
}
