package kz.jospar.rating.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import kz.jospar.rating.formula.Fallback;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a formula's members for one unit, and what of the unit's peers is frozen.
 *
 * @param instead told why, where a number that the methodology declares stands for one that cannot be computed
 */
record UnitCells(String unit, String path, List<Cell> members, Frozen frozen, Consumer<AbsentReason> instead) {

    UnitCells(String unit, String path, List<Cell> members, Frozen frozen) {
        this(unit, path, members, frozen, reason -> {});
    }

    Cell cell(int member) {
        return members.get(member);
    }

    /** Returns a known number, or {@code null}: then {@link #lacking} says why. */
    @Nullable
    Real value(int member) {
        return members.get(member) instanceof Cell.Known known ? known.value() : null;
    }

    /** Returns the first member that is refused, else the first that is absent, of those that must be there. */
    Cell lacking(int... needed) {
        for (int member : needed) {
            if (members.get(member) instanceof Refused) {
                return members.get(member);
            }
        }
        for (int member : needed) {
            if (members.get(member) instanceof Cell.Absent) {
                return members.get(member);
            }
        }
        throw new IllegalStateException(path + " lacks nothing");
    }

    Cell fallback(@Nullable Fallback declared, AbsentReason reason, String detail) {
        Fallback fallback = declared(declared);
        if (fallback instanceof Fallback.Value other) {
            instead.accept(reason);
            return new Cell.Known(other.value());
        }
        return fallback instanceof Fallback.Refuse ? refuse(reason, detail) : absent(reason, detail);
    }

    Cell absent(AbsentReason reason, String detail) {
        return new Cell.Absent(reason, path, detail);
    }

    Refused refuse(AbsentReason reason, String detail) {
        return new Refused(reason, unit, path, detail);
    }

    /** Turns what a rule does not take for an answer into a refusal. */
    Cell refuse(Cell.Absent absent) {
        return new Refused(absent.reason(), unit, absent.where(), absent.detail());
    }

    /** Returns a declared choice: the check of the methodology has seen to it. */
    static <T> T declared(@Nullable T choice) {
        return Objects.requireNonNull(choice, "undeclared choice");
    }

    static Cell known(Real value) {
        return new Cell.Known(value);
    }

    /** Returns a short text of a number for a reason. */
    static String text(Real number) {
        return number instanceof Rational exact && exact.toString().length() <= 40
                ? exact.toString()
                : Double.toString(number.doubleValue());
    }
}
