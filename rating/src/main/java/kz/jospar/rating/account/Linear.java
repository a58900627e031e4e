package kz.jospar.rating.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Bound;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.Term;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/** Which formulas are weighted sums of their members, between this unit and these references. */
final class Linear {
    private static final String PRESENT = "present";

    private final Frame own;
    private final int peersAndRules;

    Linear(Frame own, int peersAndRules) {
        this.own = own;
        this.peersAndRules = peersAndRules;
    }

    /**
     * One way to split a formula against some of the references.
     *
     * @param terms the members with their factors; {@code null} where it is no weighted sum
     * @param skipping how a mean that leaves out the absent is played; {@code null} where it is no such mean
     * @param joint how it is played where its members may be there or not as they are mixed
     */
    record Piece(
            References references,
            @Nullable Map<Split.Task, Real> terms,
            @Nullable Skipping skipping,
            @Nullable Joint joint) {

        static Piece of(References references, @Nullable Map<Split.Task, Real> terms) {
            return new Piece(references, terms, null, null);
        }
    }

    /** Returns the ways to split a formula; together they cover all references. */
    List<Piece> pieces(Split.Task task) {
        Node node = task.node();
        List<Piece> pieces = new ArrayList<>();
        task.references()
                .by(node.path() + PRESENT, frame -> known(frame, node) ? "1" : "0")
                .forEach((there, some) -> {
                    if (there.equals("1") && known(own, node)) {
                        pieces.addAll(known(node, some));
                    } else {
                        pieces.add(Piece.of(some, null));
                    }
                });
        return pieces;
    }

    private List<Piece> known(Node node, References references) {
        Formula formula = node.formula();
        if (formula instanceof Aggregate.Mean mean
                && mean.power() != null
                && mean.power().equals(Rational.ONE)) {
            String here = pattern(own, node);
            String deep = Skipping.fits(node) ? here : within(own, node);
            return references.pieces(node.path() + " " + deep, () -> mean(node, mean, references, here));
        }
        Map<Split.Task, Real> terms = new LinkedHashMap<>();
        if (formula instanceof Operation.Sum sum) {
            sum(node, sum, references, terms);
        } else if (formula instanceof Operation.Difference) {
            put(node.members().get(0), references, false, Rational.ONE, terms);
            put(node.members().get(1), references, false, Rational.of(-1), terms);
        } else {
            Node member = single(node, references);
            Real slope = member == null ? null : slope(node, member, references);
            if (member != null && slope != null) {
                put(member, references, false, slope, terms);
            }
        }
        return List.of(Piece.of(references, terms.isEmpty() ? null : terms));
    }

    private void sum(Node node, Operation.Sum sum, References references, Map<Split.Task, Real> terms) {
        boolean zero = sum.absent() == AbsentRule.ZERO || sum.absent() == AbsentRule.SKIP;
        boolean neverEmpty = sum.absent() != AbsentRule.SKIP
                || node.members().stream().anyMatch(member -> settled(member) && everywhere(member, references));
        if (neverEmpty) {
            node.members().forEach(member -> put(member, references, zero, Rational.ONE, terms));
        }
    }

    private List<Piece> mean(Node node, Aggregate.Mean mean, References references, String here) {
        boolean fixed = mean.absent() == AbsentRule.ABSENT
                || mean.absent() == AbsentRule.REFUSE
                || (mean.absent() == AbsentRule.ZERO && mean.atLeast() == null);
        if (fixed) {
            return List.of(Piece.of(
                    references,
                    weighted(node, mean, references, "1".repeat(node.members().size()))));
        }
        List<Piece> pieces = new ArrayList<>();
        references.by(node.path() + "members", frame -> pattern(frame, node)).forEach((there, some) -> {
            if (here.equals(there) && standing(node, here, new Presence(own, some))) {
                pieces.add(Piece.of(some, weighted(node, mean, some, here)));
            } else if (mean.absent() == AbsentRule.SKIP && Skipping.fits(node)) {
                pieces.add(new Piece(some, null, new Skipping(node, mean, here, there), null));
            } else {
                pieces.add(new Piece(some, null, null, new Joint(node, mean, peersAndRules)));
            }
        });
        return pieces;
    }

    /** Tells whether the same members are there whatever is mixed; then no declared least number of them can be missed. */
    private static boolean standing(Node node, String here, Presence presence) {
        for (int i = 0; i < here.length(); i++) {
            Node member = node.members().get(i);
            if (!settled(member) && (here.charAt(i) == '0' || !presence.always(member))) {
                return false;
            }
        }
        return true;
    }

