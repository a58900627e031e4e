package kz.jospar.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures verdicts, roll calls and the lint of a regulation, and prints their tables of the README; a minute and a half. */
public final class VerdictReport {
    private static final double MICRO = 1e3;
    private static final double MILLI = 1e6;

    private VerdictReport() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Cost ours = cost(CountingVotes.class, "ours");
        Cost bare = cost(CountingVotes.class, "bare");
        Runs.head(out, "One verdict, ns", "ours", "bare loop", "ours / bare");
        Runs.row(out, CountingVotes.MEMBERS + " members", ours, bare, bare.against(ours));

        Cost came = cost(CallingTheRoll.class, "came");
        Cost votes = cost(CallingTheRoll.class, "votes");
        Cost map = cost(CallingTheRoll.class, "bare");
        Runs.head(out, "A roll call of 10,000 voters", "all, ms", "each, ns (bytes)");
        row(out, "everybody comes", came);
        row(out, "everybody votes", votes);
        row(out, "votes in a map, nothing checked or kept", map);
        Runs.head(out, "Once for 10,000 voters", "µs", "bytes");
        once(out, "voting closed, the verdict", cost(CallingTheRoll.class, "verdict"));
        once(out, "the outlook before the first vote", cost(CallingTheRoll.class, "outlook"));

        Cost lint = cost(LintingRegulation.class, "lint");
        Runs.head(out, "The lint of a regulation", "ms");
        Runs.row(out, LintingRegulation.VOTERS + " voters", String.format(Locale.ROOT, "%.0f", lint.nanos() / MILLI));
    }

    private static void row(PrintStream out, String what, Cost all) {
        Cost each = new Cost(all.nanos() / CallingTheRoll.VOTERS, all.bytes() / CallingTheRoll.VOTERS);
        Runs.row(out, what, String.format(Locale.ROOT, "%.2f", all.nanos() / MILLI), each);
    }

    private static void once(PrintStream out, String what, Cost cost) {
        Runs.row(out, what, String.format(Locale.ROOT, "%,.1f", cost.nanos() / MICRO), Runs.whole(cost.bytes()));
    }

    private static Cost cost(Class<?> benchmark, String method) throws RunnerException {
        var options = new OptionsBuilder().include(Runs.named(benchmark, method));
        return Cost.of(Runs.run(options).iterator().next(), 1);
    }
}
