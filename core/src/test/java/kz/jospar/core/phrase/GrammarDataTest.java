package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kz.jospar.core.data.DataFile;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rule and lexicon files fit together: no word without a use, no rule that cannot come, no example that is untrue. */
class GrammarDataTest {
    /** What {@link Words} makes itself, and what stands for any word. */
    private static final Set<Tag> OF_THE_LEXER = EnumSet.of(
            Tag.NUMBER,
            Tag.CLOCK,
            Tag.DAY_NUMBER,
            Tag.YEAR_NUMBER,
            Tag.ORDINAL,
            Tag.MONTH_NAME,
            Tag.COMMA,
            Tag.SEMICOLON,
            Tag.DASH,
            Tag.QUOTE,
            Tag.WORDS,
            Tag.ANYTHING);

    /** Remarks that show a piece of a phrase and no whole constituent. */
    private static final Set<String> PIECES = Set.of(
            "келесі 2-айдың",
            "қабылданғаннан бастап",
            "..., кемінде 2 рет",
            ", следующего за отчетным",
            ", следующего за отчетным кварталом",
            ", следующего за отчетным годом",
            "..., ақпарат ...",
            ", определенного Планом");

    private static final Pattern RULE = Pattern.compile(
            "(?:class|case) [a-z-]+ +: [a-z -]+" + "|(?:<[a-z]+>|[a-z-]+)(?: [a-z-]+(?:=[a-z-]+)?)* *: \\S.*");
    private static final Pattern WORD =
            Pattern.compile("\\[?(?:<[a-z]+>|[a-z|,-]+(?:=\\d+)?(?:\\.[a-z|]+)?)(?:@[a-z]*\\d?)?\\??]?");

    @Test
    void everyTagOfARuleIsGivenToAWordAndEveryTagOfAWordHasARule() {
        Set<Tag> used = EnumSet.noneOf(Tag.class);
        collect(Grammar.STANDARD.root(), used);
        Set<Tag> given = EnumSet.copyOf(OF_THE_LEXER);
        for (Language language : Language.values()) {
            lines("lexicon_" + language.code() + ".txt").forEach(line -> {
                String[] head = line.substring(0, line.indexOf(" :")).strip().split(" +");
                if (head[0].equals("unknown")) {
                    for (int i = 1; i < head.length; i++) {
                        given.add(Symbol.tag(head[i]));
                    }
                } else if (!head[0].equals("endings") && !head[0].equals("restored")) {
                    given.add(Symbol.tag(head[0]));
                }
            });
        }

        assertThat(minus(used, given)).as("tags that no word has").isEmpty();
        assertThat(minus(given, used)).as("tags that no rule asks for").isEmpty();
        assertThat(minus(EnumSet.allOf(Tag.class), given))
                .as("tags that nothing names")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyLineHasTheFormThatTheFilesHeadExplains(Language language) {
        List<String> lines = lines("rules_" + language.code() + ".txt");

        assertThat(lines)
                .hasSizeGreaterThan(90)
                .allMatch(line -> RULE.matcher(line).matches());
        assertThat(lines)
                .allSatisfy(line -> assertThat(
                                line.substring(line.indexOf(" :") + 2).strip().split(" +"))
                        .allMatch(word -> WORD.matcher(word).matches()));
    }

    /** A line all of whose spellings stand higher up already can never hold. */
    @Test
    void everyRuleHoldsForSomeOrderOfWords() {
        Set<String> holding = new TreeSet<>();
        collectLines(Grammar.STANDARD.root(), holding);
        Set<String> shadowed = new TreeSet<>();
        for (Language language : Language.values()) {
            lines("rules_" + language.code() + ".txt").stream()
                    .filter(line -> !line.matches("(class|case|<).*"))
                    .filter(line -> !holding.contains(line))
                    .forEach(line -> shadowed.add(language.code() + " " + line));
        }

        assertThat(shadowed).isEmpty();
    }

    @Test
    void everyPartThatRulesShareIsUsed() {
        Set<String> unused = new TreeSet<>();
        for (Language language : Language.values()) {
            List<String> lines = lines("rules_" + language.code() + ".txt");
            lines.stream()
                    .filter(line -> line.startsWith("<"))
                    .map(line -> line.substring(0, line.indexOf('>') + 1))
                    .filter(part -> lines.stream()
                            .noneMatch(
                                    line -> line.substring(line.indexOf(" :")).contains(part)))
                    .forEach(part -> unused.add(language.code() + " " + part));
        }

        assertThat(unused).isEmpty();
    }

    /** An example in a remark is made of words that some constituents cover; brackets are what stands around it. */
    @ParameterizedTest
    @EnumSource
    void theExamplesInTheRemarksAreCovered(Language language) {
        List<String> examples = new ArrayList<>();
        for (String line : text("rules_" + language.code() + ".txt").split("\n")) {
            int hash = line.indexOf('#');
            if (hash > 0 && !line.matches("(class|case|<).*")) {
                examples.add(line.substring(hash + 1).strip());
            }
        }
        List<String> uncovered = examples.stream()
                .filter(example -> !PIECES.contains(example) && !example.contains("«") && !example.contains("“"))
                .filter(example -> !isCovered(example)
                        && !isCovered(example.replaceAll("\\([^)]*\\)", ""))
                        && !isCovered(example.replaceAll("[()]", ""))
                        && !Arrays.stream(example.split(", ")).allMatch(GrammarDataTest::isCovered))
                .toList();

        assertThat(examples).hasSizeGreaterThan(20);
        assertThat(uncovered).isEmpty();
    }

    private static boolean isCovered(String example) {
        List<Token> tokens = Words.cut(example, Lexicon.STANDARD).tokens();
        return Chart.cover(example, tokens, Grammar.STANDARD).stuckAt() < 0;
    }

    private static void collect(Grammar.Node node, Set<Tag> tags) {
        for (Tag tag : Tag.values()) {
            for (Grammar.Branch branch : node.branches(tag)) {
                tags.addAll(branch.symbol().tags());
                collect(branch.node(), tags);
            }
        }
        for (Grammar.Branch branch : node.wild()) {
            tags.addAll(branch.symbol().tags());
            collect(branch.node(), tags);
        }
    }

    private static void collectLines(Grammar.Node node, Set<String> lines) {
        Rule complete = node.complete();
        if (complete != null) {
            lines.add(complete.line());
        }
        for (Tag tag : Tag.values()) {
            for (Grammar.Branch branch : node.branches(tag)) {
                collectLines(branch.node(), lines);
            }
        }
        for (Grammar.Branch branch : node.wild()) {
            collectLines(branch.node(), lines);
        }
    }

    private static Set<Tag> minus(Set<Tag> all, Set<Tag> others) {
        Set<Tag> rest = EnumSet.copyOf(all);
        rest.removeAll(others);
        return rest;
    }

    private static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        DataFile.read(Grammar.class, file, lines::add);
        return lines;
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Grammar.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
