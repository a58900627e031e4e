package kz.jospar.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Measures scoring and rank bands and prints their table of the README; two to three minutes. */
public final class RatingReport {
    private static final double MILLI = 1e6;

    private RatingReport() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Runs.head(out, "2,500 units, ms", "ours", "bare loop", "ours / bare");
        Cost ours = cost(ScoringUnits.class, "ours", "");
        Cost bare = cost(ScoringUnits.class, "bare", "");
        Runs.row(out, "100 indicators, 10 years scored", ms(ours), ms(bare), bare.against(ours));
        Runs.row(out, "one of the years with bounds and places", ms(cost(ScoringUnits.class, "bounded", "")), "-", "-");
        Runs.row(out, "the columns taken over", ms(cost(ScoringUnits.class, "load", "")), "-", "-");
        for (String indicators : new String[] {"12", "100"}) {
            Cost split = cost(AccountingUnits.class, "bare", indicators);
            Cost accounts = cost(AccountingUnits.class, "ours", indicators);
            String what = "accounts of all units, " + indicators + " indicators";
            Runs.row(out, what, ms(accounts), ms(split), split.against(accounts));
        }
        Runs.head(out, "10,000 weight replications, ms", "by the clock", "processor time", "bare loop", "ours / bare");
        for (String indicators : new String[] {"12", "100"}) {
            Cost loop = Cost.of(run(DrawingWeights.class, "bare", indicators), 1);
            for (String threads : new String[] {"oneThread", "twoThreads"}) {
                RunResult run = run(DrawingWeights.class, threads, indicators);
                Cost bands = Cost.of(run, 1);
                Statistics clock = run.getPrimaryResult().getStatistics();
                Runs.row(
                        out,
                        indicators + " indicators, " + threads,
                        String.format(Locale.ROOT, "%,.0f (%,.0f)", clock.getPercentile(50), clock.getMin()),
                        ms(bands),
                        ms(loop),
                        loop.against(bands));
            }
        }
    }

    private static String ms(Cost cost) {
        return String.format(Locale.ROOT, "%,.1f", cost.nanos() / MILLI);
    }

    private static Cost cost(Class<?> benchmark, String method, String indicators) throws RunnerException {
        return Cost.of(run(benchmark, method, indicators), 1);
    }

    private static RunResult run(Class<?> benchmark, String method, String indicators) throws RunnerException {
        var options = new OptionsBuilder().include(Runs.named(benchmark, method));
        if (!indicators.isEmpty()) {
            options.param("indicators", indicators);
        }
        return Runs.run(options).iterator().next();
    }
}
