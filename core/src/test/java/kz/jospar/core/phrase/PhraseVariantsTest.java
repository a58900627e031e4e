package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.Timing;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** A phrase means the same however it is typed; what cannot be read is refused and never means something else. */
class PhraseVariantsTest {
    private static final String BLANKS = " \u00a0\t\n\u202f\u2007";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String LATIN = "aceiopxyhABCEHIKMOPTXY\u0259";
    private static final String CYRILLIC = "асеіорхуһАВСЕНІКМОРТХУә";

    @Provide
    Arbitrary<String> phrases() {
        return UnderstoodPhrases.all();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyGeneratedPhraseIsUnderstoodAndItsCluesQuoteIt(@ForAll("phrases") String phrase) {
        Reading reading = TimingPhrase.read(phrase);

        assertThat(reading).as(phrase + ": " + reading).isInstanceOf(Reading.Understood.class);
        Reading.Understood understood = (Reading.Understood) reading;
        assertThat(understood.clues()).isNotEmpty().allSatisfy(clue -> {
            assertThat(phrase).contains(clue.words());
            for (Language language : Language.values()) {
                assertThat(clue.explain(language))
                        .startsWith("«" + clue.words() + "» – ")
                        .doesNotContain("clue.", "{");
            }
        });
        assertThat(understood.repairs()).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void capitalsChangeNothing(@ForAll("phrases") String phrase, @ForAll Random random) {
        Timing meaning = meaning(phrase);

        assertThat(TimingPhrase.read(phrase.toUpperCase(Locale.ROOT)).timing()).contains(meaning);
        assertThat(TimingPhrase.read(phrase.toLowerCase(Locale.ROOT)).timing()).contains(meaning);
        String mixed = phrase.chars()
                .mapToObj(c -> random.nextBoolean() ? upper((char) c) : String.valueOf((char) c))
                .collect(Collectors.joining());
        assertThat(TimingPhrase.read(mixed).timing()).contains(meaning);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void blanksOfAnyKindAndNumberChangeNothing(@ForAll("phrases") String phrase, @ForAll Random random) {
        StringBuilder spaced = new StringBuilder(" ");
        for (char c : phrase.toCharArray()) {
            spaced.append(c == ' ' ? blanks(random) : String.valueOf(c));
        }
        String variant = spaced + blanks(random);

        assertThat(TimingPhrase.read(variant).timing()).as(variant).contains(meaning(phrase));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyDashMeansTheSame(@ForAll("phrases") String phrase, @ForAll Random random) {
        String variant = phrase.chars()
                .map(c -> DASHES.indexOf(c) >= 0 ? DASHES.charAt(random.nextInt(DASHES.length())) : c)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());

        assertThat(TimingPhrase.read(variant).timing()).as(variant).contains(meaning(phrase));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aWordBrokenAtALinesEndIsOneWord(@ForAll("phrases") String phrase, @ForAll @IntRange(max = 200) int where) {
        int at = where % phrase.length();
        Assume.that(at >= 2 && isLetter(phrase, at - 2) && isLetter(phrase, at - 1) && isLetter(phrase, at));
        for (String broken : new String[] {"-\n", "\u2010\n", "\u00ad", "-  \n "}) {
            String variant = phrase.substring(0, at) + broken + phrase.substring(at);
            Reading reading = TimingPhrase.read(variant);
            if (phrase.matches(".*\\p{L}-\\p{L}.*") && reading.timing().isEmpty()) {
                continue; // a word with a hyphen of its own (жылма-жыл) may be refused
            }
            assertThat(reading.timing()).as(variant).contains(meaning(phrase));
            assertThat(reading.repairs())
                    .containsExactly(broken.equals("\u00ad") ? "soft-hyphen" : "word-broken-by-line");
        }
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void lettersOfTheOtherAlphabetAreRepairedOrRefusedButNeverMeanSomethingElse(
            @ForAll("phrases") String phrase, @ForAll Random random) {
        StringBuilder swapped = new StringBuilder();
        for (char c : phrase.toCharArray()) {
            int twin = LATIN.indexOf(c);
            int back = CYRILLIC.indexOf(c);
            boolean swap = random.nextInt(3) == 0;
            swapped.append(swap && twin >= 0 ? CYRILLIC.charAt(twin) : swap && back >= 0 ? LATIN.charAt(back) : c);
        }
        String variant = swapped.toString();

        Optional<Timing> read = TimingPhrase.read(variant).timing();

        assertThat(read.isEmpty() || read.get().equals(meaning(phrase)))
                .as(variant + " " + read)
                .isTrue();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noDateComesOfAPhraseWithAnUnknownWord(
            @ForAll("phrases") String phrase, @ForAll @IntRange(max = 200) int where) {
        String[] words = phrase.split(" ");
        int at = where % (words.length + 1);
        StringBuilder with = new StringBuilder();
        for (int i = 0; i <= words.length; i++) {
            with.append(i == at ? "қарақат " : "").append(i < words.length ? words[i] + " " : "");
        }
        String variant = with.toString().strip();

        Reading reading = TimingPhrase.read(variant);

        Statistics.label("with an unknown word")
                .collect(reading instanceof Reading.NotUnderstood ? "refused" : "an event")
                .coverage(coverage -> coverage.check("refused").percentage(share -> share >= 95));
        if (reading instanceof Reading.NotUnderstood no) {
            // Taken for an event's, the word may leave two others that do not fit together.
            assertThat(no.refusal() != Refusal.STOPPED || no.words().contains("қарақат"))
                    .as(no.words())
                    .isTrue();
            assertThat(variant.substring(no.from(), no.to())).isEqualTo(no.words());
            assertThat(no.explanation(Language.EN)).contains("қарақат");
        } else {
            // "first quarter of қарақат 1990": taken for an event's words, all of which stay visible.
            assertThat(reading.timing().orElseThrow().isDated()).as(variant).isFalse();
            assertThat(reading.explanation(Language.EN)).contains("қарақат");
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aWordLeftOutNeverGivesAnException(@ForAll("phrases") String phrase, @ForAll @IntRange(max = 200) int where) {
        String[] words = phrase.split(" ");
        words[where % words.length] = "";
        String variant = String.join(" ", words);

        Reading reading = TimingPhrase.read(variant);

        if (reading instanceof Reading.NotUnderstood no) {
            assertThat(variant.substring(no.from(), no.to())).isEqualTo(no.words());
        }
    }

    private static Timing meaning(String phrase) {
        return TimingPhrase.read(phrase).timing().orElseThrow(() -> new AssertionError(phrase));
    }

    private static String upper(char c) {
        return String.valueOf(c).toUpperCase(Locale.ROOT);
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetter(text.charAt(at));
    }

    private static String blanks(Random random) {
        return random.ints(1 + random.nextInt(3), 0, BLANKS.length())
                .mapToObj(i -> BLANKS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
