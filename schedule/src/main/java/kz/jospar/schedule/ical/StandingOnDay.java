package kz.jospar.schedule.ical;

import java.time.LocalDate;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.execution.Answer;
import kz.jospar.schedule.execution.State;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar shows of how an obligation stands.
 *
 * @param standing how it stands
 * @param postponedTo the last day in force, or {@code null} where it is the obligation's own or not known
 * @param done the day on which it was done, or {@code null} where it is not, or that is not known
 */
record StandingOnDay(
        Standing standing,
        @Nullable LocalDate postponedTo,
        @Nullable LocalDate done) {

    static @Nullable StandingOnDay of(@Nullable Standing standing) {
        return standing == null ? null : new StandingOnDay(standing, null, null);
    }

    static @Nullable StandingOnDay of(@Nullable State state) {
        if (state == null) {
            return null;
        }
        Answer last = state.completion();
        return new StandingOnDay(
                state.standing(), state.isPostponed() ? state.lastDay() : null, last == null ? null : last.on());
    }

    /** Tells whether nothing is left to be reminded of. */
    boolean isSettled() {
        return switch (standing) {
            case DONE, DONE_LATE, SUPERSEDED, NOT_REQUIRED -> true;
            default -> false;
        };
    }

    /** Returns the colour's name in CSS 3, one for each standing; the word stands beside it. */
    String color() {
        return switch (standing) {
            case UPCOMING -> "steelblue";
            case DUE_SOON -> "gold";
            case DUE_TODAY -> "darkorange";
            case OVERDUE -> "crimson";
            case DONE -> "forestgreen";
            case DONE_LATE -> "olive";
            case PARTLY_DONE -> "turquoise";
            case RETURNED -> "orchid";
            case POSTPONED -> "slateblue";
            case SUPERSEDED -> "gray";
            case NOT_REQUIRED -> "lightgray";
        };
    }
}
