package kz.jospar.benchmarks;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedWriter;
import kz.jospar.schedule.ical4j.Ical4jFeeds;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Writes 20,000 Kazakh events that are made already, to a stream that only counts: ours, and the same by others. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xbatch", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 7, time = 2)
public class FeedWriting {
    static final int EVENTS = 20_000;

    private final Feed feed;
    private final ICalendar biweekly;
    private final Calendar ical4j;
    private final char[] text;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private final ByteBuffer octets = ByteBuffer.allocate(1 << 13);

    public FeedWriting() {
        this(EVENTS);
    }

    FeedWriting(int events) {
        feed = FeedSample.feed(events);
        biweekly = FeedSample.biweekly(feed);
        ical4j = Ical4jFeeds.calendar(feed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FeedWriter.write(feed, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        text = out.toString(StandardCharsets.UTF_8).toCharArray();
    }

    @Benchmark
    public long ours() throws IOException {
        return counted(this::ours);
    }

    @Benchmark
    public long biweekly() throws IOException {
        return counted(this::biweekly);
    }

    /** Without its check of the content. */
    @Benchmark
    public long ical4j() throws IOException {
        return counted(this::ical4j);
    }

    /** The finished text, which has only to become octets: what no writer of texts can go below. */
    @Benchmark
    public long bare() throws IOException {
        return counted(this::bare);
    }

    void ours(OutputStream out) throws IOException {
        FeedWriter.write(feed, out);
    }

    void biweekly(OutputStream out) throws IOException {
        try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.write(biweekly);
        }
    }

    void ical4j(OutputStream out) throws IOException {
        new CalendarOutputter(false).output(ical4j, out);
    }

    void bare(OutputStream out) throws IOException {
        CharBuffer rest = CharBuffer.wrap(text);
        encoder.reset();
        while (rest.hasRemaining()) {
            encoder.encode(rest, octets.clear(), true);
            out.write(octets.array(), 0, octets.position());
        }
    }

    /** Writes to a stream. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static long counted(Writing writing) throws IOException {
        Counter counter = new Counter();
        writing.to(counter);
        return counter.octets;
    }

    private static final class Counter extends OutputStream {
        private long octets;

        @Override
        public void write(int octet) {
            octets++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            octets += length;
        }
    }
}
