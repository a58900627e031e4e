package kz.jospar.rating.formula;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/** One formula or another: kk тармақ, ru ветвление. */
public sealed interface Branch extends Formula {

    /**
     * One of two formulas.
     *
     * @param when what is asked
     * @param then what holds where it is true
     * @param otherwise what holds where it is false
     * @param unknown what stands where it cannot be told
     */
    record If(
            Condition when,
            Formula then,
            Formula otherwise,
            @Nullable Fallback unknown) implements Branch {
        public If {
            Guard.present("when", when);
            Guard.present("then", then);
            Guard.present("otherwise", otherwise);
        }

        @Override
        public List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            parts.add(new Part("then", then));
            parts.add(new Part("otherwise", otherwise));
            asked("when", when, parts);
            return parts;
        }

        @Override
        public List<Choice> choices() {
            List<Choice> choices = relations("when", when);
            choices.add(new Choice("unknown", unknown));
            return choices;
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.decision(this);
        }
    }

    /**
     * A cap that holds on a condition: who failed there gets at most so much here.
     *
     * @param when what is asked
     * @param atMost the cap where it is true
     * @param unknown what stands where it cannot be told
     */
    record Gate(
            Formula of,
            Condition when,
            Rational atMost,
            @Nullable Fallback unknown) implements Branch {
        public Gate {
            Guard.present("of", of);
            Guard.present("when", when);
            Guard.present("atMost", atMost);
        }

        @Override
        public List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            parts.add(new Part("of", of));
            asked("when", when, parts);
            return parts;
        }

        @Override
        public List<Choice> choices() {
            List<Choice> choices = relations("when", when);
            choices.add(new Choice("unknown", unknown));
            return choices;
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.gate(this);
        }
    }

    /** The first formula, or where it is absent the second. */
    record WhenAbsent(Formula of, Formula then) implements Branch {
        public WhenAbsent {
            Guard.present("of", of);
            Guard.present("then", then);
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part("of", of), new Part("then", then));
        }

        @Override
        public List<Choice> choices() {
            return List.of();
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.whenAbsent(this);
        }
    }

    private static void asked(String step, Condition condition, List<Part> parts) {
        if (condition instanceof Condition.Compare compare) {
            parts.add(new Part(step + ".left", compare.left()));
            parts.add(new Part(step + ".right", compare.right()));
        } else if (condition instanceof Condition.All all) {
            for (int i = 0; i < all.of().size(); i++) {
                asked(step + ".of[" + i + "]", all.of().get(i), parts);
            }
        } else if (condition instanceof Condition.Any any) {
            for (int i = 0; i < any.of().size(); i++) {
                asked(step + ".of[" + i + "]", any.of().get(i), parts);
            }
        } else if (condition instanceof Condition.Not not) {
            asked(step + ".of", not.of(), parts);
        }
    }

    private static List<Choice> relations(String step, Condition condition) {
        List<Choice> choices = new ArrayList<>();
        if (condition instanceof Condition.Compare compare) {
            choices.add(new Choice(step + ".is", compare.is()));
        } else if (condition instanceof Condition.All all) {
            for (int i = 0; i < all.of().size(); i++) {
                choices.addAll(relations(step + ".of[" + i + "]", all.of().get(i)));
            }
        } else if (condition instanceof Condition.Any any) {
            for (int i = 0; i < any.of().size(); i++) {
                choices.addAll(relations(step + ".of[" + i + "]", any.of().get(i)));
            }
        } else if (condition instanceof Condition.Not not) {
            choices.addAll(relations(step + ".of", not.of()));
        }
        return choices;
    }
}
