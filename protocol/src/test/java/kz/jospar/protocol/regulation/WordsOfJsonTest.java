package kz.jospar.protocol.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.regulation.Rule.Reading;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The words of a regulation's JSON, and what a regulation is that leaves everything out. */
class WordsOfJsonTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void each_choice_has_a_word_of_its_own_that_is_read_back() {
        Set<Class<?>> choices = new LinkedHashSet<>();
        gather(Regulation.class, choices, new HashSet<>());
        assertThat(choices).contains(Actor.class, Level.class, VotingRules.TieRule.class, Step.Shift.class);
        assertThat(choices).hasSizeGreaterThan(20);
        for (Class<?> choice : choices) {
            Set<String> words = new HashSet<>();
            for (Object one : choice.getEnumConstants()) {
                String word = MAPPER.writeValueAsString(one);
                assertThat(word).as("%s", choice).matches("\"[a-z]+(-[a-z]+)*\"");
                assertThat(words.add(word)).as("%s %s", choice, word).isTrue();
                assertThat(MAPPER.readValue(word, choice)).isEqualTo(one);
            }
        }
    }

    private static void gather(Type type, Set<Class<?>> choices, Set<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            gather(generic.getRawType(), choices, seen);
            for (Type argument : generic.getActualTypeArguments()) {
                gather(argument, choices, seen);
            }
        } else if (type instanceof Class<?> kind) {
            if (kind.isEnum()) {
                choices.add(kind);
            } else if (kind.isRecord()) {
                for (RecordComponent component : kind.getRecordComponents()) {
                    gather(component.getGenericType(), choices, seen);
                }
            }
        }
    }

    @Test
    void a_regulation_that_says_nothing_is_its_name_and_its_act() {
        Regulation kostanay = Profiles.read("kostanay-2025");
        Regulation bare = new Regulation(
                Regulation.FORMAT,
                "bare",
                LocalizedText.EMPTY,
                kostanay.act(),
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
                null,
                null,
                null);
        assertThat(bare.rules())
                .hasSizeGreaterThan(50)
                .allSatisfy((place, rule) -> assertThat(rule.isSaid() && !place.startsWith("act."))
                        .as(place)
                        .isFalse());
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(bare)).propertyNames())
                .containsExactlyInAnyOrder("format", "id", "name", "act");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(bare), Regulation.class))
                .isEqualTo(bare);
        assertThat(bare.staff()).isEmpty();
    }

    @Test
    void a_regulation_that_says_something_loses_none_of_it() {
        for (String name : Regulations.names()) {
            Regulation text = Profiles.read(name);
            Regulation again = MAPPER.readValue(MAPPER.writeValueAsString(text), Regulation.class);
            assertThat(again).isEqualTo(text);
            assertThat(again.rules().values()).anyMatch(Rule::isSaid);
        }
        assertThat(Regulations.names())
                .hasSize(8)
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo("kostanay-2025");
    }

    @Test
    void a_reading_is_printed_with_its_place() {
        assertThat(Reading.of(3, "5")).hasToString("3 (5)");
    }
}
