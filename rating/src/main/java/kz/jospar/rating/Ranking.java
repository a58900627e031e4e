package kz.jospar.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
        Check.present("direction", direction);
        Check.present("ties", ties);
        Check.present("rounding", rounding);
    }

    /**
     * Ranks units by their values.
     *
     * @param values one exact value for each unit, in any order; values equal but for trailing zeros are ties
     * @return a place for each unit: best rank first, equal ranks by the unit's key
     */
    public List<Place> rank(Map<String, BigDecimal> values) {
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

    private Place place(String unit, BigDecimal value, BigDecimal rank, List<String> group) {
        return new Place(unit, value, rounding.shown(value), rank, group);
    }

    private List<List<String>> groups(Map<String, BigDecimal> values) {
        Map<BigDecimal, List<String>> groups = new TreeMap<>(direction.bestFirst());
        for (String unit : values.keySet().stream().sorted().toList()) {
            groups.computeIfAbsent(rounding.ranked(value(unit, values)), equal -> new ArrayList<>())
                    .add(unit);
        }
        return groups.values().stream().map(List::copyOf).toList();
    }

    private static BigDecimal value(String unit, Map<String, BigDecimal> values) {
        BigDecimal value = values.get(unit);
        if (value == null) {
            throw new IllegalArgumentException("unit '" + unit + "' has no value");
        }
        return value;
    }
}
