package kz.jospar.rating.account;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.jospar.core.lang.Language;
import kz.jospar.rating.Direction;
import kz.jospar.rating.evaluation.AbsentReason;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Branch;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.FormulaCases;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/**
 * Each step from what was reported to one line's value, in figures: kk есептеу жолы, ru ход расчёта. Steps read as on paper:
 * {@code (12 − 10) ÷ (20 − 10) = 0.2}; a result that is rounded here has an {@code ≈}.
 */
final class Working {
    /** Rounds half up, as people do by hand. */
    static final RoundingMode BY_HAND = RoundingMode.HALF_UP;

    private static final String ABSENT = "–";

    /** A long list is cut: nobody adds up more by hand. */
    private static final int LISTED = 30;

    private final Evaluation evaluation;
    private final String unit;
    private final Wording wording;
    private final Language language;

    Working(Evaluation evaluation, String unit, Wording wording, Language language) {
        this.evaluation = evaluation;
        this.unit = unit;
        this.wording = wording;
        this.language = language;
    }

    /** Returns the steps to a formula's number, the first one first. */
    List<String> to(String path) {
        List<String> steps = new ArrayList<>();
        walk(path, new HashSet<>(), steps);
        return steps;
    }

    /** Returns the last step alone. */
    String step(String path) {
        Formula formula = evaluation.formula(path);
        String figures = formula.choose(new Figures(evaluation.members(path), path));
        Cell cell = evaluation.cell(path, unit);
        if (cell instanceof Cell.Absent absent) {
            return say("none", figures, absent.reason().words(language));
        }
        Real value = ((Cell.Known) cell).value();
        Optional<AbsentReason> instead = evaluation.instead(path, unit);
        return instead.isPresent()
                ? say("instead", figures, instead.get().words(language), wording.calculated(value))
                : figures + (Wording.isShort(value) ? " = " : " ≈ ") + wording.calculated(value);
    }

    /** Returns the steps from one formula's number to that of another one that rests on it. */
    List<String> between(String from, String to) {
        List<String> steps = new ArrayList<>();
        reach(to, from, new HashSet<>(), steps);
        return steps;
    }

    private boolean reach(String path, String from, Set<String> seen, List<String> steps) {
        if (!seen.add(path)) {
            return false;
        }
        if (path.equals(from)) {
            steps.add(step(path));
            return true;
        }
        Optional<String> standing = evaluation.standing(path, unit);
        if (standing.isPresent()) {
            return reach(standing.get(), from, seen, steps);
        }
        for (String member : evaluation.members(path)) {
            if (reach(member, from, seen, steps)) {
                steps.add(step(path));
                return true;
            }
        }
        return false;
    }

    private void walk(String path, Set<String> seen, List<String> steps) {
        if (!seen.add(path) || steps.size() > LISTED) {
            return;
        }
        Optional<String> standing = evaluation.standing(path, unit);
        if (standing.isPresent()) {
            walk(standing.get(), seen, steps);
            return;
        }
        evaluation.members(path).forEach(member -> walk(member, seen, steps));
        Formula formula = evaluation.formula(path);
        if (!(formula instanceof Source)) {
            steps.add(step(path));
        }
    }

    private String say(String key, String... arguments) {
        return wording.say("working." + key, arguments);
    }

    /** The figures of one formula without its result. */
    private final class Figures implements FormulaCases<String> {
        private final List<String> members;
        private final String path;

        Figures(List<String> members, String path) {
            this.members = members;
            this.path = path;
        }

        private String number(Real number) {
            String written = wording.calculated(number);
            return number.signum() < 0 ? "(" + written.replace('-', '−') + ")" : written;
        }

        private String of(int member) {
            return evaluation.cell(members.get(member), unit) instanceof Cell.Known known
                    ? number(known.value())
                    : ABSENT;
        }

        private String all(String between, @Nullable AbsentRule absent) {
            return listed(counted(absent).stream().map(member -> value(member)).toList(), between);
        }

        private static String listed(List<String> terms, String between) {
            String joined = terms.stream().limit(LISTED).collect(Collectors.joining(between));
            return terms.size() > LISTED ? joined + between + "…" : joined;
        }

