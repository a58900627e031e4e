package kz.jospar.rating.evaluation;

import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Real;

/**
 * What a formula gives for one unit: kk ұяшық, ru ячейка. Absent is never silently a number.
 *
 * <p>Callers meet {@link Known} and {@link Absent} only. A cell where the methodology declares to refuse is carried on
 * inside the engine until it is asked for: a refusal in a branch that is not taken refuses nothing.
 */
public sealed interface Cell permits Cell.Known, Cell.Absent, Refused {

    /**
     * A number.
     *
     * @param value the number
     */
    record Known(Real value) implements Cell {
        public Known {
            Guard.present("value", value);
        }
    }

    /**
     * No number.
     *
     * @param reason why
     * @param where the path of the formula where it began: {@code score.of[2].of}
     * @param detail the indicator or the number in question; may be empty
     */
    record Absent(AbsentReason reason, String where, String detail) implements Cell {
        public Absent {
            Guard.present("reason", reason);
            Guard.present("where", where);
            Guard.present("detail", detail);
        }
    }
}
