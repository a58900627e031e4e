package kz.jospar.rating.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/** What each player has been found to be due so far. */
final class Dues {
    private final Map<Integer, Due> dues = new TreeMap<>();
    private final SortedSet<String> grouped = new TreeSet<>();

    /** One player's due; straight while it has come from one weighted difference only. */
    static final class Due {
        private final List<Real> amounts = new ArrayList<>();
        private @Nullable Straight straight;

        Real amount() {
            return Real.sum(amounts);
        }

        @Nullable
        Straight straight() {
            return amounts.size() == 1 ? straight : null;
        }
    }

    /** {@code weight * (own - reference)}. */
    record Straight(Rational weight, Real own, Real reference) {}

    /** Adds a weighted difference. */
    void straight(int player, Real weight, Real own, Real reference) {
        Due due = due(player);
        due.amounts.add(own.subtract(reference).multiply(weight));
        due.straight = weight instanceof Rational exact ? new Straight(exact, own, reference) : null;
    }

    void add(int player, Real amount) {
        Due due = due(player);
        due.amounts.add(amount);
        due.straight = null;
    }

    /** Notes a formula whose players were played in groups. */
    void grouped(String path) {
        grouped.add(path);
    }

    /** Returns the paths of formulas whose players were played in groups. */
    List<String> grouped() {
        return List.copyOf(grouped);
    }

    /** Returns the dues by the player's number. */
    Map<Integer, Due> byPlayer() {
        return dues;
    }

    private Due due(int player) {
        return dues.computeIfAbsent(player, any -> new Due());
    }
}
