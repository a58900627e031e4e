package kz.jospar.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Named choices and the policies that hold one choice each. */
class ChoiceTest {

    @ParameterizedTest
    @EnumSource(Choice.class)
    void every_choice_is_found_by_its_name_and_explained_in_each_language_in_words_of_its_own(Choice choice) {
        assertThat(Choice.of(choice.policy(), choice.value())).contains(choice);
        assertThat(choice).hasToString(choice.policy() + "=" + choice.value());
        Set<String> texts = new HashSet<>();
        for (Language language : Language.values()) {
            assertThat(Messages.in(language).has("choice." + choice)).isTrue();
            assertThat(choice.explain(language)).endsWith(".").doesNotContain("{");
            texts.add(choice.explain(language));
        }
        assertThat(texts).hasSize(3);
    }

    @Test
    void a_policy_has_one_default_and_no_sentence_without_a_choice_is_left() {
        Arrays.stream(Choice.values())
                .collect(Collectors.groupingBy(Choice::policy))
                .forEach((policy, choices) -> assertThat(choices.stream().filter(Choice::isDefault))
                        .as(policy)
                        .hasSize(1));
        assertThat(Messages.in(Language.EN).keys().stream().filter(key -> key.startsWith("choice.")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Choice.values())
                        .map(choice -> "choice." + choice)
                        .toList());
        assertThat(Choice.of("week", "7")).isEmpty();
        assertThat(Choice.of("Week", "6")).isEmpty();
    }

    @Property
    void of_each_policy_the_last_choice_stands_whatever_the_others(@ForAll List<Choice> chosen) {
        Policies policies = Policies.of(chosen);

        for (Choice choice : Choice.values()) {
            List<Choice> own = chosen.stream()
                    .filter(one -> one.policy().equals(choice.policy()))
                    .toList();
            boolean stands = own.isEmpty() ? choice.isDefault() : own.get(own.size() - 1) == choice;
            assertThat(policies.has(choice)).isEqualTo(stands);
            assertThat(policies.inForce(choice) == choice).isEqualTo(stands);
        }
        assertThat(Policies.of(policies.others())).isEqualTo(policies);
        assertThat(policies.others()).isSorted().noneMatch(Choice::isDefault);
    }
}
