package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.jospar.core.lang.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * No text of an entry can add, end or change a line that is not its own: neither for a reader that splits at CRLF nor for
 * one that splits, as Python's splitlines does, at everything that Unicode takes for the end of a line.
 */
class FeedInjectionTest {
    private static final Pattern ANY_LINE_END = Pattern.compile("\r\n|[\n\r\u000B\f\u001C-\u001E\u0085\u2028\u2029]");
    private static final Pattern CONTENT_LINE = Pattern.compile("(BEGIN|END):[A-Z]+|([A-Z-]+)(;[A-Z]+=.+)?:.*");
    private static final Pattern ATTENDEE =
            Pattern.compile("ATTENDEE;CN=\"[^\"\\\\;^]*\";ROLE=CHAIR:mailto:a@example\\.org");

    @Property(tries = 2_000)
    void no_text_adds_a_property_or_a_component(
            @ForAll("texts") String text, @ForAll("texts") String other, @ForAll boolean task) {
        List<String> harmless = split(write("t", "o", task));
        List<String> hostile = split(write(text, other, task));

        assertThat(names(hostile)).isEqualTo(names(harmless));
        assertThat(hostile)
                .filteredOn(line -> line.startsWith("ATTENDEE"))
                .singleElement()
                .satisfies(line -> assertThat(line).matches(ATTENDEE));
        Statistics.label("breaks").collect(ANY_LINE_END.matcher(text).find());
        Statistics.label("breaks").coverage(breaks -> breaks.check(true).count(n -> n > 150));
        Statistics.label("begins").collect(text.contains("BEGIN:") || other.contains("BEGIN:"));
        Statistics.label("begins").coverage(begins -> begins.check(true).count(n -> n > 30));
    }

    /** What {@link URI} lets pass: it quotes blanks and controls, and keeps letters of every alphabet. */
    @Property(tries = 2_000)
    void no_link_adds_a_property_or_leaves_ASCII(@ForAll("texts") String text, @ForAll boolean quoted) {
        Optional<URI> link = link(text, quoted);
        boolean whole = link.isPresent()
                && link.orElseThrow()
                        .toString()
                        .codePoints()
                        .noneMatch(c -> Character.getType(c) == Character.SURROGATE);

        if (whole) {
            List<String> lines = split(Entries.octets(Entries.linked(link.orElseThrow())));
            assertThat(names(lines)).isEqualTo(names(split(Entries.octets(Entries.linked(URI.create("https:x"))))));
            assertThat(lines)
                    .filteredOn(line -> line.startsWith("URL:"))
                    .singleElement()
                    .satisfies(line -> assertThat(line).matches("URL:[\\x21-\\x7E]+"));
        }
        Statistics.label("written").collect(whole);
        Statistics.label("written").coverage(written -> written.check(true).count(n -> n > 500));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(HostileTexts.any(), Arbitraries.strings().ofMaxLength(100));
    }

    private static Optional<URI> link(String text, boolean quoted) {
        try {
            return Optional.of(
                    quoted
                            ? new URI("https", "example.org", "/" + text, text, text)
                            : new URI("https://example.org/" + text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** An entry whose every text is the one or the other, so begun that none is empty. */
    private static byte[] write(String text, String other, boolean task) {
        LocalDateTime start = Entries.DAY.atTime(9, 0);
        FeedEntry entry = new FeedEntry(
                "u" + text,
                task
                        ? new When.Task(null, Entries.DAY, null)
                        : new When.Timed(start, start.plusHours(1), ZoneId.of("Asia/Almaty")),
                other,
                "d" + text,
                List.of("c" + text, "x" + other),
                null,
                null,
                "p" + other,
                List.of(new Alarm(Duration.ZERO, "a" + text)),
                List.of(new Attendee("a@example.org", "n" + other, Attendee.Part.CHAIR)),
                Revision.first(Entries.STAMP));
        return Lines.write(new Feed(new FeedHead("id", text, Language.KK), List.of(entry)));
    }

    private static List<String> split(byte[] octets) {
        List<String> lines = new ArrayList<>();
        for (String line : ANY_LINE_END.split(new String(octets, StandardCharsets.UTF_8))) {
            if (line.startsWith(" ")) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + line.substring(1));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<String> names(List<String> lines) {
        return lines.stream()
                .map(line -> {
                    assertThat(line).matches(CONTENT_LINE);
                    return line.startsWith("BEGIN:") || line.startsWith("END:") ? line : line.split("[:;]", 2)[0];
                })
                .toList();
    }
}
