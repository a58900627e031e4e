package kz.jospar.rating.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jospar.rating.Direction;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import kz.jospar.rating.number.RealOrder;
import org.jspecify.annotations.Nullable;

/**
 * The values of a peer group in order, best first.
 *
 * <p>A unit's rank is taken among the others: its own frozen value steps aside for the value that is asked about, so that a
 * unit tried with another value is not ranked against itself.
 */
final class PeerOrder implements Frozen {
    private final Direction direction;
    private final List<List<PeerValue>> groups;
    private final List<Real> spans;
    private final int[] before;
    private final int total;
    private final Map<String, Integer> groupOf = new HashMap<>();
    private final Map<String, Integer> tieBreak = new HashMap<>();
    private final Map<String, Integer> aheadInGroup = new HashMap<>();

    PeerOrder(List<PeerValue> values, Direction direction, TieRule ties) {
        this.direction = direction;
        groups = new ArrayList<>(RealOrder.groups(values, PeerValue::value));
        if (direction == Direction.MORE_IS_BETTER) {
            Collections.reverse(groups);
        }
        before = new int[groups.size() + 1];
        for (int group = 0; group < groups.size(); group++) {
            before[group + 1] = before[group] + groups.get(group).size();
            for (PeerValue peer : groups.get(group)) {
                groupOf.put(peer.unit(), group);
            }
        }
        // A chain of overlapping bounds has no gap, so it is equal to whatever lies between its ends.
        spans = groups.stream()
                .map(group ->
                        RealOrder.span(group.stream().map(PeerValue::value).toList()))
                .toList();
        total = values.size();
        if (ties instanceof TieRule.Ordinal ordinal) {
            breakTies(ordinal);
        }
    }

    private void breakTies(TieRule.Ordinal ordinal) {
        int[] seen = new int[groups.size()];
        for (String unit : ordinal.tieBreaker()) {
            tieBreak.put(unit, tieBreak.size());
            Integer group = groupOf.get(unit);
            if (group != null) {
                aheadInGroup.put(unit, seen[group]++);
            }
        }
    }

    /** How many units have a value if this one has. */
    int count(String unit) {
        return groupOf.containsKey(unit) ? total : total + 1;
    }

    /** Returns the rank, 1 the best, or {@code null} where the tie-breaker does not name a tied unit. */
    @Nullable
    Rational rank(String unit, Real value, TieRule ties) {
        Integer own = groupOf.get(unit);
        int found = find(value);
        int at = found >= 0 ? found : -found - 1;
        boolean aside = own != null && own < at;
        boolean alone = own != null && groups.get(own).size() == 1;
        boolean among = own != null && own == found;
        int better = aside ? before[at] - 1 : before[at];
        int betterValues = aside && alone ? at - 1 : at;
        int size = found < 0 ? 0 : groups.get(found).size();
        int equal = among ? size - 1 : size;
        return ties.choose(new TieRule.Cases<Optional<Rational>>() {
                    @Override
                    public Optional<Rational> competition(TieRule.Competition rule) {
                        return Optional.of(Rational.of(better + 1L));
                    }

                    @Override
                    public Optional<Rational> modified(TieRule.Modified rule) {
                        return Optional.of(Rational.of((long) better + equal + 1));
                    }

                    @Override
                    public Optional<Rational> dense(TieRule.Dense rule) {
                        return Optional.of(Rational.of(betterValues + 1L));
                    }

                    @Override
                    public Optional<Rational> fractional(TieRule.Fractional rule) {
                        return Optional.of(Rational.of(2L * better + 2 + equal, 2));
                    }

                    @Override
                    public Optional<Rational> ordinal(TieRule.Ordinal rule) {
                        if (equal == 0) {
                            return Optional.of(Rational.of(better + 1L));
                        }
                        Integer ahead = among ? aheadInGroup.get(unit) : ahead(unit, found);
                        return Optional.ofNullable(ahead).map(those -> Rational.of(better + 1L + those));
                    }
                })
                .orElse(null);
    }

    /** How many of a group stand before a unit that is tried with their value. */
    private @Nullable Integer ahead(String unit, int group) {
        Integer place = tieBreak.get(unit);
        if (place == null) {
            return null;
        }
        int ahead = 0;
        for (PeerValue peer : groups.get(group)) {
            ahead += tieBreak.getOrDefault(peer.unit(), Integer.MAX_VALUE) < place ? 1 : 0;
        }
        return ahead;
    }

    /** The group of a value, or where it would stand, as {@link Collections#binarySearch} tells it. */
    private int find(Real value) {
        int low = 0;
        int high = groups.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = spans.get(middle).order(value);
            if (order == 0) {
                return middle;
            }
            if (direction == Direction.MORE_IS_BETTER ? order > 0 : order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }
}
