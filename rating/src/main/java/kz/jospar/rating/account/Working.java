package kz.jospar.rating.account;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.rating.Direction;
import kz.jospar.rating.evaluation.AbsentReason;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Branch;
import kz.jospar.rating.formula.ChangeForm;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.FormulaCases;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;

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
        Optional<AbsentReason> undefined = undefined(formula, path);
        return undefined.isPresent()
                ? say("instead", figures, undefined.get().words(language), wording.calculated(value))
                : figures + (Wording.isShort(value) ? " = " : " ≈ ") + wording.calculated(value);
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

    /** Tells why a formula has no number of its own, so that its known one is what the methodology declares instead. */
    private Optional<AbsentReason> undefined(Formula formula, String path) {
        List<String> members = evaluation.members(path);
        if (formula instanceof Operation.Ratio && isZero(members.get(1))) {
            return Optional.of(AbsentReason.ZERO_DIVISOR);
        }
        if (formula instanceof Operation.Share && isZero(members.get(1))) {
            return Optional.of(AbsentReason.EMPTY_WHOLE);
        }
        if (formula instanceof Operation.Change change
                && change.form() != ChangeForm.DIFFERENCE
                && change.form() != ChangeForm.REDUCTION
                && isZero(members.get(1))) {
            return Optional.of(AbsentReason.ZERO_BASE);
        }
        if (formula instanceof Normalisation.Scale || formula instanceof Normalisation.ZScore) {
            List<Real> against = evaluation.against(path, unit);
            if (against.isEmpty()) {
                return Optional.of(AbsentReason.NO_PEERS);
            }
            Real zero =
                    formula instanceof Normalisation.Scale ? against.get(1).subtract(against.get(0)) : against.get(1);
            return zero.signum() == 0 ? Optional.of(AbsentReason.ALL_EQUAL) : Optional.empty();
        }
        return formula instanceof Branch.If ? Optional.of(AbsentReason.UNKNOWN_CONDITION) : Optional.empty();
    }

    private boolean isZero(String path) {
        return evaluation.cell(path, unit) instanceof Cell.Known known
                && known.value().signum() == 0;
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

        private String all(String between) {
            String joined = members.stream()
                    .limit(LISTED)
                    .map(member ->
                            evaluation.cell(member, unit) instanceof Cell.Known known ? number(known.value()) : ABSENT)
                    .collect(Collectors.joining(between));
            return members.size() > LISTED ? joined + between + "…" : joined;
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
            return all(" + ");
        }

        @Override
        public String difference(Operation.Difference formula) {
            return of(0) + " − " + of(1);
        }

        @Override
        public String product(Operation.Product formula) {
            return all(" × ");
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
            List<Rational> weights = new ArrayList<>();
            for (int i = 0; i < members.size(); i++) {
                if (!ABSENT.equals(of(i))) {
                    Rational weight = Linear.weight(formula.of().get(i));
                    weights.add(weight);
                    terms.add(term(of(i), number(weight), power));
                }
            }
            Real all = Real.sum(weights);
            boolean whole = formula.weights() == WeightRule.AS_GIVEN || all.order(Rational.ONE) == 0;
            if (power.signum() == 0) {
                String product = String.join(" × ", terms);
                return whole ? product : "(" + product + ")^(1 ÷ " + number(all) + ")";
            }
            String sum = String.join(" + ", terms);
            String mean = whole ? sum : "(" + sum + ") ÷ " + number(all);
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
            for (String member : members) {
                values.add(evaluation.cell(member, unit) instanceof Cell.Known known ? known.value() : Rational.ZERO);
            }
            values.sort((one, two) -> two.decimal().compareTo(one.decimal()));
            List<String> terms = new ArrayList<>();
            List<Rational> weights = Objects.requireNonNull(formula.weights());
            for (int i = 0; i < values.size(); i++) {
                terms.add(number(weights.get(i)) + " × " + number(values.get(i)));
            }
            return say("ordered", String.join(" + ", terms));
        }

        @Override
        public String chosen(Aggregate.Chosen formula) {
            String which = switch (Objects.requireNonNull(formula.which())) {
                case LEAST -> "least";
                case GREATEST -> "greatest";
                case MEDIAN -> "median";
            };
            return say(which, all("; "));
        }

        @Override
        public String meanPenalty(Aggregate.MeanPenalty formula) {
            String sign = switch (Objects.requireNonNull(formula.penalty())) {
                case MINUS -> "−";
                case PLUS -> "+";
            };
            return say("mean-penalty", all("; "), sign);
        }

        @Override
        public String decision(Branch.If formula) {
            return say("condition");
        }

        @Override
        public String gate(Branch.Gate formula) {
            return say("gate", of(0), number(formula.atMost()));
        }

        @Override
        public String whenAbsent(Branch.WhenAbsent formula) {
            return of(0);
        }
    }
}