        /** The members that count: an absent one as 0 or not at all; where nothing counts without it, it shows itself. */
        private List<Integer> counted(@Nullable AbsentRule absent) {
            boolean skips = absent == AbsentRule.SKIP && evaluation.cell(path, unit) instanceof Cell.Known;
            return IntStream.range(0, members.size())
                    .filter(member -> !skips || evaluation.cell(members.get(member), unit) instanceof Cell.Known)
                    .boxed()
                    .toList();
        }

        /** A member of several: an absent one of a number is 0 there. */
        private String value(int member) {
            return ABSENT.equals(of(member)) && evaluation.cell(path, unit) instanceof Cell.Known ? "0" : of(member);
        }

        @Override
        public String value(Source.Value formula) {
            return wording.indicator(formula.indicator());
        }

        @Override
        public String denominator(Source.Denominator formula) {
            return wording.indicator(formula.indicator());
        }

        @Override
        public String constant(Source.Constant formula) {
            return number(formula.value());
        }

        @Override
        public String named(Source.Named formula) {
            return of(0);
        }

        @Override
        public String sum(Operation.Sum formula) {
            return all(" + ", formula.absent());
        }

        @Override
        public String difference(Operation.Difference formula) {
            return of(0) + " − " + of(1);
        }

        @Override
        public String product(Operation.Product formula) {
            return all(" × ", formula.absent());
        }

        @Override
        public String ratio(Operation.Ratio formula) {
            return of(0) + " ÷ " + of(1);
        }

        @Override
        public String share(Operation.Share formula) {
            return of(0) + " ÷ " + of(1);
        }

        @Override
        public String power(Operation.Power formula) {
            return of(0) + "^(" + formula.exponent() + ")";
        }

        @Override
        public String log(Operation.Log formula) {
            String name = switch (Objects.requireNonNull(formula.base())) {
                case E -> "ln";
                case TEN -> "lg";
                case TWO -> "log₂";
            };
            return name + "(" + of(0) + ")";
        }

        @Override
        public String exp(Operation.Exp formula) {
            return "e^(" + of(0) + ")";
        }

        @Override
        public String absolute(Operation.Absolute formula) {
            return "|" + of(0) + "|";
        }

        @Override
        public String round(Operation.Round formula) {
            return say("round", of(0), String.valueOf(formula.digits()));
        }

        @Override
        public String clamp(Operation.Clamp formula) {
            boolean raised = formula.floor() != null
                    && evaluation.cell(members.get(0), unit) instanceof Cell.Known known
                    && known.value().order(formula.floor()) < 0;
            Rational bound = raised ? formula.floor() : formula.cap();
            return bound == null ? of(0) : say(raised ? "floor" : "cap", of(0), number(bound));
        }

        @Override
        public String change(Operation.Change formula) {
            String now = of(0);
            String base = of(1);
            return switch (Objects.requireNonNull(formula.form())) {
                case DIFFERENCE -> now + " − " + base;
                case REDUCTION -> base + " − " + now;
                case RATIO -> now + " ÷ " + base;
                case GROWTH -> "(" + now + " − " + base + ") ÷ " + base;
                case RELATIVE_REDUCTION -> "(" + base + " − " + now + ") ÷ " + base;
                case YEARLY_GROWTH -> "(" + now + " ÷ " + base + ")^(1/" + formula.years() + ") − 1";
            };
        }

        @Override
        public String scale(Normalisation.Scale formula) {
            List<Real> ends = evaluation.against(path, unit);
            if (ends.isEmpty()) {
                return of(0);
            }
            String worst = number(ends.get(0));
            String best = number(ends.get(1));
            Real length = ends.get(1).subtract(ends.get(0));
            boolean outside = length.signum() != 0
                    && evaluation.cell(members.get(0), unit) instanceof Cell.Known known
                    && evaluation.cell(path, unit) instanceof Cell.Known result
                    && known.value().subtract(ends.get(0)).divide(length).order(result.value()) != 0;
            return outside
                    ? say("outside", of(0), worst, best)
                    : say("scale", "(" + of(0) + " − " + worst + ") ÷ (" + best + " − " + worst + ")", worst, best);
        }

        @Override
        public String zScore(Normalisation.ZScore formula) {
            List<Real> moments = evaluation.against(path, unit);
            if (moments.isEmpty()) {
                return of(0);
            }
            String mean = number(moments.get(0));
            String deviation = number(moments.get(1));
            String distance =
                    formula.direction() == Direction.LESS_IS_BETTER ? mean + " − " + of(0) : of(0) + " − " + mean;
            return say("z-score", "(" + distance + ") ÷ " + deviation, mean, deviation);
        }

