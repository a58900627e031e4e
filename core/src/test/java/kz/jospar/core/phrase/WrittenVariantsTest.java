package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.Timing;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What the library writes may be typed over by people: it means the same then, or is refused. */
class WrittenVariantsTest {
    private static final String BLANKS = " \u00a0\t\n\u202f\u2007";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String LATIN = "aceiopxyhABCEHIKMOPTXY\u0259";
    private static final String CYRILLIC = "асеіорхуһАВСЕНІКМОРТХУә";

    /** Events' words are the document's own and kept as typed, so timings without them show what typing changes. */
    @Provide
    Arbitrary<Timing> timings() {
        return Timings.all().filter(timing -> !hasWords(timing));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void blanksOfAnyKindAndNumber(@ForAll("timings") Timing timing, @ForAll Language language, @ForAll Random random) {
        sameOrRefused(timing, language, 99, text -> each(text, c -> c == ' ' ? blanks(random) : String.valueOf(c)));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aLineBreakBetweenAnyTwoWords(@ForAll("timings") Timing timing, @ForAll Language language) {
        sameOrRefused(timing, language, 99, text -> text.replace(' ', '\n'));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void dashesOfOtherKinds(@ForAll("timings") Timing timing, @ForAll Language language, @ForAll Random random) {
        sameOrRefused(
                timing,
                language,
                97,
                text -> each(
                        text,
                        c -> String.valueOf(
                                DASHES.indexOf(c) >= 0 ? DASHES.charAt(random.nextInt(DASHES.length())) : c)));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void capitals(@ForAll("timings") Timing timing, @ForAll Language language) {
        sameOrRefused(timing, language, 97, text -> text.toUpperCase(Locale.ROOT));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void lettersOfTheOtherAlphabet(@ForAll("timings") Timing timing, @ForAll Language language, @ForAll Random random) {
        // English terms in days are read wrong then: see ReaderDefectsTest.
        Assume.that(language != Language.EN || !hasTerm(timing));
        sameOrRefused(
                timing,
                language,
                50,
                text -> each(text, c -> {
                    int latin = LATIN.indexOf(c);
                    int cyrillic = CYRILLIC.indexOf(c);
                    boolean swap = random.nextInt(8) == 0;
                    return String.valueOf(
                            !swap
                                    ? c
                                    : latin >= 0 ? CYRILLIC.charAt(latin) : cyrillic >= 0 ? LATIN.charAt(cyrillic) : c);
                }));
    }

    private static void sameOrRefused(Timing timing, Language language, int leastShare, UnaryOperator<String> typing) {
        String text = typing.apply(TimingWords.write(timing, language));
        Optional<Timing> read = TimingPhrase.read(text).timing();

        Statistics.label("typed over")
                .collect(read.isPresent() ? "the same" : "refused")
                .coverage(coverage -> coverage.check("the same").percentage(share -> share >= leastShare));
        assertThat(read.isEmpty() || read.get().equals(timing))
                .as(text + ": " + read + " instead of " + timing)
                .isTrue();
    }

    private static boolean hasTerm(Timing timing) {
        return timing instanceof Timing.AroundEvent
                || (timing instanceof Timing.Several several
                        && several.timings().stream().anyMatch(WrittenVariantsTest::hasTerm));
    }

    private static boolean hasWords(Timing timing) {
        if (timing instanceof Timing.Several several) {
            return several.timings().stream().anyMatch(WrittenVariantsTest::hasWords);
        }
        return timing instanceof Timing.OnEvent
                || timing instanceof Timing.BySchedule
                || (timing instanceof Timing.AroundEvent around
                        && !around.event().isEmpty())
                || (timing instanceof Timing.Continuous always && always.since() instanceof Timing.OnEvent);
    }

    private static String blanks(Random random) {
        return random.ints(1 + random.nextInt(3), 0, BLANKS.length())
                .mapToObj(i -> BLANKS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static String each(String text, java.util.function.Function<Character, String> change) {
        return text.chars().mapToObj(c -> change.apply((char) c)).collect(Collectors.joining());
    }
}
