package kz.jospar.schedule;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;

/**
 * How an obligation stands on a day: kk орындалу жағдайы, ru состояние исполнения.
 *
 * <p>Dates alone give the first four values ({@link #of}); the events of {@link
 * kz.jospar.schedule.execution.Execution} give all of them. Several things may be true at once: the first row that holds
 * is the standing, and {@link kz.jospar.schedule.execution.State} tells the rest.
 *
 * <table>
 * <caption>Exactly one standing on each day; "last day" is the one in force, after postponements</caption>
 * <tr><th></th><th>Standing</th><th>holds when</th></tr>
 * <tr><td>1</td><td>{@link #DONE}</td><td>every decisive answer is there, and the last of them came by the last day in
 *     force on the day it came</td></tr>
 * <tr><td>2</td><td>{@link #DONE_LATE}</td><td>every decisive answer is there, and the last of them came after that
 *     day</td></tr>
 * <tr><td>3</td><td>{@link #SUPERSEDED}, {@link #NOT_REQUIRED}</td><td>taken off control, undone; the first such event
 *     decides, and what comes after it changes nothing: what was done by then stays done</td></tr>
 * <tr><td>4</td><td>{@link #OVERDUE}</td><td>the last day is over, whatever was returned or partly done</td></tr>
 * <tr><td>5</td><td>{@link #RETURNED}</td><td>somebody's answer went back and was not given again</td></tr>
 * <tr><td>6</td><td>{@link #PARTLY_DONE}</td><td>some answer is there</td></tr>
 * <tr><td>7</td><td>{@link #DUE_TODAY}</td><td>it is the last day, postponed or not</td></tr>
 * <tr><td>8</td><td>{@link #POSTPONED}</td><td>a postponed last day is ahead, however near</td></tr>
 * <tr><td>9</td><td>{@link #DUE_SOON}</td><td>the last day is within the days of notice</td></tr>
 * <tr><td>10</td><td>{@link #UPCOMING}</td><td>it is later</td></tr>
 * </table>
 */
public enum Standing {
    /** kk алда, ru предстоит: due later than the days of notice. */
    UPCOMING,
    /** kk мерзімі жақын, ru срок близок: due within the days of notice. */
    DUE_SOON,
    /** kk мерзімі бүгін, ru срок сегодня. */
    DUE_TODAY,
    /** kk мерзімі өтті, ru просрочено. */
    OVERDUE,
    /** kk орындалды, ru исполнено. */
    DONE,
    /** kk кешіктіріліп орындалды, ru исполнено с опозданием. */
    DONE_LATE,
    /** kk ішінара орындалды, ru исполнено частично: some of the executors answered. */
    PARTLY_DONE,
    /** kk пысықтауға қайтарылды, ru возвращено на доработку. */
    RETURNED,
    /** kk мерзімі ұзартылды, ru срок продлён. */
    POSTPONED,
    /** kk басқасымен ауыстырылды, ru заменено: another obligation or act took its place. */
    SUPERSEDED,
    /** kk орындау талап етілмейді, ru исполнение не требуется. */
    NOT_REQUIRED;

    /** Returns the name used in JSON. */
    @JsonValue
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
        return byDates(obligation.occurrence().lastDay(), asOf, noticeDays);
    }

    /**
     * Returns how a last day stands by dates alone: upcoming, due soon, due today or overdue.
     *
     * @param lastDay the day by which it is to be there
     * @param asOf the day of asking
     * @param noticeDays calendar days before the last day from which it counts as soon, at least 0
     */
    public static Standing byDates(LocalDate lastDay, LocalDate asOf, int noticeDays) {
        if (noticeDays < 0) {
            throw new IllegalArgumentException("noticeDays is " + noticeDays + ", below 0");
        }
        if (lastDay.isBefore(asOf)) {
            return OVERDUE;
        }
        if (lastDay.equals(asOf)) {
            return DUE_TODAY;
        }
        return lastDay.isAfter(asOf.plusDays(noticeDays)) ? UPCOMING : DUE_SOON;
    }
}
