package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/** Where a formula's numbers come from: kk дереккөз, ru источник значений. */
public sealed interface Source extends Formula {

    @Override
    default List<Part> parts() {
        return List.of();
    }

    @Override
    default List<Choice> choices() {
        return List.of();
    }

    /**
     * What a unit reported for an indicator.
     *
     * @param indicator the indicator's key
     * @param back how many years before the rated period, 0 for the period itself
     */
    record Value(String indicator, int back) implements Source {
        public Value {
            Guard.text("indicator", indicator);
            years(back);
        }

        /** Reads it from JSON, where {@code back} may be left out. */
        @JsonCreator
        public static Value read(
                @JsonProperty("indicator") String indicator, @JsonProperty("back") @Nullable Integer back) {
            return new Value(indicator, back == null ? 0 : back);
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.value(this);
        }
    }

    /**
     * The denominator that came with the value: children, inspections, staff, schools.
     *
     * @param indicator the indicator's key
     * @param back how many years before the rated period, 0 for the period itself
     */
    record Denominator(String indicator, int back) implements Source {
        public Denominator {
            Guard.text("indicator", indicator);
            years(back);
        }

        /** Reads it from JSON, where {@code back} may be left out. */
        @JsonCreator
        public static Denominator read(
                @JsonProperty("indicator") String indicator, @JsonProperty("back") @Nullable Integer back) {
            return new Denominator(indicator, back == null ? 0 : back);
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.denominator(this);
        }
    }

    /** The same number for every unit. */
    record Constant(Rational value) implements Source {
        public Constant {
            Guard.present("value", value);
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.constant(this);
        }
    }

    /** A formula of the methodology by its name; it is computed once. */
    record Named(String name) implements Source {
        public Named {
            Guard.text("name", name);
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.named(this);
        }
    }

    /** Refuses years to come and more years than any statistics has. */
    static void years(int back) {
        if (back < 0 || back > 200) {
            throw new IllegalArgumentException("back is " + back + ", outside 0..200");
        }
    }
}
