package kz.jospar.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.jospar.rating.account.Accounted;
import kz.jospar.rating.account.Accounts;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.number.Rational;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Accounts of 2,500 units against their peers, exact, and a bare loop in doubles that splits the same scores. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH calls the method that sets them up
public class AccountingUnits {
    @Param({"12", "100"})
    int indicators;

    private RatedUnits units;
    private Evaluation evaluation;

    static AccountingUnits of(int indicators) {
        AccountingUnits units = new AccountingUnits();
        units.indicators = indicators;
        units.setUp();
        return units;
    }

    @Setup
    public void setUp() {
        units = new RatedUnits(indicators, 1);
        List<Observation> rows = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            double[] column = units.column(0, i);
            for (int unit = 0; unit < column.length; unit++) {
                rows.add(Observation.of(
                        "u" + unit, "i" + i, RatedUnits.period(0), Rational.of(new BigDecimal(column[unit]))));
            }
        }
        evaluation = Evaluation.of(units.methodology(), Observations.of(rows), RatedUnits.period(0));
    }

    /** The library, fractions throughout; each account is checked to add up. */
    @Benchmark
    public List<Accounted> ours() {
        return Accounts.againstPeers(evaluation).all();
    }

    /** The same split written out for this one methodology, in doubles. */
    @Benchmark
    public double[][] bare() {
        double[] weights = units.weights();
        double[][] amounts = new double[RatedUnits.UNITS][indicators];
        for (int i = 0; i < indicators; i++) {
            double[] column = units.column(0, i);
            double low = column[0];
            double high = column[0];
            double sum = 0;
            for (double value : column) {
                low = Math.min(low, value);
                high = Math.max(high, value);
                sum += value;
            }
            double mean = sum / column.length;
            for (int unit = 0; unit < column.length; unit++) {
                amounts[unit][i] = weights[i] * (column[unit] - mean) / (high - low);
            }
        }
        return amounts;
    }
}
