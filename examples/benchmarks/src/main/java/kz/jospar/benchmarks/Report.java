package kz.jospar.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs both benchmarks of reading and prints their tables of the README; about five minutes. Numbers are medians of the iterations;
 * dates are compared by processor time, see {@link ProcessorTime}.
 */
public final class Report {
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
        Runs.head(out, "Phrases", "per second", "least to most", "per second of processor time", "bytes a phrase");
        for (RunResult run : Runs.run(new OptionsBuilder().include(Runs.named(PhraseReading.class)))) {
            Statistics rate = run.getPrimaryResult().getStatistics();
            Runs.row(
                    out,
                    run.getParams().getParam("language"),
                    Runs.whole(rate.getPercentile(50)),
                    Runs.whole(rate.getMin()) + " to " + Runs.whole(rate.getMax()),
                    Runs.whole(Runs.rate(run)),
                    Runs.whole(Runs.bytes(run)));
        }
    }

    private void dates() throws RunnerException {
        Runs.head(out, "Whole dates", "in the forms", "ours", "theirs", "ours / theirs", "our bytes", "their bytes");
        for (Peer peer : Peer.values()) {
            // One straight after the other, so that both meet the same load of the machine.
            List<RunResult> runs = new ArrayList<>(Runs.run(
                    new OptionsBuilder().include(Runs.named(PlainDates.class)).param("peer", peer.name())));
            RunResult ours = runs.get(0);
            RunResult theirs = runs.get(1);
            if (!ours.getParams().getBenchmark().endsWith(".ours")) {
                throw new IllegalStateException("ours is not the first of " + runs);
            }
            Runs.row(
                    out,
                    peer.label(),
                    peer.forms().stream().map(DateForm::example).collect(Collectors.joining("; ")),
                    Runs.whole(Runs.rate(ours)),
                    Runs.whole(Runs.rate(theirs)),
                    String.format(Locale.ROOT, "%.2f", Runs.rate(ours) / Runs.rate(theirs)),
                    Runs.whole(Runs.bytes(ours)),
                    Runs.whole(Runs.bytes(theirs)));
        }
    }
}
