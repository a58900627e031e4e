package kz.jospar.rating.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.json.JsonMapper;

/** Nothing is declared by the library, and each gap is named by its path. */
class DeclaredChoiceLawsTest {
    private static final ObjectMapper TWO = new ObjectMapper();
    private static final JsonMapper THREE = new JsonMapper();

    /** What has to be declared, by kind; a plus means: only with members of its own, for a statistic has the name too. */
    private static final Map<String, List<String>> CHOICES = Map.ofEntries(
            Map.entry("+sum", List.of("absent")),
            Map.entry("+product", List.of("absent")),
            Map.entry("+ratio", List.of("zero")),
            Map.entry("share", List.of("empty", "beyond")),
            Map.entry("+power", List.of("undefined")),
            Map.entry("+log", List.of("base", "undefined")),
            Map.entry("+round", List.of("digits", "mode")),
            Map.entry("change", List.of("form", "years", "zeroBase", "negativeBase")),
            Map.entry("+scale", List.of("worst", "best", "outside", "equal", "peers")),
            Map.entry("+z-score", List.of("direction", "spread", "equal", "peers")),
            Map.entry("+rank", List.of("direction", "ties", "form", "alone", "peers")),
            Map.entry("+normal-score", List.of("direction", "ties", "offset", "alone", "peers")),
            Map.entry("+exponential", List.of("rate", "outside")),
            Map.entry("+steps", List.of("form", "below")),
            Map.entry("+peer", List.of("statistic", "empty", "peers")),
            Map.entry("+mean", List.of("power", "weights", "absent", "undefined")),
            Map.entry("+ordered", List.of("weights", "absent")),
            Map.entry("+chosen", List.of("which", "absent")),
            Map.entry("+mean-penalty", List.of("penalty", "spread", "absent", "undefined")),
            Map.entry("if", List.of("unknown")),
            Map.entry("+gate", List.of("unknown")),
            Map.entry("compare", List.of("is")),
            Map.entry("variance", List.of("spread")),
            Map.entry("deviation", List.of("spread")),
            Map.entry("quantile", List.of("definition")));

    @Property(tries = 300)
    void any_choice_left_out_is_named_by_its_path_and_nothing_else_is(@ForAll Random random) throws Exception {
        Methodology whole = new Grower(random).methodology();
        assertThat(errors(whole)).isEmpty();
        ObjectNode json = TWO.valueToTree(whole);
        List<Gap> gaps = gaps(json);
        for (Gap gap : gaps) {
            JsonNode value = gap.owner().remove(gap.field());
            List<Finding> errors = errors(TWO.treeToValue(json, Methodology.class));
            assertThat(errors).as(json.toString()).extracting(Finding::text).containsExactly(gap.path());
            assertThat(errors).extracting(Finding::code).containsExactly(MethodologyCheck.UNDECLARED);
            assertThat(errors.get(0).proposal()).isNotBlank();
            gap.owner().set(gap.field(), value);
            Statistics.label("field").collect(gap.field());
        }
        Statistics.label("field")
                .coverage(coverage -> CHOICES.values()
                        .forEach(fields ->
                                fields.forEach(field -> coverage.check(field).count(n -> n > 3))));
    }

    @Property(tries = 300)
    void every_convention_is_published_with_its_path_and_its_text(@ForAll Random random) {
        Methodology whole = new Grower(random).methodology();
        Map<String, String> published = new HashMap<>();
        DeclaredMethodology.of(whole).declarations().forEach(one -> {
            assertThat(one.origin()).isEqualTo(Declaration.Origin.DOCUMENT);
            assertThat(published.put(one.path(), one.value())).as(one.path()).isNull();
        });
        for (Gap gap : gaps(TWO.valueToTree(whole))) {
            JsonNode value = gap.owner().get(gap.field());
            String text = value.isTextual() ? value.textValue() : value.toString();
            assertThat(published).as(gap.path()).containsEntry(gap.path(), text);
        }
    }

    @Property(tries = 300)
    void both_jacksons_bring_back_what_was_written(@ForAll Random random) throws Exception {
        Methodology whole = new Grower(random).methodology();
        String two = TWO.writeValueAsString(whole);
        assertThat(TWO.readValue(two, Methodology.class)).isEqualTo(whole);
        assertThat(THREE.readValue(two, Methodology.class)).isEqualTo(whole);
        String three = THREE.writeValueAsString(whole);
        assertThat(TWO.readValue(three, Methodology.class)).isEqualTo(whole);
        assertThat(two).doesNotContain("null");
    }

    private static List<Finding> errors(Methodology methodology) {
        return MethodologyCheck.check(methodology).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static List<Gap> gaps(ObjectNode json) {
        List<Gap> gaps = new ArrayList<>();
        for (JsonNode indicator : json.get("indicators")) {
            String path = "indicators." + indicator.get("id").textValue() + ".";
            ObjectNode conventions = (ObjectNode) indicator.get("conventions");
            for (String field :
                    List.of("direction", "domain", "denominators", "whenMissing", "whenNotApplicable", "whenLate")) {
                gaps.add(new Gap(conventions, field, path + field));
            }
        }
        for (String field : List.of("direction", "ties", "rounding", "unscored", "peers")) {
            gaps.add(new Gap((ObjectNode) json.get("placing"), field, "placing." + field));
        }
        if (json.has("bands")) {
            gaps.add(new Gap((ObjectNode) json.get("bands"), "of", "bands.of"));
        }
        if (json.has("formulas")) {
            inside("formulas", json.get("formulas"), gaps);
        }
        inside("score", json.get("score"), gaps);
        return gaps;
    }

    private static void inside(String path, JsonNode node, List<Gap> gaps) {
        if (node instanceof ObjectNode object) {
            String kind = object.path("kind").asText();
            List<String> fields = CHOICES.getOrDefault(
                    kind, object.has("of") ? CHOICES.getOrDefault("+" + kind, List.of()) : List.of());
            for (String field : object.has("weight") ? List.of("weight") : fields) {
                if (object.has(field)) {
                    gaps.add(new Gap(object, field, path + "." + field));
                }
            }
        }
        node.properties().forEach(field -> inside(path + "." + field.getKey(), field.getValue(), gaps));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            inside(path + "[" + i + "]", node.get(i), gaps);
        }
    }

    /** A declared choice in the document. */
    private record Gap(ObjectNode owner, String field, String path) {}
}
