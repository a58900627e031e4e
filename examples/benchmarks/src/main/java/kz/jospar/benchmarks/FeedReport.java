package kz.jospar.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures the writing of feeds and prints its table of the README; about two minutes. */
public final class FeedReport {
    private static final double MEGA = 1e6;
    private static final double NANOS = 1e9;

    private FeedReport() {}

    /** A writer by its benchmark's name, what it writes, and what that costs. */
    private record Measured(String writer, int octets, int longestLine, Cost cost) {
        static Measured of(String writer, FeedWriting.Writing writing) throws RunnerException, IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.to(out);
            OptionsBuilder options = new OptionsBuilder();
            options.include(Runs.named(FeedWriting.class, writer));
            return new Measured(
                    writer,
                    out.size(),
                    longest(out.toByteArray()),
                    Cost.of(Runs.run(options).iterator().next(), 1));
        }

        String[] cells(Measured ours) {
            double megabytes = octets / MEGA;
            return new String[] {
                writer,
                String.format(Locale.ROOT, "%.1f", cost.nanos() / MEGA),
                String.format(Locale.ROOT, "%.1f", megabytes),
                String.format(Locale.ROOT, "%,.0f", megabytes / (cost.nanos() / NANOS)),
                String.format(Locale.ROOT, "%.3f", cost.bytes() / octets),
                Integer.toString(longestLine),
                ours.cost.against(cost)
            };
        }
    }

    /** Takes no arguments. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        FeedWriting writing = new FeedWriting();
        Measured ours = Measured.of("ours", writing::ours);
        List<Measured> all = List.of(
                ours,
                Measured.of("biweekly", writing::biweekly),
                Measured.of("ical4j", writing::ical4j),
                Measured.of("bare", writing::bare));
        Runs.head(
                out,
                String.format(Locale.ROOT, "%,d events", FeedWriting.EVENTS),
                "ms",
                "MB",
                "MB a second",
                "allocated / written",
                "longest line, octets",
                "time / ours");
        all.forEach(measured -> Runs.row(out, (Object[]) measured.cells(ours)));
    }

    /** Returns the octets of the longest line, without its end. */
    static int longest(byte[] octets) {
        int longest = 0;
        int from = 0;
        for (int i = 0; i < octets.length; i++) {
            if (octets[i] == '\r') {
                longest = Math.max(longest, i - from);
                from = i + 2;
            }
        }
        return longest;
    }
}
