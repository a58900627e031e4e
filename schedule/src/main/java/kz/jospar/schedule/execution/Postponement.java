package kz.jospar.schedule.execution;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A later day, asked for, granted or refused; the old day is kept: kk мерзімді ұзарту, ru продление срока.
 *
 * @param asked who asked, in order; nobody where it was decided unasked
 * @param granted by whom, on what basis and to which day, if it was granted
 * @param refused by whom and why, if it was refused; never both
 * @param oldDay the last day in force before
 * @param adjusted the working day to which the granted day moved (Civil Code, 175), or {@code null} where nothing was
 *     granted, or {@link ExecutionPolicy} has no calendar that knows that day
 */
public record Postponement(
        List<ExecutionEvent.PostponementAsked> asked,
        ExecutionEvent.@Nullable PostponementGranted granted,
        ExecutionEvent.@Nullable PostponementRefused refused,
        LocalDate oldDay,
        @Nullable LocalDate adjusted) {
    public Postponement {
        asked = List.copyOf(asked);
        Objects.requireNonNull(oldDay, "oldDay");
        if (granted != null && refused != null) {
            throw new IllegalArgumentException("both granted by " + granted.id() + " and refused by " + refused.id());
        }
        if (granted == null && adjusted != null) {
            throw new IllegalArgumentException("adjusted is " + adjusted + ", but nothing was granted");
        }
    }

    /** Tells whether nobody has decided yet. */
    @JsonIgnore
    public boolean isOpen() {
        return granted == null && refused == null;
    }

    /** Returns the nominal day after it: the granted one, as the decision names it, or else the old one. */
    public LocalDate newDay() {
        return granted == null ? oldDay : granted.newDay();
    }

    /** Returns the last day in force after it: the old one, unless it was granted; moved where a calendar moves it. */
    public LocalDate lastDay() {
        return adjusted == null ? newDay() : adjusted;
    }
}
