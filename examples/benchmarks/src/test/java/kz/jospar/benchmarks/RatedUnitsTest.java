package kz.jospar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import kz.jospar.rating.band.RankBand;
import kz.jospar.rating.band.RankBands;
import org.junit.jupiter.api.Test;

/** The bare loops beside which ratings are measured give the same scores and places. Nothing is timed here. */
class RatedUnitsTest {

    @Test
    void everyScoreIsThatOfTheBareLoop() {
        ScoringUnits units = new ScoringUnits();
        double[][] ours = Arrays.stream(units.ours()).map(double[]::clone).toArray(double[][]::new);
        double[][] bare = units.bare();
        for (int year = 0; year < ScoringUnits.YEARS; year++) {
            assertThat(ours[year]).containsExactly(bare[year], within(1e-13));
        }
    }

    @Test
    void everyContributionIsThatOfTheBareLoop() {
        AccountingUnits units = AccountingUnits.of(12);
        double[][] bare = units.bare();
        var ours = units.ours();
        for (int unit = 0; unit < bare.length; unit++) {
            double[] amounts = ((kz.jospar.rating.account.Account) ours.get(unit))
                    .contributions().stream()
                            .mapToDouble(one -> one.amount().doubleValue())
                            .toArray();
            assertThat(amounts).containsExactly(bare[unit], within(1e-13));
        }
    }

    @Test
    void everyPlaceIsCountedAsTheBareLoopCountsIt() {
        for (int indicators : new int[] {12, 100}) {
            DrawingWeights weights = DrawingWeights.of(indicators, 60);
            RankBands one = weights.oneThread();
            assertThat(weights.twoThreads().bytes()).isEqualTo(one.bytes());
            int[][] bare = weights.bare();
            for (int unit = 0; unit < bare.length; unit++) {
                RankBand band = one.bands().get(unit);
                for (int rank = 1; rank < bare[unit].length; rank++) {
                    assertThat(band.count(rank))
                            .as("unit %s, rank %s", unit, rank)
                            .isEqualTo(bare[unit][rank]);
                }
            }
        }
    }
}
