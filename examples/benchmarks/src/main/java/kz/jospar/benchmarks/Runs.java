package kz.jospar.benchmarks;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks, takes the medians of their iterations, prints tables. */
final class Runs {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double NANOS = 1e9;

    private Runs() {}

    static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.addProfiler(GCProfiler.class)
                        .addProfiler(ProcessorTime.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    /** Returns a pattern of all benchmarks of a class. */
    static String named(Class<?> benchmark) {
        return named(benchmark, ".*");
    }

    /** Returns a pattern of one benchmark of a class. */
    static String named(Class<?> benchmark, String method) {
        return "^" + benchmark.getName().replace(".", "\\.") + "\\." + method + "$";
    }

    /** Returns the operations per second of processor time. */
    static double rate(RunResult run) {
        return median(run, ProcessorTime.RESULT);
    }

    /** Returns the nanoseconds of processor time that an operation takes. */
    static double nanos(RunResult run) {
        return NANOS / rate(run);
    }

    /** Returns the bytes that an operation allocates. */
    static double bytes(RunResult run) {
        return median(run, ALLOCATED);
    }

    private static double median(RunResult run, String profiled) {
        Result<?> result = run.getSecondaryResults().get(profiled);
        if (result == null) {
            throw new IllegalStateException(
                    "no " + profiled + " in " + run.getSecondaryResults().keySet());
        }
        return result.getStatistics().getPercentile(50);
    }

    static String whole(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    static void head(PrintStream out, String first, String... others) {
        out.println();
        out.println("| " + first + " | " + String.join(" | ", others) + " |");
        out.println("| --- |" + " --: |".repeat(others.length));
    }

    static void row(PrintStream out, Object... cells) {
        out.println("| " + Stream.of(cells).map(String::valueOf).collect(Collectors.joining(" | ")) + " |");
    }
}
