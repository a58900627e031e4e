package kz.jospar.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.number.Rational;
import org.junit.jupiter.api.Test;

class PublishedRanksTest {

    @Test
    void the_five_tie_rules_give_the_ranks_of_the_table() throws Exception {
        List<List<String>> rows = Shared.rows(
                "rank_ties.csv",
                "score,competition_min,modified_competition_max,fractional_average,ordinal_first,dense");
        Map<String, Rational> scores = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).get(0).isEmpty()) { // the unit without a score has no rank
                scores.put("u" + i, Rational.parse(rows.get(i).get(0)));
            }
        }
        assertThat(scores).hasSize(7);
        List<TieRule> rules = List.of(
                new TieRule.Competition(),
                new TieRule.Modified(),
                new TieRule.Fractional(),
                new TieRule.Ordinal(new ArrayList<>(scores.keySet())),
                new TieRule.Dense());
        for (int column = 1; column <= rules.size(); column++) {
            for (Place place : rank(rules.get(column - 1), new Rounding.None(), scores)) {
                List<String> row = rows.get(Integer.parseInt(place.unit().substring(1)));
                assertThat(place.rank())
                        .as("%s of %s", rules.get(column - 1), row)
                        .isEqualByComparingTo(row.get(column));
            }
        }
    }

    /** Human Development Report, 2022 values: 193 countries ranked by the value of three digits. */
    @Test
    void competition_ranks_of_the_published_human_development_index_are_the_published_ranks() throws Exception {
        List<List<String>> rows = hdi();
        assertThat(rows).hasSize(193);
        Map<String, Rational> values = new LinkedHashMap<>();
        rows.forEach(row -> values.put(row.get(0), Rational.parse(row.get(5))));
        Map<String, String> published = new LinkedHashMap<>();
        rows.forEach(row -> published.put(row.get(0), row.get(6)));
        Map<String, String> ranks = new LinkedHashMap<>();
        rank(new TieRule.Competition(), new Rounding.None(), values)
                .forEach(place -> ranks.put(place.unit(), place.rank().toPlainString()));
        assertThat(ranks).containsExactlyInAnyOrderEntriesOf(published);
        // The table has ties, so that another tie rule would fail.
        assertThat(published.values().stream().distinct().count()).isLessThan(193);
    }

    /** A fourth digit that was never published, in the order of the table, must not change a rank. */
    @Test
    void rounding_before_ranking_drops_what_was_not_published() throws Exception {
        Map<String, Rational> finer = new LinkedHashMap<>();
        Map<String, String> published = new LinkedHashMap<>();
        for (List<String> row : hdi()) {
            BigDecimal beyond = new BigDecimal("0.0000001").multiply(BigDecimal.valueOf(finer.size()));
            finer.put(row.get(0), Rational.parse(row.get(5)).add(Rational.of(beyond)));
            published.put(row.get(0), row.get(6));
        }
        assertThat(rank(new TieRule.Competition(), new Rounding.BeforeRanking(3, RoundingMode.HALF_UP), finer))
                .allSatisfy(place -> assertThat(place.rank()).isEqualByComparingTo(published.get(place.unit())));
        assertThat(rank(new TieRule.Competition(), new Rounding.AfterRanking(3, RoundingMode.HALF_UP), finer))
                .noneMatch(Place::tied);
    }

    private static List<List<String>> hdi() throws Exception {
        return Shared.rows(
                "hdi_2022.csv",
                "iso3,life_expectancy,expected_schooling,mean_schooling,gni_pc,expected_hdi,expected_rank,expected_band");
    }

    private static List<Place> rank(TieRule ties, Rounding rounding, Map<String, Rational> values) {
        return new Ranking(Direction.MORE_IS_BETTER, ties, rounding).rank(values);
    }
}
