package kz.jospar.rating.account;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.rating.account.Outcomes.Outcome;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;

/**
 * What one number of one part of a mean is worth to each player, by who may be there with it.
 *
 * <p>The mean is a sum over its parts of {@code g(S) / W}: the part's weighted numbers for its own coalition, and the weights
 * of all that are there. Parts share no player, so a player's due is {@code g(S)} times a factor in which the others stand
 * with their numbers of coalitions only. Factors depend on who is there and not on any number; they are found once.
 */
final class Factors {
    private final String path;
    private final Aggregate.Mean mean;
    private final List<List<Integer>> players;
    private final List<List<Outcome>> outcomes;
    private final List<Integer> deciders = new ArrayList<>();
    private final Rational scale;
    private final Map<List<Object>, List<Real>> found = new HashMap<>();

    Factors(String path, Aggregate.Mean mean, List<List<Integer>> players, List<List<Outcome>> outcomes) {
        this.path = path;
        this.mean = mean;
        this.players = players;
        this.outcomes = outcomes;
        for (int part = 0; part < players.size(); part++) {
            if (outcomes.get(part).stream().distinct().count() > 1) {
                deciders.add(part);
            }
        }
        scale = mean.weights() == WeightRule.AS_GIVEN
                ? (Rational) Real.sum(mean.of().stream().map(Linear::weight).toList())
                : Rational.ONE;
    }

    /**
     * Returns what each player is due.
     *
     * @param values by part and coalition the weighted numbers of those who are there
     * @param zero whether a mean without enough members counts as 0
     */
    synchronized Map<Integer, Real> dues(List<List<Real>> values, boolean zero) {
        Map<Integer, List<Real>> parts = new TreeMap<>();
        for (int part = 0; part < players.size(); part++) {
            inside(part, values.get(part), zero, parts);
            for (int decider : deciders) {
                if (decider != part) {
                    across(part, decider, values.get(part), zero, parts);
                }
            }
        }
        Map<Integer, Real> dues = new TreeMap<>();
        parts.forEach((player, amounts) -> dues.put(player, Real.sum(amounts)));
        return dues;
    }

    private void inside(int part, List<Real> values, boolean zero, Map<Integer, List<Real>> dues) {
        int count = players.get(part).size();
        for (int i = 0; i < count; i++) {
            List<Real> amounts = dues.computeIfAbsent(players.get(part).get(i), any -> new ArrayList<>());
            for (int others = 0; others < values.size(); others++) {
                if ((others & 1 << i) == 0) {
                    int joined = others | 1 << i;
                    int size = Integer.bitCount(others);
                    amounts.add(values.get(joined)
                            .multiply(own(part, outcomes.get(part).get(joined), zero)
                                    .get(size))
                            .subtract(values.get(others)
                                    .multiply(own(part, outcomes.get(part).get(others), zero)
                                            .get(size))));
                }
            }
        }
    }

    private void across(int part, int decider, List<Real> values, boolean zero, Map<Integer, List<Real>> dues) {
        for (int i = 0; i < players.get(decider).size(); i++) {
            List<Real> amounts = dues.computeIfAbsent(players.get(decider).get(i), any -> new ArrayList<>());
            for (int coalition = 0; coalition < values.size(); coalition++) {
                if (values.get(coalition).signum() != 0
                        || !values.get(coalition).exact()) {
                    amounts.add(values.get(coalition)
                            .multiply(other(part, outcomes.get(part).get(coalition), decider, i, zero)
                                    .get(Integer.bitCount(coalition))));
                }
            }
        }
    }

    /** By how many of the part came before: one over the weights, averaged over the orders of all others. */
    private List<Real> own(int part, Outcome outcome, boolean zero) {
        List<Object> question = List.of(part, outcome, zero);
        List<Real> known = found.get(question);
        if (known == null) {
            Outcomes others = without(part, -1);
            int all = players(part);
            known = new ArrayList<>();
            for (int size = 0; size < players.get(part).size(); size++) {
                List<Real> sum = new ArrayList<>();
                for (Map.Entry<Outcome, List<BigInteger>> one : others.counts().entrySet()) {
                    Real each = share(outcome.plus(one.getKey()), zero);
                    sum.add(each.multiply(weight(one.getValue(), size, all)));
                }
                known.add(Real.sum(sum));
            }
            found.put(question, known);
        }
        return known;
    }

    /** By how many of the part are in: what a player of another part changes of one over the weights. */
    private List<Real> other(int part, Outcome outcome, int decider, int player, boolean zero) {
        List<Object> question = List.of(part, outcome, decider, player, zero);
        List<Real> known = found.get(question);
        if (known == null) {
            Outcomes others = without(part, decider);
            int all = players(part);
            List<Outcome> theirs = outcomes.get(decider);
            known = new ArrayList<>();
            for (int size = 0; size <= players.get(part).size(); size++) {
                List<Real> sum = new ArrayList<>();
                for (int before = 0; before < theirs.size(); before++) {
                    Outcome after = theirs.get(before | 1 << player);
                    if ((before & 1 << player) == 0 && !after.equals(theirs.get(before))) {
                        int came = size + Integer.bitCount(before);
                        for (Map.Entry<Outcome, List<BigInteger>> one :
                                others.counts().entrySet()) {
                            Outcome rest = outcome.plus(one.getKey());
                            Real change =
                                    share(rest.plus(after), zero).subtract(share(rest.plus(theirs.get(before)), zero));
                            sum.add(change.multiply(weight(one.getValue(), came, all)));
                        }
                    }
                }
                known.add(Real.sum(sum));
            }
            found.put(question, known);
        }
        return known;
    }

    /** The share of all orders in which these many came before, summed over the coalitions of the rest. */
    private static Real weight(List<BigInteger> rest, int came, int all) {
        List<Real> sum = new ArrayList<>();
        for (int size = 0; size < rest.size(); size++) {
            if (rest.get(size).signum() > 0) {
                sum.add(Shapley.weight(came + size, all).multiply(Rational.of(rest.get(size), BigInteger.ONE)));
            }
        }
        return Real.sum(sum);
    }

    private Outcomes without(int part, int other) {
        Outcomes together = Outcomes.NONE;
        for (int one = 0; one < players.size(); one++) {
            if (one != part && one != other) {
                boolean decides = deciders.contains(one);
                // Who decides nothing is there or not, and no order of its players matters.
                together = together.with(
                        decides
                                ? Outcomes.of(players.get(one).size(), outcomes.get(one))
                                : Outcomes.of(0, outcomes.get(one).subList(0, 1)));
            }
        }
        return together;
    }

    /** How many players decide on a part's worth: its own, and those who decide on the weights. */
    private int players(int part) {
        int count = players.get(part).size();
        for (int decider : deciders) {
            count += decider == part ? 0 : players.get(decider).size();
        }
        return count;
    }

    private Real share(Outcome outcome, boolean zero) {
        int least = mean.atLeast() == null ? 0 : mean.atLeast();
        boolean enough = outcome.members() >= (mean.absent() == AbsentRule.ZERO ? least : Math.max(1, least));
        if (enough && outcome.weight().signum() != 0) {
            return scale.divide(outcome.weight());
        }
        if (zero) {
            return Rational.ZERO;
        }
        throw new NoSplitException(NoAccount.Reason.MIXTURE_WITHOUT_SCORE, path);
    }
}
