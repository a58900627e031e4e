package kz.jospar.jackson;

import kz.jospar.core.lang.LocalizedText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary texts: Kazakh letters, every code point, and what breaks formats. */
final class Texts {
    private Texts() {}

    /** Any text, the empty one and halves of surrogate pairs too. */
    static Arbitrary<String> any() {
        Arbitrary<Integer> letter = Arbitraries.of(
                "ӘәҒғҚқҢңӨөҰұҮүҺһІіИиЙй №.,()".codePoints().boxed().toList());
        Arbitrary<Integer> point =
                Arbitraries.integers().between(0, Character.MAX_CODE_POINT).filter(c -> c < 0xd800 || c > 0xdfff);
        Arbitrary<String> made = Arbitraries.frequencyOf(Tuple.of(4, letter), Tuple.of(1, point))
                .list()
                .ofMaxSize(12)
                .map(points -> points.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, (a, b) -> a.append(b))
                        .toString());
        Arbitrary<String> odd = Arbitraries.of(
                "",
                " ",
                "\u0000",
                "\u001f\u007f\u0085",
                "\ufeffақпарат",
                "\u2028\u2029",
                "\"\\/</script>",
                "\r\n\t",
                "İıIi",
                "e\u0301 é",
                "👨‍👩‍👧 \uD83C\uDDF0\uD83C\uDDFF",
                "\uffff\ufffe",
                "half a pair \ud83c",
                "\udf00\ud83c",
                "1.2.",
                "null",
                "true",
                "{\"kind\":\"day\"}");
        return Arbitraries.frequencyOf(Tuple.of(3, made), Tuple.of(1, odd));
    }

    /** Any text without halves of surrogate pairs; both Jacksons refuse those in the name of a property. */
    static Arbitrary<String> whole() {
        return any().filter(text -> text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff));
    }

    /** A text that a guard lets pass where words are needed. */
    static Arbitrary<String> words() {
        return any().filter(text -> !text.isBlank());
    }

    static Arbitrary<LocalizedText> localized() {
        return Combinators.combine(any().injectNull(0.3), any().injectNull(0.3), any().injectNull(0.3))
                .as(LocalizedText::new);
    }
}
