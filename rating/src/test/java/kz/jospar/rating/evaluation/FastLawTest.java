package kz.jospar.rating.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.methodology.UndeclaredException;
import kz.jospar.rating.number.Enclosure;
import kz.jospar.rating.number.Rational;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The law of the double mode: every place is the exact one, or listed. */
class FastLawTest {

    @Property(tries = 1500)
    @StatisticsReport(onFailureOnly = true)
    void every_place_is_the_exact_one_or_listed_as_undecided(@ForAll long seed) {
        WildFormulas wild = new WildFormulas(seed);
        Trial trial = wild.trial();
        Formula score = wild.formula(1 + (int) (seed & 1) + (int) (seed >> 1 & 1));
        DeclaredMethodology methodology;
        try {
            methodology = DeclaredMethodology.of(trial.methodology(score));
        } catch (UndeclaredException e) {
            // No indicator at all, or weights that are all zero.
            Statistics.label("drawn").collect("no methodology");
            return;
        }
        Statistics.label("drawn").collect("scored");
        Observations data = Observations.of(trial.rows());
        Scorecard exact = null;
        RefusedException refused = null;
        try {
            exact = Scorecard.of(Evaluation.of(methodology, data, Trial.YEAR));
        } catch (RefusedException e) {
            refused = e;
        }
        FastScorecard fast = null;
        RefusedException fastRefused = null;
        try {
            fast = FastEvaluation.of(FastColumns.of(methodology, data, List.of(Trial.YEAR)))
                    .score(Trial.YEAR);
        } catch (RefusedException e) {
            fastRefused = e;
        }
        if (fast == null) {
            assertThat(refused).as("double mode refuses for %s", fastRefused).isNotNull();
            Statistics.collect("refused by both");
        } else if (exact == null) {
            // Sixty digits can be too few where the doubles' own bounds still settle every place.
            if (!refused.code().equals("beyond-reach")) {
                assertThat(fast.undecided())
                        .as("exact mode refuses for %s", refused)
                        .isNotEmpty();
            }
            Statistics.collect("refused, listed");
        } else {
            Statistics.collect(compared(exact, fast));
        }
        Statistics.label("drawn").coverage(coverage -> coverage.check("scored").percentage(share -> share > 60));
        Statistics.coverage(coverage -> {
            coverage.check("all decided").percentage(share -> share > 20);
            coverage.check("some undecided").percentage(share -> share > 5);
            coverage.check("refused by both").percentage(share -> share > 2);
        });
        Statistics.label("bound").coverage(coverage -> coverage.check("tight").percentage(share -> share > 90));
    }

    static String compared(Scorecard exact, FastScorecard fast) {
        for (ScoreLine line : exact.lines()) {
            FastScorecard.Line other = fast.line(line.unit()).orElseThrow();
            if (other.decided()) {
                assertThat(rank(other))
                        .as("%s %s", line, other)
                        .isEqualTo(line.rank().map(BigDecimal::doubleValue));
            }
            if (other.score().isPresent()) {
                assertThat(line.score()).as("%s %s", line, other).isInstanceOf(Cell.Known.class);
                assertThat(within(other, (Cell.Known) line.score()))
                        .as("%s %s", line, other)
                        .isTrue();
            } else if (other.bound() == 0) {
                assertThat(line.score()).as("%s %s", line, other).isInstanceOf(Cell.Absent.class);
            }
            if (other.score().isPresent()) {
                double score = other.score().getAsDouble();
                Statistics.label("bound")
                        .collect(other.bound() < 1e-9 * Math.max(1, Math.abs(score)) ? "tight" : "wide");
            }
        }
        return fast.undecided().isEmpty() ? "all decided" : "some undecided";
    }

    private static Optional<Double> rank(FastScorecard.Line line) {
        return line.rank().isPresent() ? Optional.of(line.rank().getAsDouble()) : Optional.empty();
    }

    private static boolean within(FastScorecard.Line line, Cell.Known exact) {
        BigDecimal score = new BigDecimal(line.score().getAsDouble());
        BigDecimal low = score.subtract(new BigDecimal(line.bound()));
        BigDecimal high = score.add(new BigDecimal(line.bound()));
        if (exact.value() instanceof Enclosure bounds) {
            return bounds.high().compareTo(low) >= 0 && bounds.low().compareTo(high) <= 0;
        }
        Rational value = (Rational) exact.value();
        BigDecimal above = new BigDecimal(value.numerator());
        BigDecimal below = new BigDecimal(value.denominator());
        return above.compareTo(low.multiply(below)) >= 0 && above.compareTo(high.multiply(below)) <= 0;
    }
}
