package kz.jospar.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.time.Timing;
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

/** Reads whole dates, ours and one peer's reader in turn, over the forms that this peer reads as we do. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
// Compiled in the foreground: on a loaded machine a compiler of its own thread may still be waiting at the end.
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlainDates {
    private static final long SEED = 2025;

    @Param
    public Peer peer = Peer.DATEPARSER;

    private Peer.Reader reader = PlainDates::read;
    private String[] texts = {};
    private int next;

    /** Shuffles the peer's dates. Fails when the peer or we read one of them as another day than was written. */
    @Setup
    public void shuffle() {
        reader = peer.reader();
        List<String> corpus = new ArrayList<>();
        for (DateForm form : peer.forms()) {
            for (DateForm.Written written : form.dates()) {
                LocalDate theirs = reader.read(written.text());
                LocalDate our = read(written.text());
                if (!our.equals(written.date()) || !theirs.equals(our)) {
                    throw new IllegalStateException("'" + written.text() + "' is " + written.date() + ", read as " + our
                            + " by us and as " + theirs + " by " + peer.label());
                }
                corpus.add(written.text());
            }
        }
        Collections.shuffle(corpus, new Random(SEED));
        texts = corpus.toArray(String[]::new);
    }

    @Benchmark
    public LocalDate ours() {
        return read(text());
    }

    @Benchmark
    public LocalDate theirs() {
        return reader.read(text());
    }

    private String text() {
        String text = texts[next];
        next = next + 1 == texts.length ? 0 : next + 1;
        return text;
    }

    /** Reads a day with {@link TimingPhrase}. Fails for a phrase that means anything else. */
    static LocalDate read(String text) {
        Timing timing = TimingPhrase.read(text)
                .timing()
                .orElseThrow(() -> new IllegalArgumentException("not understood: '" + text + "'"));
        if (timing instanceof Timing.OnDay day) {
            return day.date();
        }
        throw new IllegalArgumentException("'" + text + "' is no single day but " + timing);
    }
}
