package kz.jospar.rating.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/**
 * An account for each unit of an evaluation: kk балдардың түсіндірмелері, ru объяснения баллов.
 *
 * <p>The players are the indicators. What a coalition of them is worth is the score of the unit with the coalition's
 * indicators its own and all others taken from the reference, the peers' statistics standing still; against the peers it is
 * the mean of that over each of them. A contribution is the exact Shapley value of that game: in a weighted mean the weight
 * times the distance from the peers' mean, in a product or a geometric mean the average over all orders. Nothing is sampled:
 * what cannot be played out in full has no account, and says so.
 */
public final class Accounts {
    private final Evaluation evaluation;
    private final Tree tree;
    private final References none = new References(List.of());
    private final Map<String, References> references = new HashMap<>();
    private final Map<String, Basis> bases = new HashMap<>();
    private final boolean sameRules;

    private Accounts(Evaluation evaluation, Tree tree, boolean sameRules) {
        this.evaluation = evaluation;
        this.tree = tree;
        this.sameRules = sameRules;
    }

    /**
     * Holds each unit against the mean of those it is placed among, itself included; who has no score is left out of the
     * mean.
     */
    public static Accounts againstPeers(Evaluation evaluation) {
        String grouping =
                Objects.requireNonNull(evaluation.methodology().placing().peers(), "undeclared peers");
        // Within its own group every scale over that group, or over all units, is one scale.
        Tree tree = new Tree(evaluation, other -> !other.equals(Roster.ALL) && !other.equals(grouping));
        Accounts accounts = new Accounts(evaluation, tree, true);
        evaluation.roster().peers(grouping).forEach((group, units) -> {
            List<Frame> scored = units.stream()
                    .map(unit -> new Frame(evaluation, unit))
                    .filter(frame -> frame.cell(tree.root()) instanceof Cell.Known)
                    .toList();
            References shared = new References(scored);
            for (String unit : units) {
                accounts.references.put(unit, shared);
                if (!scored.isEmpty()) {
                    accounts.bases.put(unit, new Basis.Peers(grouping, group, scored.size()));
                }
            }
        });
        return accounts;
    }

    /**
     * Holds each unit against its own score in an earlier evaluation by the same formulas.
     *
     * <p>What the peers' movement alone changes, through scales above single indicators, is told as the contribution of
     * {@link Player.PeersAndRules}; scales of single indicators belong to these.
     */
    public static Accounts againstEarlier(Evaluation now, Evaluation before) {
        boolean same = now.methodology().score().equals(before.methodology().score())
                && now.paths().equals(before.paths())
                && now.paths().stream().allMatch(path -> now.formula(path).equals(before.formula(path)))
                && now.methodology()
                        .indicators()
                        .keySet()
                        .equals(before.methodology().indicators().keySet());
        Tree tree = new Tree(now, any -> true);
        Accounts accounts = new Accounts(now, tree, same);
        for (String unit : now.units()) {
            if (same && before.roster().find(unit).isPresent() && before.score(unit) instanceof Cell.Known) {
                accounts.references.put(unit, new References(List.of(new Frame(before, unit))));
                accounts.bases.put(unit, new Basis.Earlier(before.period()));
            }
        }
        return accounts;
    }

    /** Returns the accounts of all units in the roster's order. */
    public List<Accounted> all() {
        return evaluation.units().stream().map(this::of).toList();
    }

    /** Returns the account of one unit. Fails for a unit that is not rated. */
    public Accounted of(String unit) {
        Cell score = evaluation.score(unit);
        if (score instanceof Cell.Absent absent) {
            return none(unit, NoAccount.Reason.NO_SCORE, absent.where());
        }
        if (!sameRules) {
            return none(unit, NoAccount.Reason.OTHER_METHODOLOGY, "");
        }
        References against = references.getOrDefault(unit, none);
        Basis basis = bases.get(unit);
        if (!(score instanceof Cell.Known known) || basis == null) {
            return none(unit, NoAccount.Reason.NO_REFERENCE, "");
        }
        try {
            return account(unit, basis, known.value(), against);
        } catch (NoSplitException e) {
            return none(unit, e.reason(), e.detail());
        }
    }

    private Account account(String unit, Basis basis, Real score, References against) {
        Dues split = new Split(tree, new Frame(evaluation, unit), against).dues();
        Map<Integer, Dues.Due> dues = split.byPlayer();
        List<Contribution> contributions = new ArrayList<>();
        tree.asked().forEach((player, years) -> {
            Player who = new Player.OfIndicator(tree.indicator(player));
            contributions.add(contribution(who, dues.get(player), rows(unit, tree.indicator(player), years)));
        });
        Dues.Due others = dues.get(tree.peersAndRules());
        if (others != null) {
            contributions.add(contribution(new Player.PeersAndRules(), others, List.of()));
        }
        return new Account(
                unit,
                evaluation.period(),
                basis,
                score,
                against.column(tree.root()).mean(),
                contributions,
                split.grouped());
    }

    private static Contribution contribution(Player who, Dues.@Nullable Due due, List<Observation> rows) {
        Real amount = due == null ? Real.sum(List.of()) : due.amount();
        Dues.Straight straight = due == null ? null : due.straight();
        return straight == null
                ? new Contribution(who, amount, null, null, null, rows)
                : new Contribution(who, amount, straight.weight(), straight.own(), straight.reference(), rows);
    }

    private List<Observation> rows(String unit, String indicator, SortedSet<Integer> years) {
        List<Observation> rows = new ArrayList<>();
        for (int back : years) {
            evaluation.data().find(unit, indicator, evaluation.period(back)).ifPresent(rows::add);
        }
        return rows;
    }

    private NoAccount none(String unit, NoAccount.Reason reason, String detail) {
        return new NoAccount(unit, evaluation.period(), reason, detail);
    }
}