        @Override
        public String rank(Normalisation.Rank formula) {
            return say("rank", of(0));
        }

        @Override
        public String normalScore(Normalisation.NormalScore formula) {
            return say("rank", of(0));
        }

        @Override
        public String exponential(Normalisation.Exponential formula) {
            boolean held = formula.outside() == Outside.CLAMP
                    && evaluation.cell(members.get(0), unit) instanceof Cell.Known known
                    && (known.value().signum() < 0 || known.value().order(Rational.ONE) > 0);
            if (held) {
                return say("outside", of(0), "0", "1");
            }
            String rate = number(Objects.requireNonNull(formula.rate()));
            return "−" + rate + " × ln(1 − " + of(0) + " × (1 − e^(−100 ÷ " + rate + ")))";
        }

        @Override
        public String steps(Normalisation.Steps formula) {
            return say("steps", of(0));
        }

        @Override
        public String peer(Normalisation.Peer formula) {
            return say("peer");
        }

        @Override
        public String mean(Aggregate.Mean formula) {
            Rational power = Objects.requireNonNull(formula.power());
            List<String> terms = new ArrayList<>();
            List<Rational> present = new ArrayList<>();
            for (int member : counted(formula.absent())) {
                Rational weight = Linear.weight(formula.of().get(member));
                present.add(weight);
                terms.add(term(value(member), number(weight), power));
            }
            Real sum = Real.sum(present);
            if (power.signum() == 0) {
                String product = listed(terms, " × ");
                return sum.order(Rational.ONE) == 0 ? product : "(" + product + ")^(1 ÷ " + number(sum) + ")";
            }
            String total = listed(terms, " + ");
            if (power.equals(Rational.ONE) && formula.weights() == WeightRule.AS_GIVEN) {
                Real all = Real.sum(formula.of().stream().map(Linear::weight).toList());
                return present.size() == members.size() || all.order(sum) == 0
                        ? total
                        : "(" + total + ") × " + number(all) + " ÷ " + number(sum);
            }
            String mean = sum.order(Rational.ONE) == 0 ? total : "(" + total + ") ÷ " + number(sum);
            return power.equals(Rational.ONE) ? mean : "(" + mean + ")^(" + power.inverse() + ")";
        }

        private static String term(String value, String weight, Rational power) {
            if (power.signum() == 0) {
                return value + "^(" + weight + ")";
            }
            return weight + " × " + (power.equals(Rational.ONE) ? value : value + "^(" + power + ")");
        }

        @Override
        public String ordered(Aggregate.Ordered formula) {
            List<Real> values = new ArrayList<>();
            for (int member : counted(formula.absent())) {
                values.add(
                        evaluation.cell(members.get(member), unit) instanceof Cell.Known known
                                ? known.value()
                                : Rational.ZERO);
            }
            values.sort((one, two) -> two.decimal().compareTo(one.decimal()));
            List<String> terms = new ArrayList<>();
            List<Rational> weights = Objects.requireNonNull(formula.weights());
            for (int i = 0; i < values.size(); i++) {
                terms.add(number(weights.get(i)) + " × " + number(values.get(i)));
            }
            return say("ordered", listed(terms, " + "));
        }

        @Override
        public String chosen(Aggregate.Chosen formula) {
            String which = switch (Objects.requireNonNull(formula.which())) {
                case LEAST -> "least";
                case GREATEST -> "greatest";
                case MEDIAN -> "median";
            };
            return say(which, all("; ", formula.absent()));
        }

        @Override
        public String meanPenalty(Aggregate.MeanPenalty formula) {
            String sign = switch (Objects.requireNonNull(formula.penalty())) {
                case MINUS -> "−";
                case PLUS -> "+";
            };
            return say("mean-penalty", all("; ", formula.absent()), sign);
        }

        @Override
        public String decision(Branch.If formula) {
            return say("condition");
        }

        @Override
        public String gate(Branch.Gate formula) {
            return evaluation.instead(path, unit).isPresent()
                    ? say("condition")
                    : say("gate", of(0), number(formula.atMost()));
        }

        @Override
        public String whenAbsent(Branch.WhenAbsent formula) {
            return of(0);
        }
    }
}
