package kz.jospar.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {

    @ParameterizedTest
    @EnumSource
    void every_ground_base_and_refusal_has_its_sentence(Language language) {
        List<String> keys = new ArrayList<>();
        for (Ground ground : Ground.values()) {
            keys.add("protocol.ground." + ground.code());
        }
        for (Base base : Base.values()) {
            keys.add("protocol.base." + base.code());
        }
        for (Threshold.Comparison comparison : Threshold.Comparison.values()) {
            keys.add("protocol.threshold." + comparison.code());
        }
        for (TallyException.Refusal refusal : TallyException.Refusal.values()) {
            keys.add("protocol.tally." + refusal.code());
        }
        assertThat(Messages.in(language).keys().stream()
                        .filter(key -> key.matches("protocol\\.(base|ground|tally|threshold)\\..*")))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @EnumSource
    void no_sentence_keeps_a_hole(Language language) {
        for (Ground ground : Ground.values()) {
            for (Base base : Base.values()) {
                String sentence = new Explanation(ground, Threshold.atLeast(2, 3), base, 17, 12, 11, Kostanay.P20)
                        .message(language);
                assertThat(sentence)
                        .doesNotContain("{", "}", "protocol.")
                        .contains("11", "20")
                        .doesNotContain("Kostanay staff");
            }
        }
    }

    @Test
    void a_missed_quorum_says_how_many_more_must_come() {
        Explanation why = Attendance.of(17, 11).under(Kostanay.QUORUM).explanation();
        assertThat(why.message(Language.KK))
                .isEqualTo("Кворум жоқ: қатысып отырғаны 11, қажеті 12, жетіспейтіні 1"
                        + " (мүшелердің жалпы санының кемінде 2/3 бөлігі, 17). Ереженің 20-тармағы");
        assertThat(why.message(Language.RU))
                .isEqualTo("Кворума нет: участвует 11, нужно 12, не хватает 1"
                        + " (не менее 2/3 от общего числа членов, 17). Пункт 20 Положения");
        assertThat(why.message(Language.EN))
                .isEqualTo("No quorum: 11 take part, 12 needed, 1 more must come"
                        + " (at least 2/3 of all members, 17). Paragraph 20 of the regulation");
    }

    @Test
    void a_reached_majority_names_votes_rule_and_paragraph() {
        Explanation why = Kostanay.vote(Kostanay.STRICT, Tally.of(17, 9, 3, 0), Choice.FOR)
                .explanation();
        assertThat(why.message(Language.KK))
                .isEqualTo("Қабылданды: жақтағаны 9, қажеті 9"
                        + " (мүшелердің жалпы санының 1/2 бөлігінен астамы, 17). Ереженің 13-тармағы");
        assertThat(why.message(Language.RU))
                .isEqualTo(
                        "Принято: «за» – 9, нужно 9" + " (более 1/2 от общего числа членов, 17). Пункт 13 Положения");
        assertThat(why.message(Language.EN))
                .isEqualTo("Adopted: 9 for, 9 needed"
                        + " (more than 1/2 of all members, 17). Paragraph 13 of the regulation");
    }

    @Test
    void what_is_known_of_a_source_stays_beside_its_paragraph() {
        Citation unread = new Citation("Some act", "5", null, "second-hand");
        Explanation why =
                new Explanation(Ground.QUORUM_MET, Threshold.atLeast(1, 2), Base.ALL_MEMBERS, 8, 4, 5, unread);
        assertThat(why.message(Language.EN)).endsWith(". Some act, 5 [second-hand]");
    }
}
