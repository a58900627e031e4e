package kz.jospar.protocol.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.Test;

/** The whole text of resolution 663 has its entry; the paragraphs are counted by hand from the published text. */
class KostanayTextTest {
    private static final Regulation REGULATION = Profiles.read("kostanay-2025");

    /** Paragraph and the number of its sub-paragraphs. */
    private static final Map<Integer, Integer> SUBPARAGRAPHS = Map.of(9, 8, 10, 11, 25, 8, 26, 7, 27, 8, 29, 12);

    /** Paragraph and the number of its unnumbered passages, where there are more than one. */
    private static final Map<Integer, Integer> PASSAGES = Map.of(8, 3, 21, 2, 22, 2, 24, 2);

    private static Set<String> places() {
        Set<String> places = new LinkedHashSet<>(
                List.of("resolution 1", "resolution 2", "resolution 3", "resolution 2~2", "resolution 3~2", "annex 1"));
        for (int paragraph = 1; paragraph <= 29; paragraph++) {
            places.add(Integer.toString(paragraph));
            for (int passage = 2; passage <= PASSAGES.getOrDefault(paragraph, 1); passage++) {
                places.add(paragraph + "/" + passage);
            }
            for (int sub = 1; sub <= SUBPARAGRAPHS.getOrDefault(paragraph, 0); sub++) {
                places.add(paragraph + "(" + sub + ")");
            }
        }
        places.addAll(List.of("29*", "29**"));
        return places;
    }

    @Test
    void every_paragraph_has_an_entry_and_no_entry_is_invented() {
        assertThat(places()).hasSize(6 + 29 + 54 + 5 + 2);
        List<String> entries = REGULATION.entries().stream().map(Entry::place).toList();
        assertThat(missing(REGULATION)).as("paragraphs without an entry").isEmpty();
        assertThat(entries).as("in the order of the text").containsExactlyElementsOf(places());
    }

    @Test
    void a_paragraph_that_is_forgotten_is_named() {
        Regulation all = REGULATION;
        List<Entry> fewer = all.entries().stream()
                .filter(entry -> !entry.place().equals("26(7)"))
                .toList();
        Regulation forgetful = new Regulation(
                all.format(),
                all.id(),
                all.name(),
                all.act(),
                all.level(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                all.steps(),
                fewer);
        assertThat(missing(forgetful)).containsExactly("26(7)");
    }

    private static Set<String> missing(Regulation regulation) {
        Set<String> missing = places();
        regulation.entries().forEach(entry -> missing.remove(entry.place()));
        return missing;
    }

    @Test
    void every_gist_is_in_three_languages() {
        for (Entry entry : REGULATION.entries()) {
            for (Language language : Language.values()) {
                assertThat(entry.gist().version(language))
                        .as(entry.place())
                        .get()
                        .asString()
                        .isNotBlank();
            }
        }
    }

    @Test
    void flaws_of_the_words_that_no_rule_can_tell_stand_at_their_paragraphs() {
        assertThat(REGULATION.entries().stream()
                        .filter(entry -> entry.flaw() != null)
                        .map(Entry::place))
                .containsExactly("resolution 2~2", "resolution 3~2", "annex 1", "1", "2", "25(4)", "29(8)");
    }

    @Test
    void what_is_called_a_rule_stands_behind_a_typed_rule() {
        Set<String> cited = cited();
        assertThat(REGULATION.entries().stream()
                        .filter(entry -> entry.kind() == Entry.Kind.RULE)
                        .map(Entry::place))
                .isSubsetOf(cited);
    }

    @Test
    void every_rule_cites_a_paragraph_that_is_there() {
        assertThat(cited()).isSubsetOf(places());
    }

    @Test
    void every_step_rests_on_a_paragraph_and_on_those_that_name_it() {
        Set<String> named = new TreeSet<>();
        REGULATION.entries().forEach(entry -> named.addAll(entry.steps()));
        assertThat(REGULATION.steps().stream().map(Step::code)).containsExactlyInAnyOrderElementsOf(named);
        Map<String, Set<String>> places = new LinkedHashMap<>();
        for (Entry entry : REGULATION.entries()) {
            entry.steps()
                    .forEach(code -> places.computeIfAbsent(code, any -> new LinkedHashSet<>())
                            .add(entry.place()));
        }
        for (Step step : REGULATION.steps()) {
            for (Rule<?> rule : List.of(step.actor(), step.term(), step.rhythm(), step.urgent())) {
                if (rule.paragraph() != null && !step.code().equals("plan-dispatch")) {
                    assertThat(places.get(step.code())).as(step.code()).contains(rule.paragraph());
                }
            }
        }
    }

    private static Set<String> cited() {
        Set<String> cited = new LinkedHashSet<>();
        REGULATION.rules().values().forEach(rule -> cited.addAll(paragraphs(rule)));
        return cited;
    }

    private static List<String> paragraphs(Rule<?> rule) {
        List<String> found = new ArrayList<>();
        Stream.concat(
                        Stream.ofNullable(rule.paragraph()),
                        rule.readings().stream().map(reading -> String.valueOf(reading.paragraph())))
                .forEach(found::add);
        return found;
    }
}
