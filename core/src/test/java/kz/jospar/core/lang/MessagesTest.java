package kz.jospar.core.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.jospar.core.text.UnreadablePlanException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The library's sentences: the same keys and the same facts in Kazakh, Russian and English. */
class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}?");

    @Test
    void everyKeyHasASentenceInEachLanguage() {
        assertThat(Messages.in(Language.KK).keys()).isNotEmpty();
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            assertThat(messages.language()).isEqualTo(language);
            assertThat(messages.keys()).isEqualTo(Messages.in(Language.KK).keys());
            assertThat(messages.keys()).allSatisfy(key -> {
                assertThat(messages.has(key)).isTrue();
                assertThat(messages.text(key))
                        .as(key)
                        .isNotBlank()
                        .isEqualTo(messages.text(key).strip());
            });
        }
    }

    /** A sentence is read on pages, in answers and at a terminal: each adds its own way out. */
    @Test
    void noSentenceNamesAnOptionOfACommandLine() {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            assertThat(messages.keys())
                    .allSatisfy(key -> assertThat(messages.text(key)).as(key).doesNotContainPattern("--\\p{L}"));
        }
    }

    @Test
    void aSentenceNamesTheSameFactsInEachLanguage() {
        for (String key : Messages.in(Language.KK).keys()) {
            Set<String> placeholders = placeholders(Language.KK, key);
            assertThat(placeholders).as(key).allMatch(placeholder -> placeholder.matches("\\{[0-9]}"));
            assertThat(placeholders(Language.RU, key)).as(key).isEqualTo(placeholders);
            assertThat(placeholders(Language.EN, key)).as(key).isEqualTo(placeholders);
        }
    }

    @Test
    void kazakhAndRussianAreWrittenInCyrillicAndEnglishIsNot() {
        for (String key : Messages.in(Language.EN).keys()) {
            assertThat(Messages.in(Language.EN).text(key)).as(key).doesNotContainPattern("\\p{IsCyrillic}");
            assertThat(PLACEHOLDER.matcher(Messages.in(Language.KK).text(key)).replaceAll(""))
                    .as(key)
                    .satisfiesAnyOf(
                            text -> assertThat(text).containsPattern("\\p{IsCyrillic}"),
                            text -> assertThat(text).doesNotContainPattern("\\p{L}"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noKeyStandsTwiceInAFile(Language language) throws IOException {
        List<String> keys;
        try (InputStream in = Messages.class.getResourceAsStream("messages_" + language.code() + ".properties");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            keys = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    // In "choice.week\\=5=…" the key is "choice.week=5".
                    .map(line -> line.split("(?<!\\\\)=", 2)[0].replace("\\", ""))
                    .toList();
        }
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(keys)).isEqualTo(Messages.in(language).keys());
    }

    @ParameterizedTest
    @EnumSource(UnreadablePlanException.Reason.class)
    void everyReasonWhyThereIsNoPlanHasASentenceThatNamesTheDocument(UnreadablePlanException.Reason reason) {
        for (Language language : Language.values()) {
            assertThat(new UnreadablePlanException("жоспар.docx", reason).message(language))
                    .contains("жоспар.docx")
                    .doesNotContain("plan.no");
        }
    }

    @Property
    void argumentsAreFilledInAsTheyAreAndNeverReadAsPatterns(@ForAll String fact) {
        String sentence = Messages.in(Language.EN).text("finding.measure-in-one-language", fact, "{0}", "ru");

        assertThat(sentence).startsWith("Measure " + fact + " stands in one version ({0}) and not in the other (ru).");
    }

    @Test
    void aMissingArgumentLeavesItsPlaceVisible() {
        assertThat(Messages.in(Language.EN).text("finding.measure-in-one-language", "1.2", "kk"))
                .startsWith("Measure 1.2 stands in one version (kk) and not in the other ({2}).");
    }

    @Test
    void anUnknownKeyIsReturnedWithItsArguments() {
        assertThat(Messages.in(Language.EN).text("no.such")).isEqualTo("no.such");
        assertThat(Messages.in(Language.EN).text("no.such", "a", "b")).isEqualTo("no.such [a, b]");
        assertThat(Messages.in(Language.EN).has("no.such")).isFalse();
    }

    private static Set<String> placeholders(Language language, String key) {
        return PLACEHOLDER
                .matcher(Messages.in(language).text(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
