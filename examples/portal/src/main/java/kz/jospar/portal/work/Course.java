package kz.jospar.portal.work;

import java.time.LocalDate;
import java.util.Locale;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.execution.State;

/**
 * What the events of an obligation leave of its standing when the day of asking is left out: kk орындалу барысы, ru ход
 * исполнения.
 *
 * <p>The database keeps it so that a page finds its rows by an index; {@link #condition} says which rows have a standing
 * on a day. What a page then shows is the library's own {@link State}, never this.
 */
enum Course {
    NONE,
    POSTPONED,
    PARTLY_DONE,
    RETURNED,
    DONE,
    DONE_LATE,
    SUPERSEDED,
    NOT_REQUIRED;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the course of a state. */
    static Course of(State state) {
        return switch (state.standing()) {
            case DONE -> DONE;
            case DONE_LATE -> DONE_LATE;
            case SUPERSEDED -> SUPERSEDED;
            case NOT_REQUIRED -> NOT_REQUIRED;
            case UPCOMING, DUE_SOON, DUE_TODAY, OVERDUE, PARTLY_DONE, RETURNED, POSTPONED -> open(state);
        };
    }

    private static Course open(State state) {
        if (!state.reworks().isEmpty()) {
            return RETURNED;
        }
        if (!state.answers().isEmpty()) {
            return PARTLY_DONE;
        }
        return state.isPostponed() ? POSTPONED : NONE;
    }

    /**
     * Returns the condition under which an obligation's row has a standing on a day; its parameters are {@code today} and
     * {@code soon}, the last day that counts as soon.
     */
    static String condition(Standing standing) {
        String closed = "obligation.course = '" + standing.code() + "'";
        return switch (standing) {
            case DONE, DONE_LATE, SUPERSEDED, NOT_REQUIRED -> closed;
            case OVERDUE -> open() + " and obligation.last_day < :today";
            case RETURNED, PARTLY_DONE -> closed + " and obligation.last_day >= :today";
            case DUE_TODAY -> "obligation.course in ('none', 'postponed') and obligation.last_day = :today";
            case POSTPONED -> closed + " and obligation.last_day > :today";
            case DUE_SOON ->
                "obligation.course = 'none' and obligation.last_day > :today and obligation.last_day <= :soon";
            case UPCOMING -> "obligation.course = 'none' and obligation.last_day > :soon";
        };
    }

    /** Returns the condition under which something is still owed. */
    static String open() {
        return "obligation.course in ('none', 'postponed', 'partly-done', 'returned')";
    }

    /** Returns the last day that counts as soon. */
    static LocalDate soon(LocalDate today, int noticeDays) {
        return today.plusDays(noticeDays);
    }
}
