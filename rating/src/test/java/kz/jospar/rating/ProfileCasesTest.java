package kz.jospar.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.data.ObservationTable;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.evaluation.ScoreLine;
import org.junit.jupiter.api.Test;

/** Profiles for which no table is published here: cases worked out by hand. */
class ProfileCasesTest {

    /**
     * A: 9 of 12 targets are 3/4, halfway between 1/2 (no points) and 1 (a hundred): 50; with 90 % of the budget 0.7 * 50 +
     * 0.3 * 90 = 62. Services 95, complaints 90: 0.6 * 95 + 0.4 * 90 = 93. Assignments 80, electronic 70, turnover 10 leaves
     * 90: 40 + 21 + 18 = 79. Blocks 31 + 27.9 + 15.8 = 74.7; one late answer 1 and two false data 10 points: 63.7. B is without
     * fault: 100. C has nothing and five false data, 25 points held at 20, and not below 0. D is as A in time and true.
     */
    @Test
    void points_are_weighted_by_block_and_late_or_false_data_cost_points() {
        String rows = """
                unit,indicator,period,value,status,denominator,denominator-period
                A,goals,2025,9,reported,12,2025
                A,budget,2025,90,reported,,
                A,services,2025,95,reported,100,2025
                A,complaints,2025,1,reported,10,2025
                A,assignments,2025,8,late,10,2025
                A,electronic,2025,70,reported,,
                A,turnover,2025,10,reported,,
                A,false_data,2025,2,reported,,
                B,goals,2025,12,reported,12,2025
                B,budget,2025,100,reported,,
                B,services,2025,50,reported,50,2025
                B,complaints,2025,0,zero,0,2025
                B,assignments,2025,3,reported,3,2025
                B,electronic,2025,100,reported,,
                B,turnover,2025,0,zero,,
                B,false_data,2025,0,zero,,
                C,goals,2025,6,reported,12,2025
                C,budget,2025,0,zero,,
                C,services,2025,0,zero,10,2025
                C,complaints,2025,10,reported,10,2025
                C,assignments,2025,0,zero,5,2025
                C,electronic,2025,,missing,,
                C,turnover,2025,100,reported,,
                C,false_data,2025,5,reported,,
                """;
        String inTime = rows.lines()
                .filter(row -> row.startsWith("A,") && !row.startsWith("A,false"))
                .map(row -> "D" + row.substring(1).replace("late", "reported"))
                .reduce("", (all, row) -> all + row + "\n");
        Observations data = ObservationTable.read(rows + inTime + "D,false_data,2025,,not-applicable,,\n")
                .orRefuse();
        Rating rating = Rating.of(FromJson.profile("state-body-points"), data, FromJson.YEAR);
        assertThat(FromJson.scores(rating)).isEqualTo(Map.of("A", "637/10", "B", "100", "C", "0", "D", "747/10"));
        assertThat(FromJson.places(rating)).isEqualTo(Map.of("A", "3", "B", "1", "C", "4", "D", "2"));
        assertThat(rating.scorecard().lines())
                .extracting(
                        ScoreLine::unit,
                        line -> line.band().orElseThrow().id(),
                        line -> line.shown().orElseThrow().toPlainString())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("A", "low", "63.70"),
                        org.assertj.core.groups.Tuple.tuple("B", "high", "100.00"),
                        org.assertj.core.groups.Tuple.tuple("C", "ineffective", "0.00"),
                        org.assertj.core.groups.Tuple.tuple("D", "middle", "74.70"));
        assertThat(FromJson.text(rating.evaluation().cell("formulas.penalty", "A")))
                .isEqualTo("11");
        assertThat(FromJson.text(rating.evaluation().cell("formulas.penalty", "C")))
                .isEqualTo("20");
    }

    /** The worst in all seven domains has 100; the others what the closed form gives their shares of 3 areas. */
    @Test
    void the_deprivation_profile_transforms_ranks_and_weighs_seven_domains() {
        List<String> domains = List.of("income", "employment", "health", "education", "access", "crime", "housing");
        double[] weights = {0.28, 0.28, 0.14, 0.14, 0.09, 0.05, 0.02};
        int[][] ranks = {{1, 1, 1, 1, 1, 1, 1}, {2, 3, 2, 3, 2, 3, 2}, {3, 2, 3, 2, 3, 2, 3}};
        List<String> heading = new ArrayList<>(List.of("unit"));
        heading.addAll(domains);
        List<List<String>> rows = new ArrayList<>();
        for (int unit = 0; unit < ranks.length; unit++) {
            List<String> row = new ArrayList<>(List.of("Z" + unit));
            for (int rank : ranks[unit]) {
                row.add(Integer.toString(rank));
            }
            rows.add(row);
        }
        Rating rating = Rating.of(FromJson.profile("deprivation"), FromJson.table(heading, rows), FromJson.YEAR);
        for (int unit = 0; unit < ranks.length; unit++) {
            double expected = 0;
            for (int domain = 0; domain < weights.length; domain++) {
                double share = (3 + 1 - ranks[unit][domain]) / 3.0;
                expected += weights[domain] * -23 * Math.log(1 - share * (1 - Math.exp(-100 / 23.0)));
            }
            assertThat(number(rating, "Z" + unit)).isCloseTo(expected, within(1e-9));
        }
        assertThat(number(rating, "Z0")).isCloseTo(100, within(1e-12));
        // Z1 is second in income, health, access and housing: weights 0.53 against 0.47.
        assertThat(FromJson.places(rating)).isEqualTo(Map.of("Z0", "1", "Z1", "2", "Z2", "3"));
    }

    /** A quarter of the areas the published index has; the places are those of plain doubles where these can tell. */
    @Test
    void many_areas_stand_where_plain_arithmetic_puts_them() {
        int areas = 1744;
        List<String> domains = List.of("income", "employment", "health", "education", "access", "crime", "housing");
        double[] weights = {0.28, 0.28, 0.14, 0.14, 0.09, 0.05, 0.02};
        List<String> heading = new ArrayList<>(List.of("unit"));
        heading.addAll(domains);
        List<List<String>> rows = new ArrayList<>();
        double[] plain = new double[areas];
        // Steps that have no divisor in common with 1744 = 2^4 * 109 walk through every rank once.
        int[] steps = {1, 3, 5, 7, 11, 13, 17};
        for (int area = 0; area < areas; area++) {
            List<String> row = new ArrayList<>(List.of("S" + area));
            for (int domain = 0; domain < steps.length; domain++) {
                int rank = (int) ((long) area * steps[domain] % areas) + 1;
                row.add(Integer.toString(rank));
                double share = (areas + 1.0 - rank) / areas;
                plain[area] += weights[domain] * -23 * Math.log(1 - share * (1 - Math.exp(-100 / 23.0)));
            }
            rows.add(row);
        }
        Rating rating = Rating.of(FromJson.profile("deprivation"), FromJson.table(heading, rows), FromJson.YEAR);
        Map<String, String> places = FromJson.places(rating);
        double[] sorted = plain.clone();
        Arrays.sort(sorted);
        int told = 0;
        for (int area = 0; area < areas; area++) {
            int at = Arrays.binarySearch(sorted, plain[area]);
            boolean clear = (at == 0 || plain[area] - sorted[at - 1] > 1e-9)
                    && (at == areas - 1 || sorted[at + 1] - plain[area] > 1e-9);
            if (clear) {
                told++;
                assertThat(places.get("S" + area)).isEqualTo(Integer.toString(areas - at));
            }
        }
        assertThat(told).isGreaterThan(1700);
    }

    private static double number(Rating rating, String unit) {
        Cell score = rating.scorecard().line(unit).orElseThrow().score();
        return ((Cell.Known) score).value().doubleValue();
    }
}
