package kz.jospar.rating.evaluation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Term;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;

/** The weighted power mean, exact as long as its power and its root are. */
final class MeanRule implements Rule {
    /** Longer products than this, in bits, are computed by logarithms. */
    private static final int LONGEST_PRODUCT = 32_768;

    private final Aggregate.Mean formula;
    private final List<Rational> weights;
    private final Rational all;
    private final Rational power;
    private final AbsentRule absent;
    private final WeightRule rule;

    MeanRule(Aggregate.Mean formula) {
        this.formula = formula;
        weights =
                formula.of().stream().map(Term::weight).map(UnitCells::declared).toList();
        all = (Rational) sum(weights);
        power = UnitCells.declared(formula.power());
        absent = UnitCells.declared(formula.absent());
        rule = UnitCells.declared(formula.weights());
    }

    @Override
    public Cell apply(UnitCells in) {
        if (rule == WeightRule.SUM_TO_ONE && !all.equals(Rational.ONE)) {
            return in.refuse(AbsentReason.WEIGHTS, all.toString());
        }
        OperationRules.Members members = OperationRules.Members.of(in, absent);
        if (members.failed() != null) {
            return members.failed();
        }
        Integer atLeast = formula.atLeast();
        if (atLeast != null && members.known() < atLeast) {
            return in.absent(AbsentReason.TOO_FEW_MEMBERS, members.known() + " < " + atLeast);
        }
        List<Real> values = members.values();
        List<Rational> present = members.places().stream().map(weights::get).toList();
        Real sum = values.size() == weights.size() ? all : sum(present);
        if (sum.signum() == 0 && (rule != WeightRule.AS_GIVEN || values.size() < weights.size())) {
            return values.size() == weights.size()
                    ? in.refuse(AbsentReason.WEIGHTS, "0")
                    : in.absent(AbsentReason.WEIGHTS, "0");
        }
        if (power.equals(Rational.ONE)) {
            return UnitCells.known(weighted(values, present, sum));
        }
        for (Real value : values) {
            if (value.signum() < 0 || (value.signum() == 0 && power.signum() <= 0)) {
                return in.fallback(formula.undefined(), AbsentReason.NO_MEAN, UnitCells.text(value));
            }
        }
        return UnitCells.known(
                power.signum() == 0 ? geometric(values, present, (Rational) sum) : powered(values, present, sum));
    }

    private Real weighted(List<Real> values, List<Rational> present, Real sum) {
        Real total = Real.sum(products(values, present));
        if (rule != WeightRule.AS_GIVEN) {
            return total.divide(sum);
        }
        return values.size() == weights.size() ? total : total.multiply(all).divide(sum);
    }

    private Real powered(List<Real> values, List<Rational> present, Real sum) {
        List<Real> powers = values.stream().map(value -> value.power(power)).toList();
        return Real.sum(products(powers, present)).divide(sum).power(power.inverse());
    }

    private static List<Real> products(List<Real> values, List<Rational> present) {
        List<Real> products = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            products.add(values.get(i).multiply(present.get(i)));
        }
        return products;
    }

    /** With whole exponents and one root at the end, so that the geometric mean of 2 and 8 is exactly 4. */
    private static Real geometric(List<Real> values, List<Rational> present, Rational sum) {
        BigInteger common = BigInteger.ONE;
        List<Rational> shares = new ArrayList<>(present.size());
        long bits = 0;
        for (int i = 0; i < present.size(); i++) {
            Rational share = present.get(i).divide(sum);
            shares.add(share);
            if (bits >= 0 && bits <= LONGEST_PRODUCT) {
                BigInteger below = share.denominator();
                common = common.divide(common.gcd(below)).multiply(below);
                bits = common.bitLength() > 12 ? -1 : bits + size(values.get(i));
            }
        }
        boolean exact = bits >= 0 && bits * common.longValue() <= LONGEST_PRODUCT;
        if (!exact) {
            List<Real> logarithms = new ArrayList<>(values.size());
            for (int i = 0; i < values.size(); i++) {
                if (shares.get(i).signum() > 0) {
                    logarithms.add(values.get(i).ln().multiply(shares.get(i)));
                }
            }
            return Real.sum(logarithms).exp();
        }
        Real product = Rational.ONE;
        Rational degree = Rational.of(common, BigInteger.ONE);
        for (int i = 0; i < values.size(); i++) {
            product = product.multiply(values.get(i).power(shares.get(i).multiply(degree)));
        }
        return product.power(degree.inverse());
    }

    private static long size(Real value) {
        return value instanceof Rational exact
                ? exact.numerator().bitLength() + (long) exact.denominator().bitLength()
                : 0;
    }

    private static Real sum(List<Rational> weights) {
        return Real.sum(weights);
    }
}
