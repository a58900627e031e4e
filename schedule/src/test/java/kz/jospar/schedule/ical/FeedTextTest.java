package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, folds and escapes, over texts that mean harm. */
class FeedTextTest {
    /** What must be among the texts. */
    private static final Map<String, Pattern> KINDS = Map.of(
            "Kazakh", Pattern.compile("[әңғүұқөһі]"),
            "emoji", Pattern.compile("[\\x{1F400}-\\x{1F6FF}]"),
            "joined emoji", Pattern.compile("\\u200D[\\x{1F400}-\\x{1F6FF}]"),
            "combining marks", Pattern.compile("\\p{L}\\p{Mn}"),
            "right to left", Pattern.compile("[\\p{IsHebrew}\\p{IsArabic}]"),
            "escapes", Pattern.compile("[,;\\\\]"),
            "line breaks", Pattern.compile("[\n\r\\x{85}\\x{2028}\\x{2029}]"),
            "controls", Pattern.compile("[\\x{0}-\\x{8}\\x{7F}-\\x{84}]"),
            "halves of pairs", Pattern.compile("\\p{Cs}"));

    /** {@link Lines} refuses a line over 75 octets, a cut character, and a line end that is not CRLF. */
    @Property(tries = 3_000)
    void folding_is_undone_by_unfolding(@ForAll("texts") String text) throws IOException {
        String line = PlainText.of(text).replace('\n', ' ');

        assertThat(Lines.unfolded(folded("X-TEXT", line))).containsExactly("X-TEXT:" + line);
        Statistics.label("folded").collect(line.length() > 70);
        Statistics.label("folded").coverage(coverage -> coverage.check(true).count(n -> n > 100));
    }

    @Property(tries = 3_000)
    void a_text_of_any_alphabet_comes_back_from_its_lines(@ForAll("texts") String text) {
        String plain = PlainText.of(text);

        assertThat(Lines.unescape(escaped(plain))).isEqualTo(plain);
        for (Map.Entry<String, Pattern> kind : KINDS.entrySet()) {
            Statistics.label(kind.getKey())
                    .collect(kind.getValue().matcher(text).find());
            Statistics.label(kind.getKey())
                    .coverage(coverage -> coverage.check(true).count(n -> n >= 30));
        }
        Statistics.label("long").collect(plain.length() >= 10_000);
        Statistics.label("long").coverage(coverage -> coverage.check(true).count(n -> n >= 30));
    }

    /** The way that looks a text through without a copy, and the way of a text that may hold anything. */
    @Property(tries = 3_000)
    void both_ways_to_a_plain_text_lead_to_the_same(@ForAll("texts") String text) {
        String plain = PlainText.of(text);

        assertThat(plain).isEqualTo(PlainText.cleaned(text));
        Statistics.label("plain").collect(plain.equals(text.strip()));
        Statistics.label("plain").coverage(coverage -> {
            coverage.check(true).count(n -> n > 100);
            coverage.check(false).count(n -> n > 100);
        });
    }

    /** Every character beside letters, alone and after a backslash: the two ways again, completely. */
    @Test
    void both_ways_agree_on_every_character() {
        for (int c = 0; c <= 0xFFFF; c++) {
            for (String text : List.of("a" + (char) c + "b", "\\" + (char) c + "b", Character.toString((char) c))) {
                if (!PlainText.of(text).equals(PlainText.cleaned(text))) {
                    throw new AssertionError("U+" + Integer.toHexString(c) + " in " + text);
                }
            }
        }
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

    /** A fold may stand before a mark: also for a reader who composes letters before he unfolds, or takes them apart. */
    @ParameterizedTest
    @ValueSource(
            strings = {"и\u0306", "е\u0308", "a\u0301\u0323", "\u1100\u1161", "👩🏽", "👨‍👩‍👧", "🇰🇿", "❤\uFE0F"})
    void a_fold_inside_a_cluster_takes_nothing_from_it(String cluster) throws IOException {
        for (int shift = 0; shift <= 75; shift++) {
            String text = "a".repeat(shift) + cluster.repeat(20);
            String lines = new String(folded("X", text), StandardCharsets.UTF_8);
            for (Normalizer.Form form : Normalizer.Form.values()) {
                String unfolded = Normalizer.normalize(lines, form).replace("\r\n ", "");
                assertThat(Normalizer.normalize(unfolded, form))
                        .isEqualTo("X:" + Normalizer.normalize(text, form) + "\r\n");
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

    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.any();
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
