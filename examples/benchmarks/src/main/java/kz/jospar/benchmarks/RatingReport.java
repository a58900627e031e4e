package kz.jospar.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

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
            Runs.row(
                    out,
                    "accounts of all units, " + indicators + " indicators",
                    ms(accounts),
                    ms(split),
                    split.against(accounts));
            Cost loop = cost(DrawingWeights.class, "bare", indicators);
            for (String threads : new String[] {"oneThread", "twoThreads"}) {
                Cost bands = cost(DrawingWeights.class, threads, indicators);
                String what = "10,000 weight replications, " + indicators + " indicators, " + threads;
                Runs.row(out, what, ms(bands), ms(loop), loop.against(bands));
            }
        }
    }

    private static String ms(Cost cost) {
        return String.format(Locale.ROOT, "%,.1f", cost.nanos() / MILLI);
    }

    private static Cost cost(Class<?> benchmark, String method, String indicators) throws RunnerException {
        var options = new OptionsBuilder().include(Runs.named(benchmark, method));
        if (!indicators.isEmpty()) {
            options.param("indicators", indicators);
        }
        return Cost.of(Runs.run(options).iterator().next(), 1);
    }
}
