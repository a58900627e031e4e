package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class TextsTest {
    private static final List<String> COMMANDS = List.of(
            "publish",
            "read",
            "lint",
            "executors",
            "compare",
            "changes",
            "deadlines",
            "obligations",
            "feed",
            "verdict",
            "verify",
            "assignments",
            "duties",
            "report",
            "minutes",
            "rate");

    @Test
    void everyTextExistsInThreeLanguagesWithTheSamePlaces() {
        Set<String> keys = Texts.in(Language.KK).keySet();
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).keySet()).isEqualTo(keys);
            for (String key : keys) {
                String text = Texts.in(language).getString(key);
                assertThat(text).as(key).isNotBlank();
                assertThat(places(text))
                        .as(language + " " + key)
                        .isEqualTo(places(Texts.in(Language.KK).getString(key)));
            }
        }
    }

    @Test
    void noTwoLanguagesShareASentence() {
        for (String key : Texts.in(Language.KK).keySet()) {
            Set<String> texts = new HashSet<>();
            for (Language language : Language.values()) {
                texts.add(Texts.in(language).getString(key));
            }
            boolean russianWordInKazakh =
                    Set.of("usage.command", "usage.optionListHeading").contains(key);
            assertThat(texts).as(key).hasSizeGreaterThanOrEqualTo(russianWordInKazakh ? 2 : 3);
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d}|%n").matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    @Test
    void everyTextIsUsedAndEveryUsedTextExists() throws IOException {
        StringBuilder code = new StringBuilder();
        Path sources = Path.of(System.getProperty("jospar.root", "../.."), "examples/cli/src/main/java");
        try (Stream<Path> all = Files.walk(sources)) {
            for (Path file :
                    all.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        Set<String> used = new TreeSet<>();
        Matcher keys = Pattern.compile("(?:text\\(\\s*|descriptionKey = )\"([a-zA-Z.]+)\"")
                .matcher(code);
        while (keys.find()) {
            used.add(keys.group(1));
        }
        Set<String> own = new TreeSet<>(Texts.in(Language.EN).keySet());
        Set<String> fromCore = new TreeSet<>(used);
        fromCore.removeAll(own);
        // What is not here is a sentence of the library, by its key or the beginning of one.
        assertThat(fromCore)
                .allMatch(key -> key.startsWith("open.") || key.equals("standing.") || key.equals("aspect."));
        own.removeAll(used);
        // The rest are picocli's own keys and those chosen by a condition.
        assertThat(own)
                .allMatch(key ->
                        key.matches("(jospar\\.)?.*usage\\..*Heading|jospar\\..*usage\\.(header|description|footer)")
                                || code.indexOf("\"" + key + "\"") >= 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void helpOfEveryCommandNamesEveryOptionInTheReadersLanguage(String language) {
        Terminal nobody = new Terminal(System.in, System.out, System.err, Language.of(language), false);
        for (String name : COMMANDS) {
            Call help = Call.of(name, "--help", "--lang", language);
            assertThat(help.code()).isZero();
            assertThat(help.err()).isEmpty();
            Texts texts = Texts.in(Language.of(language));
            assertThat(help.out())
                    .contains(texts.getString("jospar." + name + ".usage.header"))
                    .contains(texts.getString("usage.synopsisHeading").strip());
            CommandLine command = Jospar.commands(nobody).getSubcommands().get(name);
            command.getCommandSpec().options().forEach(option -> {
                assertThat(help.out()).contains(option.longestName());
                assertThat(option.descriptionKey()).as(option.longestName()).isNotNull();
                String description = texts.getString(option.descriptionKey());
                assertThat(squash(help.out())).contains(squash(description));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void helpOfTheWholeNamesEveryCommandAndExitCode(String language) {
        Call help = Call.of("--lang", language, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains(COMMANDS);
        assertThat(squash(help.out()))
                .contains(squash(Texts.in(Language.of(language))
                        .getString("jospar.usage.footer")
                        .replace("%n", "")));
        assertThat(Call.of("read", "--lang=" + language, "--help").out()).isNotEqualTo(help.out());
    }

    /** Help breaks its lines to fit the width. */
    private static String squash(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void theEnvironmentsLanguageIsTheDefaultAndTheOptionBeatsIt() {
        assertThat(Call.in(Language.KK, "--help").out()).contains("Командалар:");
        assertThat(Call.in(Language.KK, "--help", "--lang", "en").out()).contains("Commands:");
        assertThat(Call.in(Language.KK, "read", "--lang", "ru", "--help").out()).contains("Опции:");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, , , , KK",
        "ru, kk_KZ.UTF-8, , , RU", // Java knows better
        "en, kk_KZ.UTF-8, , ru_RU.UTF-8, KK", // a container without the locale's data
        "en, , ru_RU, kk_KZ.UTF-8, RU",
        "en, , , kk, KK",
        "tr, , , tr_TR.UTF-8, EN",
        "en, C, , kk_KZ.UTF-8, EN", // LC_ALL beats the others
        "en, , , , EN"
    })
    void theLanguageComesFromJavaElseFromTheVariables(
            String java, String all, String messages, String lang, Language expected) {
        Map<String, String> variables = new HashMap<>();
        variables.put("LC_ALL", all == null ? "" : all);
        variables.put("LC_MESSAGES", messages == null ? "" : messages);
        variables.put("LANG", lang == null ? "" : lang);
        assertThat(Jospar.environment(Locale.forLanguageTag(java), variables)).isEqualTo(expected);
    }

    @Test
    void theVersionIsSaid() {
        assertThat(Call.of("--version").out()).startsWith("jospar ");
    }
}
