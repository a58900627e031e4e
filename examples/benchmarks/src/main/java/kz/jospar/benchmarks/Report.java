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

/** Runs both benchmarks and prints the tables of the README; about five minutes. */
public final class Report {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Report() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Runtime machine = Runtime.getRuntime();
        out.println(machine.availableProcessors() + " processors, JDK " + Runtime.version() + ", "
                + Phrases.all().size() + " phrases.");
        out.println();
        row(out, "Phrases", "per second, median", "least to most", "bytes a phrase");
        row(out, "---", "--:", "--:", "--:");
        for (RunResult run : run(new OptionsBuilder().include(named(PhraseReading.class)))) {
            Statistics rate = rate(run);
            row(
                    out,
                    run.getParams().getParam("language"),
                    whole(median(run)),
                    whole(rate.getMin()) + " to " + whole(rate.getMax()),
                    whole(allocated(run)));
        }
        out.println();
        row(
                out,
                "Whole dates",
                "in the forms",
                "ours per second",
                "theirs",
                "ours / theirs",
                "our bytes",
                "their bytes");
        row(out, "---", "---", "--:", "--:", "--:", "--:", "--:");
        for (Peer peer : Peer.values()) {
            compare(out, peer);
        }
    }

    /** Ours and theirs run one straight after the other, so that both meet the same load of the machine. */
    private static void compare(PrintStream out, Peer peer) throws RunnerException {
        List<RunResult> runs = new ArrayList<>(
                run(new OptionsBuilder().include(named(PlainDates.class)).param("peer", peer.name())));
        RunResult ours = runs.get(0);
        RunResult theirs = runs.get(1);
        if (!ours.getParams().getBenchmark().endsWith(".ours")) {
            throw new IllegalStateException("ours is not the first of " + runs);
        }
        row(
                out,
                peer.label(),
                peer.forms().stream().map(DateForm::example).collect(Collectors.joining("; ")),
                whole(median(ours)),
                whole(median(theirs)),
                String.format(Locale.ROOT, "%.2f", median(ours) / median(theirs)),
                whole(allocated(ours)),
                whole(allocated(theirs)));
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    private static String named(Class<?> benchmark) {
        return "^" + benchmark.getName().replace(".", "\\.") + "\\.";
    }

    private static Statistics rate(RunResult run) {
        return run.getPrimaryResult().getStatistics();
    }

    private static double median(RunResult run) {
        return rate(run).getPercentile(50);
    }

    private static double allocated(RunResult run) {
        Result<?> bytes = run.getSecondaryResults().get(ALLOCATED);
        if (bytes == null) {
            throw new IllegalStateException(
                    "no " + ALLOCATED + " in " + run.getSecondaryResults().keySet());
        }
        return bytes.getStatistics().getPercentile(50);
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    private static void row(PrintStream out, String... cells) {
        out.println("| " + String.join(" | ", cells) + " |");
    }
}
