package kz.jospar.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Real;
import kz.jospar.rating.number.RealOrder;

/**
 * How values become places, every choice declared: kk саралау қағидасы, ru правило ранжирования.
 *
 * <p>There is no default: a ranking without a direction, a tie rule or a rounding cannot be made. Units without a value
 * are not ranked; whether that is fair is for whoever chose what to pass.
 *
 * <p>Worked case: A 0.4921, B 0.4919, C 0.3, more is better, competition. Exact: A 1, B 2, C 3. Rounded to three digits
 * before ranking: A 1, B 1, C 3.
 *
 * @param direction which way is better
 * @param ties which rank equal values get
 * @param rounding which digits are dropped, and when
 */
public record Ranking(Direction direction, TieRule ties, Rounding rounding) {
    public Ranking {
        Guard.present("direction", direction);
        Direction.ordering("direction", direction);
        Guard.present("ties", ties);
        Guard.present("rounding", rounding);
    }

    /**
     * Ranks units by their values.
     *
     * @param values one number for each unit, in any order; equal fractions are ties, and so are bounds that overlap
     * @return a place for each unit: best rank first, equal ranks by the unit's key
     * @throws UnnamedTieException if the tie-breaker does not name a tied unit
     */
    public List<Place> rank(Map<String, ? extends Real> values) {
        List<Place> places = new ArrayList<>(values.size());
        int better = 0;
        int betterValues = 0;
        for (List<String> group : groups(values)) {
            Map<String, BigDecimal> ranks = ties.choose(new Ranks(group, better, betterValues));
            ranks.forEach((unit, rank) -> places.add(place(unit, value(unit, values), rank, group)));
            better += group.size();
            betterValues++;
        }
        places.sort(Comparator.comparing(Place::rank).thenComparing(Place::unit));
        return List.copyOf(places);
    }

    /**
     * Returns the ranks of units without a value that share the place behind all others.
     *
     * @param ranked the places of those with a value
     * @param last the units behind them, in any order
     * @throws UnnamedTieException if the tie-breaker does not name one of several units behind
     */
    public Map<String, BigDecimal> behind(List<Place> ranked, Collection<String> last) {
        if (last.isEmpty()) {
            return Map.of();
        }
        // The first of those that share a value stands for it; to compare the lists would be quadratic in a large tie.
        long values =
                ranked.stream().map(place -> place.sharedBy().get(0)).distinct().count();
        List<String> group = last.stream().sorted().toList();
        return ties.choose(new Ranks(group, ranked.size(), (int) values));
    }

    private Place place(String unit, Real value, BigDecimal rank, List<String> group) {
        return new Place(unit, value, rounding.shown(value), rank, group);
    }

    private List<List<String>> groups(Map<String, ? extends Real> values) {
        Map<String, Real> ranked = new HashMap<>();
        values.keySet().forEach(unit -> ranked.put(unit, rounding.ranked(value(unit, values))));
        List<String> units = values.keySet().stream().sorted().toList();
        List<List<String>> groups = new ArrayList<>(RealOrder.groups(units, unit -> value(unit, ranked)));
        if (direction == Direction.MORE_IS_BETTER) {
            Collections.reverse(groups);
        }
        return groups;
    }

    private static Real value(String unit, Map<String, ? extends Real> values) {
        Real value = values.get(unit);
        if (value == null) {
            throw new IllegalArgumentException("unit '" + unit + "' has no value");
        }
        return value;
    }
}
