package kz.jospar.rating.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.ChangeForm;
import kz.jospar.rating.formula.LogBase;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/** Arithmetic of one unit. */
final class OperationRules {
    private static final Rational FARTHEST_EXPONENT = Rational.of(1000);

    private OperationRules() {}

    static Rule sum(Operation.Sum formula) {
        return in -> {
            Members members = Members.of(in, UnitCells.declared(formula.absent()));
            return members.failed() != null ? members.failed() : UnitCells.known(Real.sum(members.values()));
        };
    }

    static Rule product(Operation.Product formula) {
        return in -> {
            Members members = Members.of(in, UnitCells.declared(formula.absent()));
            if (members.failed() != null) {
                return members.failed();
            }
            Real product = Rational.ONE;
            for (Real value : members.values()) {
                product = product.multiply(value);
            }
            return UnitCells.known(product);
        };
    }

    static Rule difference() {
        return in -> {
            Real of = in.value(0);
            Real less = in.value(1);
            return of == null || less == null ? in.lacking(0, 1) : UnitCells.known(of.subtract(less));
        };
    }

    static Rule ratio(Operation.Ratio formula) {
        return in -> {
            Real of = in.value(0);
            Real to = in.value(1);
            if (of == null || to == null) {
                return in.lacking(0, 1);
            }
            return to.signum() == 0
                    ? in.fallback(formula.zero(), AbsentReason.ZERO_DIVISOR, "")
                    : UnitCells.known(of.divide(to));
        };
    }

    static Rule share(Operation.Share formula) {
        return in -> {
            Real part = in.value(0);
            Real whole = in.value(1);
            if (part == null || whole == null) {
                return in.lacking(0, 1);
            }
            if (whole.signum() == 0) {
                return in.fallback(formula.empty(), AbsentReason.EMPTY_WHOLE, "");
            }
            if (part.signum() < 0 || whole.signum() < 0 || part.order(whole) > 0) {
                String detail = UnitCells.text(part) + " / " + UnitCells.text(whole);
                return in.fallback(formula.beyond(), AbsentReason.BEYOND_WHOLE, detail);
            }
            return UnitCells.known(part.divide(whole));
        };
    }

    static Rule power(Operation.Power formula) {
        Rational exponent = formula.exponent();
        boolean whole = exponent.denominator().bitLength() == 1;
        return one((in, of) -> {
            boolean undefined = of.signum() == 0 ? exponent.signum() < 0 : of.signum() < 0 && !whole;
            return undefined
                    ? in.fallback(formula.undefined(), AbsentReason.NO_POWER, UnitCells.text(of))
                    : UnitCells.known(of.power(exponent));
        });
    }

    static Rule log(Operation.Log formula) {
        LogBase base = UnitCells.declared(formula.base());
        return one((in, of) -> of.signum() <= 0
                ? in.fallback(formula.undefined(), AbsentReason.NO_LOGARITHM, UnitCells.text(of))
                : UnitCells.known(logarithm(of, base)));
    }

    /** Whole powers of the base have whole logarithms; the nearest whole number is tried. */
    private static Real logarithm(Real of, LogBase base) {
        if (base == LogBase.E) {
            return of.ln();
        }
        Rational ten = Rational.of(base == LogBase.TEN ? 10 : 2);
        Real quotient = of.ln().divide(ten.ln());
        long nearest = StrictMath.round(quotient.doubleValue());
        boolean exact = of.exact()
                && StrictMath.abs(nearest) <= 2000
                && ten.pow((int) nearest).equals(of);
        return exact ? Rational.of(nearest) : quotient;
    }

    static Rule exp() {
        return one((in, of) -> of.abs().order(FARTHEST_EXPONENT) > 0
                ? in.refuse(AbsentReason.BEYOND_REACH, UnitCells.text(of))
                : UnitCells.known(of.exp()));
    }

    static Rule absolute() {
        return map(Real::abs);
    }

    static Rule round(Operation.Round formula) {
        int digits = UnitCells.declared(formula.digits());
        return map(of -> Rational.ofResult(of.settled(digits, UnitCells.declared(formula.mode()))));
    }

    static Rule clamp(Operation.Clamp formula) {
        Rational floor = formula.floor();
        Rational cap = formula.cap();
        return map(of -> {
            Real raised = floor == null ? of : Real.max(of, floor);
            return cap == null ? raised : Real.min(raised, cap);
        });
    }

    static Rule change(Operation.Change formula) {
        ChangeForm form = UnitCells.declared(formula.form());
        return in -> {
            Real now = in.value(0);
            Real base = in.value(1);
            if (now == null || base == null) {
                return in.lacking(0, 1);
            }
            if (form == ChangeForm.DIFFERENCE) {
                return UnitCells.known(now.subtract(base));
            }
            if (form == ChangeForm.REDUCTION) {
                return UnitCells.known(base.subtract(now));
            }
            if (base.signum() == 0) {
                return in.fallback(formula.zeroBase(), AbsentReason.ZERO_BASE, "");
            }
            if (base.signum() < 0 || (form == ChangeForm.YEARLY_GROWTH && now.signum() < 0)) {
                return in.fallback(formula.negativeBase(), AbsentReason.NEGATIVE_BASE, UnitCells.text(base));
            }
            Real ratio = now.divide(base);
            return UnitCells.known(
                    switch (form) {
                        case RATIO -> ratio;
                        case GROWTH -> ratio.subtract(Rational.ONE);
                        case RELATIVE_REDUCTION -> Rational.ONE.subtract(ratio);
                        default ->
                            ratio.root(UnitCells.declared(formula.years())).subtract(Rational.ONE);
                    });
        };
    }

    /** A rule of one member that must be there. */
    static Rule one(OfOne rule) {
        return in -> {
            Real of = in.value(0);
            return of == null ? in.lacking(0) : rule.apply(in, of);
        };
    }

    private static Rule map(Function<Real, Real> function) {
        return one((in, of) -> UnitCells.known(function.apply(of)));
    }

    @FunctionalInterface
    interface OfOne {
        Cell apply(UnitCells in, Real of);
    }

    /** The members of a list after the declared rule for absent ones; or what the whole then is. */
    record Members(
            List<Real> values,
            List<Integer> places,
            int known,
            @Nullable Cell failed) {
        static Members of(UnitCells in, AbsentRule rule) {
            List<Real> values = new ArrayList<>(in.members().size());
            List<Integer> places = new ArrayList<>(in.members().size());
            Cell.Absent first = null;
            int known = 0;
            for (int i = 0; i < in.members().size(); i++) {
                Cell cell = in.cell(i);
                if (cell instanceof Refused) {
                    return failed(cell);
                }
                if (cell instanceof Cell.Known number) {
                    known++;
                    values.add(number.value());
                    places.add(i);
                } else if (cell instanceof Cell.Absent absent) {
                    first = first == null ? absent : first;
                    if (rule == AbsentRule.ZERO) {
                        values.add(Rational.ZERO);
                        places.add(i);
                    }
                }
            }
            if (first != null && rule == AbsentRule.REFUSE) {
                return failed(in.refuse(first));
            }
            if (first != null && (rule == AbsentRule.ABSENT || values.isEmpty())) {
                return failed(first);
            }
            return new Members(values, places, known, null);
        }

        private static Members failed(Cell cell) {
            return new Members(List.of(), List.of(), 0, cell);
        }
    }
}
