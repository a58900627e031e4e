package kz.jospar.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import kz.jospar.core.lang.Language;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.phrase.TimingPhrase;
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

/** Reads one phrase after another, in an order that is random and the same in every run. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
// Compiled in the foreground: on a loaded machine a compiler of its own thread may still be waiting at the end.
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
public class PhraseReading {
    private static final long SEED = 2025;

    /** A language's code, or {@code all} for the three together. */
    @Param({"all", "kk", "ru", "en"})
    public String language = "all";

    private String[] phrases = {};
    private int next;

    /** Shuffles the corpus. Fails when the reader refuses one of its phrases: a refusal costs something else. */
    @Setup
    public void shuffle() {
        List<String> corpus =
                new ArrayList<>(language.equals("all") ? Phrases.all() : Phrases.in(Language.of(language)));
        for (String phrase : corpus) {
            if (!(TimingPhrase.read(phrase) instanceof Reading.Understood)) {
                throw new IllegalStateException("not understood: '" + phrase + "'");
            }
        }
        Collections.shuffle(corpus, new Random(SEED));
        phrases = corpus.toArray(String[]::new);
    }

    @Benchmark
    public Reading read() {
        String phrase = phrases[next];
        next = next + 1 == phrases.length ? 0 : next + 1;
        return TimingPhrase.read(phrase);
    }
}
