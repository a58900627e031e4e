package kz.jospar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everybody who is measured writes the same events, in whatever order of lines. Nothing is timed here. */
class FeedWritingTest {
    private final FeedWriting writing = new FeedWriting(40);

    @Test
    void everybodyWritesTheSameEvents() throws IOException {
        List<List<String>> ours = events(writing::ours);

        assertThat(ours).hasSize(40);
        assertThat(events(writing::ical4j)).isEqualTo(ours);
        assertThat(events(writing::biweekly)).isEqualTo(ours);
        assertThat(octets(writing::bare)).isEqualTo(octets(writing::ours));
    }

    @Test
    void onlyOursKeepsTo75Octets() throws IOException {
        assertThat(FeedReport.longest(octets(writing::ours))).isEqualTo(75);
        assertThat(FeedReport.longest(octets(writing::ical4j))).isGreaterThan(75);
        assertThat(FeedReport.longest(octets(writing::biweekly))).isGreaterThan(75);
    }

    private static List<List<String>> events(FeedWriting.Writing writer) throws IOException {
        String unfolded = new String(octets(writer), StandardCharsets.UTF_8).replace("\r\n ", "");
        return Stream.of(unfolded.split("BEGIN:VEVENT\r\n"))
                .skip(1)
                .map(event -> event.substring(0, event.indexOf("END:VEVENT")))
                .map(event -> Stream.of(event.split("\r\n")).sorted().toList())
                .toList();
    }

    private static byte[] octets(FeedWriting.Writing writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.to(out);
        return out.toByteArray();
    }
}
