package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/** Arithmetic of one unit, whatever the others do: kk арифметикалық амал, ru арифметическое действие. */
public sealed interface Operation extends Formula {

    @Override
    default List<Choice> choices() {
        return List.of();
    }

    /** Returns the members of a list with their steps. */
    static List<Part> parts(List<Formula> of) {
        List<Part> parts = new ArrayList<>(of.size());
        for (int i = 0; i < of.size(); i++) {
            parts.add(new Part("of[" + i + "]", of.get(i)));
        }
        return parts;
    }

    /** The sum; left-out members count as nothing, without scaling the others up. */
    record Sum(List<Formula> of, @Nullable AbsentRule absent) implements Operation {
        public Sum {
            of = Guard.some("of", of);
        }

        @Override
        public List<Part> parts() {
            return Operation.parts(of);
        }

        @Override
        public List<Choice> choices() {
            return List.of(new Choice("absent", absent));
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.sum(this);
        }
    }

    /** {@code of - less}. */
    record Difference(Formula of, Formula less) implements Operation {
        public Difference {
            Guard.present("of", of);
            Guard.present("less", less);
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part("of", of), new Part("less", less));
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.difference(this);
        }
    }

    /** The product; left-out members count as 1. */
    record Product(List<Formula> of, @Nullable AbsentRule absent) implements Operation {
        public Product {
            of = Guard.some("of", of);
        }

        @Override
        public List<Part> parts() {
            return Operation.parts(of);
        }

        @Override
        public List<Choice> choices() {
            return List.of(new Choice("absent", absent));
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.product(this);
        }
    }

    /**
     * {@code of / to}.
     *
     * @param zero what stands where {@code to} is 0
     */
    record Ratio(Formula of, Formula to, @Nullable Fallback zero) implements Operation {
        public Ratio {
            Guard.present("of", of);
            Guard.present("to", to);
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part("of", of), new Part("to", to));
        }

        @Override
        public List<Choice> choices() {
            return List.of(new Choice("zero", zero));
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.ratio(this);
        }
    }

    /**
     * A part of a whole, 0..1.
     *
     * @param empty what stands where the whole is 0
     * @param beyond what stands where the part is larger than the whole, or either is below 0
     */
    record Share(
            Formula part,
            Formula whole,
            @Nullable Fallback empty,
            @Nullable Fallback beyond) implements Operation {
        public Share {
            Guard.present("part", part);
            Guard.present("whole", whole);
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part("part", part), new Part("whole", whole));
        }

        @Override
        public List<Choice> choices() {
            return List.of(new Choice("empty", empty), new Choice("beyond", beyond));
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.share(this);
        }
    }

    /**
     * {@code of} to a fixed power.
     *
     * @param exponent any fraction; 1/2 is the square root
     * @param undefined what stands for a root of a negative number and for zero to a negative power
     */
    record Power(Formula of, Rational exponent, @Nullable Fallback undefined) implements Operation {
        public Power {
            Guard.present("of", of);
            Guard.present("exponent", exponent);
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part("of", of));
        }

        @Override
        public List<Choice> choices() {
            return List.of(new Choice("undefined", undefined));
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.power(this);
        }
    }

    /**
     * The logarithm.
     *
     * @param undefined what stands where {@code of} is 0 or less
     */
    record Log(Formula of, @Nullable LogBase base, @Nullable Fallback undefined) implements Operation {
        public Log {
            Guard.present("of", of);
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part("of", of));
        }

        @Override
        public List<Choice> choices() {
            return List.of(new Choice("base", base), new Choice("undefined", undefined));
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.log(this);
        }
    }

    /** {@code e} to the power {@code of}; beyond 1,000 either way it is refused. */
    record Exp(Formula of) implements Operation {
        public Exp {
            Guard.present("of", of);
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part("of", of));
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.exp(this);
        }
    }

    /** The value without its sign. */
    record Absolute(Formula of) implements Operation {
        public Absolute {
            Guard.present("of", of);
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part("of", of));
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.absolute(this);
        }
    }

    /**
     * The value with digits dropped, as some methodologies do on the way.
     *
     * @param digits digits kept behind the point, 0..18
     */
    record Round(
            Formula of, @Nullable Integer digits, @Nullable RoundingMode mode) implements Operation {
        public Round {
            Guard.present("of", of);
            if (digits != null && (digits < 0 || digits > 18)) {
                throw new IllegalArgumentException("digits is " + digits + ", outside 0..18");
            }
            if (mode == RoundingMode.UNNECESSARY) {
                throw new IllegalArgumentException("mode UNNECESSARY rounds nothing. Maybe no rounding was meant");
            }
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part("of", of));
        }

        @Override
        public List<Choice> choices() {
            return List.of(new Choice("digits", digits), new Choice("mode", mode));
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.round(this);
        }
    }

    /**
     * A floor and a cap; at least one of them.
     *
     * @param floor the least value, or no floor
     * @param cap the greatest value, not below the floor, or no cap
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Clamp(
            Formula of, @Nullable Rational floor, @Nullable Rational cap) implements Operation {
        public Clamp {
            Guard.present("of", of);
            if (floor == null && cap == null) {
                throw new IllegalArgumentException("clamp has neither a floor nor a cap");
            }
            if (floor != null && cap != null && floor.compareTo(cap) > 0) {
                throw new IllegalArgumentException("floor " + floor + " is above cap " + cap);
            }
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part("of", of));
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.clamp(this);
        }
    }

    /**
     * A change against a base, mostly last year.
     *
     * @param now the value now
     * @param base the value it is compared with
     * @param form how the change is told
     * @param years how many years lie between, 1 or more; only for the yearly growth
     * @param zeroBase what stands where the base is 0; not asked of a plain difference
     * @param negativeBase what stands where the base is below 0; not asked of a plain difference. For the yearly growth also
     *     where the value now is below 0
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(
            Formula now,
            Formula base,
            @Nullable ChangeForm form,
            @Nullable Integer years,
            @Nullable Fallback zeroBase,
            @Nullable Fallback negativeBase)
            implements Operation {
        public Change {
            Guard.present("now", now);
            Guard.present("base", base);
            if (years != null && (years < 1 || years > 200)) {
                throw new IllegalArgumentException("years is " + years + ", outside 1..200");
            }
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part("now", now), new Part("base", base));
        }

        @Override
        public List<Choice> choices() {
            List<Choice> choices = new ArrayList<>();
            choices.add(new Choice("form", form));
            if (form != null && form != ChangeForm.DIFFERENCE && form != ChangeForm.REDUCTION) {
                choices.add(new Choice("zeroBase", zeroBase));
                choices.add(new Choice("negativeBase", negativeBase));
            }
            if (form == ChangeForm.YEARLY_GROWTH) {
                choices.add(new Choice("years", years));
            }
            return choices;
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.change(this);
        }
    }
}
