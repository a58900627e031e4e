package kz.jospar.rating.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.rating.Rounding;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.data.Counting;
import kz.jospar.rating.data.Unit;
import kz.jospar.rating.formula.Bound;
import kz.jospar.rating.formula.Condition;
import kz.jospar.rating.formula.Fallback;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** METHODOLOGY.md names all there is, and each of its examples is read and has no gap. */
class MethodologyDocumentTest {
    private static final Path ROOT = Path.of(System.getProperty("jospar.root"));
    private static final Pattern EXAMPLE = Pattern.compile("```json (\\w+)\n(.*?)```", Pattern.DOTALL);
    private static final JsonMapper READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static Stream<String> examples() throws IOException {
        return EXAMPLE.matcher(text()).results().map(MatchResult::group);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_read_and_passes_the_check(String block) throws IOException {
        Matcher example = EXAMPLE.matcher(block);
        assertThat(example.matches()).isTrue();
        Methodology read = read(example.group(1), example.group(2), "");
        String against = errors(read)
                .filter(finding -> finding.code().equals("direction-contradicted"))
                .map(finding -> finding.text().replaceAll("indicators\\.|\\.direction", ""))
                .collect(Collectors.joining(" "));
        Methodology fitting = against.isEmpty() ? read : read(example.group(1), example.group(2), against);
        assertThat(errors(fitting)).isEmpty();
        assertThat(DeclaredMethodology.of(fitting).declarations()).isNotEmpty();
    }

    @Test
    void every_kind_field_and_code_is_explained() throws IOException {
        String text = text();
        Set<String> words = new LinkedHashSet<>();
        Deque<Class<?>> types = new ArrayDeque<>(List.of(
                Methodology.class,
                Formula.class,
                Bound.class,
                Condition.class,
                Fallback.class,
                LateRule.class,
                TieRule.class,
                Rounding.class,
                Term.class,
                Normalisation.Step.class,
                Counting.class,
                Indicator.class,
                Conventions.class,
                Overlay.class,
                Placing.class,
                Bands.class,
                Band.class,
                Unit.class));
        Set<Class<?>> seen = new LinkedHashSet<>();
        while (!types.isEmpty()) {
            Class<?> type = types.pop();
            if (!seen.add(type)) {
                continue;
            }
            JsonSubTypes kinds = type.getAnnotation(JsonSubTypes.class);
            if (kinds != null) {
                Arrays.stream(kinds.value()).forEach(kind -> words.add(kind.name()));
            }
            if (type.isSealed()) {
                types.addAll(Arrays.asList(type.getPermittedSubclasses()));
            }
            if (type.isEnum()) {
                Arrays.stream(type.getEnumConstants()).forEach(constant -> words.add(code((Enum<?>) constant)));
            }
            for (RecordComponent component : type.isRecord() ? type.getRecordComponents() : new RecordComponent[0]) {
                words.add(component.getName());
                if (component.getType().getName().startsWith("kz.jospar.rating")
                        || component.getType().isEnum()) {
                    types.add(component.getType());
                }
            }
        }
        assertThat(words).hasSizeGreaterThan(150);
        words.remove("UNNECESSARY");
        assertThat(words)
                .allSatisfy(word -> assertThat(text.contains("`" + word + "`")
                                || text.contains("\"" + word + "\"")
                                || text.contains("`\"" + word + "\"`"))
                        .as(word)
                        .isTrue());
    }

    @Test
    void every_finding_in_the_table_has_a_sentence_in_each_language() throws IOException {
        String table = text().substring(text().indexOf("## What the check finds"));
        List<String> rows = table.lines().filter(line -> line.startsWith("| `")).toList();
        assertThat(rows).hasSizeGreaterThan(15);
        for (String row : rows) {
            Matcher code = Pattern.compile("`([a-z-]+)`").matcher(row.substring(0, row.indexOf('|', 1)));
            while (code.find()) {
                for (Language language : Language.values()) {
                    assertThat(Messages.in(language).has("finding." + code.group(1)))
                            .as(code.group(1))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_example_in_java_is_the_code_that_runs() throws IOException {
        String source = Files.readString(ROOT.resolve("rating/src/test/java")
                .resolve(BuiltMethodologyTest.class.getName().replace('.', '/') + ".java"));
        String run = source.substring(source.indexOf("// example") + 10, source.indexOf("// end of example"));
        String shown = text().substring(text().indexOf("```java") + 7, text().lastIndexOf("```"));
        assertThat(shown.replaceAll("\\s+", " ").strip())
                .isEqualTo(run.replaceAll("\\s+", " ").strip());
    }

    private static Stream<Finding> errors(Methodology methodology) {
        return MethodologyCheck.check(methodology).stream().filter(finding -> finding.severity() == Severity.ERROR);
    }

    private static String code(Enum<?> constant) {
        boolean own = Arrays.stream(constant.getDeclaringClass().getMethods())
                .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
        assertThat(own || constant instanceof RoundingMode).isTrue();
        return Written.of(constant);
    }

    /** Puts a fragment into a document that has all it refers to; indicators named in {@code less} are better lower. */
    private static Methodology read(String sort, String json, String less) {
        if (sort.equals("methodology")) {
            return READER.readValue(json, Methodology.class);
        }
        String value = "{\"kind\": \"value\", \"indicator\": \"a\"}";
        String unknown = ", \"unknown\": {\"kind\": \"absent\"}";
        String score = switch (sort) {
            case "formula" -> json;
            case "condition" ->
                "{\"kind\": \"gate\", \"of\": " + value + ", \"atMost\": 5, \"when\": " + json + unknown + "}";
            case "bound" ->
                "{\"kind\": \"scale\", \"of\": " + value
                        + ", \"worst\": {\"kind\": \"fixed\", \"value\": 0}, \"outside\": \"keep\", \"peers\": \"all\","
                        + " \"equal\": {\"kind\": \"absent\"}, \"best\": " + json + "}";
            case "indicator" -> value.replace("\"a\"", "\"actions\"");
            default -> value;
        };
        String placing =
                "{\"direction\": \"more-is-better\", \"ties\": {\"kind\": \"dense\"}, \"rounding\": {\"kind\": \"none\"},"
                        + " \"unscored\": \"last\", \"peers\": \"all\"}";
        boolean overlay = sort.equals("overlay");
        StringBuilder document =
                new StringBuilder("{\"format\": \"jospar.methodology/1\", \"id\": \"x\", \"name\": {}");
        document.append(", \"indicators\": [");
        if (sort.equals("indicator")) {
            document.append(json);
        } else {
            Set<String> ids = new LinkedHashSet<>(List.of("a"));
            Pattern.compile("\"indicator\":\\s*\"(\\w+)\"")
                    .matcher(score)
                    .results()
                    .forEach(found -> ids.add(found.group(1)));
            document.append(ids.stream()
                    .map(id -> indicator(id, overlay, List.of(less.split(" ")).contains(id)))
                    .collect(Collectors.joining(", ")));
        }
        document.append("], \"formulas\": {");
        document.append(Pattern.compile("\"kind\": \"named\", \"name\": \"(\\w+)\"")
                .matcher(score)
                .results()
                .map(found -> "\"" + found.group(1) + "\": " + value)
                .distinct()
                .collect(Collectors.joining(", ")));
        document.append(
                "}, \"roster\": {\"units\": [{\"id\": \"A\", \"name\": {}, \"groups\": {\"size\": \"small\"}}]}");
        if (overlay) {
            document.append(", \"overlay\": ").append(json);
        } else {
            document.append(", \"score\": ").append(score);
            document.append(", \"placing\": ").append(sort.equals("placing") ? json : placing);
        }
        if (sort.equals("bands")) {
            document.append(", \"bands\": ").append(json);
        }
        return READER.readValue(document.append("}").toString(), Methodology.class);
    }

    private static String indicator(String id, boolean open, boolean less) {
        return "{\"id\": \"" + id + "\", \"name\": {}"
                + (open
                        ? ""
                        : ", \"conventions\": {\"direction\": \"" + (less ? "less" : "more")
                                + "-is-better\", \"domain\": \"amount\", \"denominators\": \"stated\","
                                + " \"whenMissing\": {\"kind\": \"absent\"}, \"whenNotApplicable\": {\"kind\": \"absent\"},"
                                + " \"whenLate\": {\"kind\": \"absent\"}}")
                + "}";
    }

    private static String text() throws IOException {
        return Files.readString(ROOT.resolve("rating/METHODOLOGY.md"));
    }
}
