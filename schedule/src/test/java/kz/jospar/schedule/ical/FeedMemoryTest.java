package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.Test;

/** A feed takes the memory of one entry, and its first octets leave before there is one. */
class FeedMemoryTest {
    private static final int BUFFER = 8192;

    /** Half a gigabyte of feed; as a list of entries, or as octets kept, it would need some twenty times this heap. */
    @Test
    void a_million_entries_are_written_in_a_heap_of_24_megabytes() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        ManyEntries.class.getName(),
                        "1000000")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(Long.parseLong(said)).isGreaterThan(500_000_000L);
    }

    @Test
    void the_head_leaves_before_the_first_entry_is_asked_for() throws IOException {
        ManyEntries.Sink sink = new ManyEntries.Sink();
        byte[] empty = Lines.write(new Feed(new FeedHead("f", "n", Language.KK), List.of()));

        FeedWriter.write(
                new FeedHead("f", "n", Language.KK),
                new Iterator<>() {
                    private final Iterator<FeedEntry> entries = new ManyEntries(1);

                    @Override
                    public boolean hasNext() {
                        assertThat(sink.octets).isPositive();
                        assertThat(new String(empty, 0, (int) sink.octets, StandardCharsets.UTF_8))
                                .startsWith("BEGIN:VCALENDAR\r\n")
                                .endsWith("X-PUBLISHED-TTL:PT12H\r\n");
                        return entries.hasNext();
                    }

                    @Override
                    public FeedEntry next() {
                        return entries.next();
                    }
                },
                sink);
    }

    /** Whatever the entries are, no more than a buffer of them waits. */
    @Test
    void what_was_given_has_left_but_for_one_buffer() throws IOException {
        ManyEntries.Sink sink = new ManyEntries.Sink();
        long each = octetsOf(2) - octetsOf(1);

        FeedWriter.write(
                new FeedHead("f", "n", Language.KK),
                new Iterator<>() {
                    private final Iterator<FeedEntry> entries = new ManyEntries(1000);
                    private int given;

                    @Override
                    public boolean hasNext() {
                        assertThat(sink.octets).isBetween(given * each - BUFFER, (given + 3) * (each + 3));
                        return entries.hasNext();
                    }

                    @Override
                    public FeedEntry next() {
                        given++;
                        return entries.next();
                    }
                },
                sink);
    }

    private static long octetsOf(int count) throws IOException {
        ManyEntries.Sink sink = new ManyEntries.Sink();
        FeedWriter.write(new FeedHead("f", "n", Language.KK), new ManyEntries(count), sink);
        return sink.octets;
    }

    /** The classes alone: the test may run on a module path that it cannot hand on. */
    private static String classPath() throws URISyntaxException {
        Path main = home(FeedWriter.class);
        return String.join(
                File.pathSeparator,
                main.toString(),
                main.resolveSibling("test-classes").toString(),
                home(Language.class).toString());
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
