package kz.jospar.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class RankingLawsTest {

    /** Few different values, so that ties abound; 1.0 and 1.00 among them, and values that meet once rounded. */
    @Provide
    Arbitrary<Map<String, Rational>> scores() {
        Arbitrary<Rational> value = Arbitraries.of("-2", "0", "0.0", "0.4", "0.5", "1.0", "1.00", "1.04", "1.05", "3")
                .map(Rational::parse);
        return Arbitraries.maps(Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(3), value)
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Arbitraries.of(
                new Rounding.None(),
                new Rounding.BeforeRanking(0, RoundingMode.HALF_EVEN),
                new Rounding.BeforeRanking(1, RoundingMode.FLOOR),
                new Rounding.AfterRanking(0, RoundingMode.HALF_UP));
    }

    @Property
    void each_rank_obeys_its_defining_law(
            @ForAll("scores") Map<String, Rational> scores,
            @ForAll("directions") Direction direction,
            @ForAll("roundings") Rounding rounding) {
        List<String> order = scores.keySet().stream().sorted().toList();
        Map<String, BigDecimal> competition = ranks(direction, new TieRule.Competition(), rounding, scores);
        Map<String, BigDecimal> modified = ranks(direction, new TieRule.Modified(), rounding, scores);
        Map<String, BigDecimal> dense = ranks(direction, new TieRule.Dense(), rounding, scores);
        Map<String, BigDecimal> fractional = ranks(direction, new TieRule.Fractional(), rounding, scores);
        assertThat(competition.keySet()).isEqualTo(scores.keySet());
        int n = scores.size();
        Statistics.collect(dense.values().stream().distinct().count() < n ? "ties" : "no ties");
        for (String unit : scores.keySet()) {
            List<Real> better = scores.values().stream()
                    .<Real>map(rounding::ranked)
                    .filter(other -> beats(direction, other, rounding.ranked(scores.get(unit))))
                    .toList();
            long worse = scores.values().stream()
                    .<Real>map(rounding::ranked)
                    .filter(other -> beats(direction, rounding.ranked(scores.get(unit)), other))
                    .count();
            assertThat(competition.get(unit)).isEqualByComparingTo(BigDecimal.valueOf(better.size() + 1));
            assertThat(modified.get(unit)).isEqualByComparingTo(BigDecimal.valueOf(n - worse));
            long values = better.stream().distinct().count();
            assertThat(dense.get(unit)).isEqualByComparingTo(BigDecimal.valueOf(values + 1));
            assertThat(fractional.get(unit).multiply(BigDecimal.valueOf(2)))
                    .isEqualByComparingTo(competition.get(unit).add(modified.get(unit)));
        }
        assertThat(sum(fractional).multiply(BigDecimal.valueOf(2)))
                .isEqualByComparingTo(BigDecimal.valueOf((long) n * (n + 1)));
        long top = dense.values().stream()
                .mapToLong(BigDecimal::longValueExact)
                .max()
                .orElse(0);
        assertThat(dense.values().stream().distinct().count()).as("no gaps").isEqualTo(top);
        if (n > 0) {
            Map<String, BigDecimal> ordinal = ranks(direction, new TieRule.Ordinal(order), rounding, scores);
            assertThat(ordinal.values().stream()
                            .map(BigDecimal::intValueExact)
                            .sorted()
                            .toList())
                    .isEqualTo(
                            java.util.stream.IntStream.rangeClosed(1, n).boxed().toList());
            for (String a : order) {
                for (String b : order) {
                    int byValue = competition.get(a).compareTo(competition.get(b));
                    int expected = byValue != 0 ? byValue : Integer.signum(a.compareTo(b));
                    assertThat(Integer.signum(ordinal.get(a).compareTo(ordinal.get(b))))
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Property
    void the_order_in_which_units_are_handed_over_changes_nothing(
            @ForAll("scores") Map<String, Rational> scores,
            @ForAll("directions") Direction direction,
            @ForAll("roundings") Rounding rounding,
            @ForAll Random random) {
        List<String> units = new ArrayList<>(scores.keySet());
        List<TieRule> rules = new ArrayList<>(List.of(
                new TieRule.Competition(), new TieRule.Modified(), new TieRule.Dense(), new TieRule.Fractional()));
        if (!units.isEmpty()) {
            rules.add(new TieRule.Ordinal(units));
        }
        List<String> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, random);
        Map<String, Rational> other = new LinkedHashMap<>();
        shuffled.forEach(unit -> other.put(unit, scores.get(unit)));
        for (TieRule rule : rules) {
            Ranking ranking = new Ranking(direction, rule, rounding);
            assertThat(ranking.rank(other)).isEqualTo(ranking.rank(scores));
        }
    }

    @Property
    void the_other_direction_mirrors(
            @ForAll("scores") Map<String, Rational> scores, @ForAll("roundings") Rounding rounding) {
        BigDecimal mirror = BigDecimal.valueOf(scores.size() + 1);
        Map<String, BigDecimal> more = ranks(Direction.MORE_IS_BETTER, new TieRule.Competition(), rounding, scores);
        Map<String, BigDecimal> less = ranks(Direction.LESS_IS_BETTER, new TieRule.Modified(), rounding, scores);
        Map<String, BigDecimal> fractional =
                ranks(Direction.MORE_IS_BETTER, new TieRule.Fractional(), rounding, scores);
        Map<String, BigDecimal> reversed = ranks(Direction.LESS_IS_BETTER, new TieRule.Fractional(), rounding, scores);
        for (String unit : scores.keySet()) {
            assertThat(less.get(unit)).isEqualByComparingTo(mirror.subtract(more.get(unit)));
            assertThat(reversed.get(unit)).isEqualByComparingTo(mirror.subtract(fractional.get(unit)));
        }
    }

    @Property
    void places_come_best_first_and_name_exactly_those_they_share_a_value_with(
            @ForAll("scores") Map<String, Rational> scores,
            @ForAll("directions") Direction direction,
            @ForAll("roundings") Rounding rounding) {
        List<Place> places = new Ranking(direction, new TieRule.Competition(), rounding).rank(scores);
        for (int i = 1; i < places.size(); i++) {
            int byRank = places.get(i - 1).rank().compareTo(places.get(i).rank());
            assertThat(byRank).isLessThanOrEqualTo(0);
            if (byRank == 0) {
                assertThat(places.get(i - 1).unit()).isLessThan(places.get(i).unit());
            }
        }
        for (Place place : places) {
            assertThat(place.value()).isEqualTo(scores.get(place.unit()));
            assertThat(place.shown()).isEqualTo(rounding.shown(place.value()));
            List<String> equal = scores.keySet().stream()
                    .filter(unit -> rounding.ranked(scores.get(unit)).order(rounding.ranked(place.value())) == 0)
                    .sorted()
                    .toList();
            assertThat(place.sharedBy()).isEqualTo(equal);
            assertThat(place.tied()).isEqualTo(equal.size() > 1);
        }
    }

    private static boolean beats(Direction direction, Real one, Real other) {
        return direction == Direction.MORE_IS_BETTER ? one.order(other) > 0 : one.order(other) < 0;
    }

    private static BigDecimal sum(Map<String, BigDecimal> ranks) {
        return ranks.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, BigDecimal> ranks(
            Direction direction, TieRule rule, Rounding rounding, Map<String, Rational> scores) {
        return new Ranking(direction, rule, rounding)
                .rank(scores).stream().collect(Collectors.toMap(Place::unit, Place::rank, (a, b) -> a, HashMap::new));
    }

    @Provide
    Arbitrary<Direction> directions() {
        return Arbitraries.of(Direction.MORE_IS_BETTER, Direction.LESS_IS_BETTER);
    }
}