    static boolean settled(Node member) {
        return member.brick() || member.constant();
    }

    /** Members with their shares; of those absent on both sides nothing is said under skip, and 0 under zero. */
    private static Map<Split.Task, Real> weighted(
            Node node, Aggregate.Mean mean, References references, String present) {
        boolean skip = mean.absent() == AbsentRule.SKIP;
        List<Rational> counted = new ArrayList<>();
        for (int i = 0; i < present.length(); i++) {
            if (!skip || present.charAt(i) == '1') {
                counted.add(weight(mean.of().get(i)));
            }
        }
        Real all = Real.sum(mean.of().stream().map(Linear::weight).toList());
        Real scale = Rational.ONE;
        if (mean.weights() != WeightRule.AS_GIVEN) {
            scale = Rational.ONE.divide(Real.sum(counted));
        } else if (counted.size() < mean.of().size()) {
            scale = all.divide(Real.sum(counted));
        }
        Map<Split.Task, Real> terms = new LinkedHashMap<>();
        for (int i = 0; i < present.length(); i++) {
            if (!skip || present.charAt(i) == '1') {
                Node member = node.members().get(i);
                put(
                        member,
                        references,
                        mean.absent() == AbsentRule.ZERO,
                        scale.multiply(weight(mean.of().get(i))),
                        terms);
            }
        }
        return terms;
    }

    /** Returns the only member a formula is affine in, if there is one. */
    private @Nullable Node single(Node node, References references) {
        Formula formula = node.formula();
        if (formula instanceof Operation.Clamp clamp) {
            return free(node.members().get(0), clamp, references)
                    ? node.members().get(0)
                    : null;
        }
        if (formula instanceof Operation.Ratio) {
            return node.members().get(1).constant() ? node.members().get(0) : null;
        }
        if (formula instanceof Operation.Product) {
            List<Node> moving =
                    node.members().stream().filter(member -> !member.constant()).toList();
            boolean all = node.members().stream().allMatch(member -> everywhere(member, references));
            return moving.size() == 1 && all ? moving.get(0) : null;
        }
        // In another frame the scale itself is another one.
        if (formula instanceof Normalisation.Scale scale && scale.outside() == Outside.KEEP) {
            boolean fixed = !(scale.worst() instanceof Bound.OfFormula) && !(scale.best() instanceof Bound.OfFormula);
            return fixed && !node.framing() ? node.members().get(0) : null;
        }
        return formula instanceof Normalisation.ZScore && !node.framing()
                ? node.members().get(0)
                : null;
    }

    /** A floor or a cap that no coalition can reach changes nothing: their sums lie between these two. */
    private boolean free(Node member, Operation.Clamp clamp, References references) {
        Reach.Ends ends = new Reach(own, references).of(member);
        return ends != null
                && (clamp.floor() == null || ends.low().order(clamp.floor()) >= 0)
                && (clamp.cap() == null || ends.high().order(clamp.cap()) <= 0);
    }

    private @Nullable Real slope(Node node, Node member, References references) {
        if (node.formula() instanceof Operation.Clamp) {
            return Rational.ONE;
        }
        Cell zero = own.with(Map.of(member.path(), new Cell.Known(Rational.ZERO)), node);
        Cell one = own.with(Map.of(member.path(), new Cell.Known(Rational.ONE)), node);
        if (zero instanceof Cell.Known from && one instanceof Cell.Known to) {
            return references.slope(node, () -> to.value().subtract(from.value()));
        }
        return null;
    }

    private static void put(
            Node member, References references, boolean zero, Real factor, Map<Split.Task, Real> terms) {
        terms.merge(new Split.Task(member, references, zero), factor, Real::add);
    }

    private boolean everywhere(Node member, References references) {
        return known(own, member) && references.column(member).absent() == 0;
    }

    private static String pattern(Frame frame, Node node) {
        StringBuilder pattern = new StringBuilder(node.members().size());
        node.members().forEach(member -> pattern.append(known(frame, member) ? '1' : '0'));
        return pattern.toString();
    }

    /** The same of everything down to single indicators: whether a member is there in a mixture may hang on any of them. */
    private static String within(Frame frame, Node node) {
        StringBuilder pattern = new StringBuilder();
        Tree.under(node).forEach(part -> pattern.append(known(frame, part) ? '1' : '0'));
        return pattern.toString();
    }

    private static boolean known(Frame frame, Node node) {
        return frame.cell(node) instanceof Cell.Known;
    }

    static Rational weight(Term term) {
        return Objects.requireNonNull(term.weight(), "undeclared weight");
    }
}
