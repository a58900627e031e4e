package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import kz.jospar.core.lang.Language;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines, folds and escapes, over texts that mean harm. */
class FeedTextTest {
    private static final Instant STAMP = Instant.parse("2025-01-10T00:00:00Z");

    @Property
    void folding_is_undone_by_unfolding(@ForAll("texts") String text) throws IOException {
        String line = PlainText.of(text).replace('\n', ' ');

        assertThat(Lines.unfolded(folded("X-TEXT", line))).containsExactly("X-TEXT:" + line);
        Statistics.label("folded").collect(line.length() > 70);
        Statistics.label("folded").coverage(coverage -> coverage.check(true).count(n -> n > 100));
    }

    /** Every length around the fold, in characters of one, two, three and four octets. */
    @ParameterizedTest
    @CsvSource({"a", "қ", "€", "😀"})
    void folding_never_cuts_a_character_at_any_length(String letter) throws IOException {
        for (int shift = 0; shift < 4; shift++) {
            for (int length = 0; length <= 160; length++) {
                String line = "a".repeat(shift) + letter.repeat(length);
                assertThat(Lines.unfolded(folded("X", line))).containsExactly("X:" + line);
            }
        }
    }

    @Test
    void a_line_of_75_octets_stands_whole_and_one_of_76_is_folded_once() throws IOException {
        assertThat(Lines.physical(folded("X", "a".repeat(73)))).containsExactly("X:" + "a".repeat(73));
        assertThat(Lines.physical(folded("X", "a".repeat(74)))).containsExactly("X:" + "a".repeat(73), " a");
        assertThat(Lines.physical(folded("X", "a".repeat(73 + 74)))).hasSize(2);
        assertThat(Lines.physical(folded("X", "a".repeat(73 + 75)))).hasSize(3);
        // 73 octets hold 36 Kazakh letters; the blank leaves 74, which are 37.
        assertThat(Lines.physical(folded("X", "қ".repeat(74))))
                .containsExactly("X:" + "қ".repeat(36), " " + "қ".repeat(37), " қ");
    }

    @Property
    void escaping_is_undone_by_unescaping(@ForAll("texts") String text) {
        String plain = PlainText.of(text);

        assertThat(Lines.unescape(escaped(plain))).isEqualTo(plain);
        assertThat(escaped(plain)).doesNotContain("\n");
    }

    @Property
    void plain_text_loses_only_what_a_calendar_cannot_hold(@ForAll("texts") String text) {
        String plain = PlainText.of(text);

        assertThat(PlainText.of(plain)).isEqualTo(plain);
        IntPredicate lost = c -> Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || (Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE);
        assertThat(plain.codePoints().filter(lost)).allMatch(c -> c == '\n');
        assertThat(plain.codePoints().filter(c -> !Character.isWhitespace(c)).toArray())
                .isEqualTo(text.codePoints()
                        .filter(lost.negate())
                        .filter(c -> !Character.isWhitespace(c))
                        .toArray());
        assertThat(plain).isEqualTo(plain.strip());
    }

    @Test
    void every_kind_of_line_break_is_one_line_feed() {
        assertThat(PlainText.of("a\r\nb\rc\nd\u0085e\u2028f\u2029g")).isEqualTo("a\nb\nc\nd\ne\nf\ng");
        assertThat(PlainText.of("a\r\r\n\n\n\rb")).isEqualTo("a\n\n\n\n\nb");
        assertThat(PlainText.of("a\tb\u0000c\u000Bd\fe\u007Ff\u009Bg\uD800h\uDC00i"))
                .isEqualTo("a bcdefghi");
        assertThat(PlainText.of("\uD83D\uDE00")).isEqualTo("😀");
    }

    @Test
    void a_text_is_escaped_as_the_standard_has_it() {
        assertThat(escaped("a,b;c:d\\e\"f\ng")).isEqualTo("a\\,b\\;c:d\\\\e\"f\\ng");
    }

    @Property
    void no_text_adds_a_property_or_a_component(
            @ForAll("texts") String name,
            @ForAll("texts") String uid,
            @ForAll("texts") String title,
            @ForAll("texts") String description,
            @ForAll("texts") String category) {
        Feed harmless = feed("n", "u", "t", "d", "c");
        Feed hostile = feed(name, "u" + uid, title, "d" + description, "c" + category);

        assertThat(Lines.names(Lines.write(hostile))).isEqualTo(Lines.names(Lines.write(harmless)));
    }

    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.any();
    }

    private static Feed feed(String name, String uid, String title, String description, String category) {
        return new Feed(
                new FeedHead("id", name, Language.KK),
                List.of(new FeedEntry(
                        uid, LocalDate.of(2025, 3, 31), title, description, List.of(category, "x"), STAMP)));
    }

    private static byte[] folded(String name, String value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContentLines lines = new ContentLines(out);
        lines.line(name + ":", value);
        lines.finish();
        return out.toByteArray();
    }

    private static String escaped(String plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ContentLines lines = new ContentLines(out);
            lines.start("X:".getBytes(StandardCharsets.US_ASCII));
            lines.text(plain);
            lines.end();
            lines.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Lines.unfolded(out.toByteArray()).get(0).substring(2);
    }
}
