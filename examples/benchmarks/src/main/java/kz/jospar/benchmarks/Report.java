package kz.jospar.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs both benchmarks and prints the tables of the README; about five minutes. Numbers are medians of the iterations;
 * dates are compared by processor time, see {@link ProcessorTime}.
 */
public final class Report {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final PrintStream out;

    private Report(PrintStream out) {
        this.out = out;
    }

    /** Takes no arguments. */
    public static void main(String[] arguments) throws RunnerException {
        Report report = new Report(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        report.machine();
        report.phrases();
        report.dates();
    }

    private void machine() {
        int processors = Runtime.getRuntime().availableProcessors();
        out.println(processors + " processors, JDK " + Runtime.version() + ", "
                + Phrases.all().size() + " phrases.");
    }

    private void phrases() throws RunnerException {
        head("Phrases", "per second", "least to most", "per second of processor time", "bytes a phrase");
        for (RunResult run : run(new OptionsBuilder().include(named(PhraseReading.class)))) {
            Statistics rate = run.getPrimaryResult().getStatistics();
            row(
                    run.getParams().getParam("language"),
                    whole(rate.getPercentile(50)),
                    whole(rate.getMin()) + " to " + whole(rate.getMax()),
                    whole(rate(run)),
                    whole(bytes(run)));
        }
    }

    private void dates() throws RunnerException {
        head("Whole dates", "in the forms", "ours", "theirs", "ours / theirs", "our bytes", "their bytes");
        for (Peer peer : Peer.values()) {
            // One straight after the other, so that both meet the same load of the machine.
            List<RunResult> runs = new ArrayList<>(
                    run(new OptionsBuilder().include(named(PlainDates.class)).param("peer", peer.name())));
            RunResult ours = runs.get(0);
            RunResult theirs = runs.get(1);
            if (!ours.getParams().getBenchmark().endsWith(".ours")) {
                throw new IllegalStateException("ours is not the first of " + runs);
            }
            row(
                    peer.label(),
                    peer.forms().stream().map(DateForm::example).collect(Collectors.joining("; ")),
                    whole(rate(ours)),
                    whole(rate(theirs)),
                    String.format(Locale.ROOT, "%.2f", rate(ours) / rate(theirs)),
                    whole(bytes(ours)),
                    whole(bytes(theirs)));
        }
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.addProfiler(GCProfiler.class)
                        .addProfiler(ProcessorTime.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    private static String named(Class<?> benchmark) {
        return "^" + benchmark.getName().replace(".", "\\.") + "\\.";
    }

    private static double rate(RunResult run) {
        return median(run, ProcessorTime.RESULT);
    }

    private static double bytes(RunResult run) {
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

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    private void head(String first, String... others) {
        out.println();
        out.println("| " + first + " | " + String.join(" | ", others) + " |");
        out.println("| --- |" + " --: |".repeat(others.length));
    }

    private void row(String... cells) {
        out.println("| " + String.join(" | ", cells) + " |");
    }
}
