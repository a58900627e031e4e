package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal names the rule that says nothing in words; a secretary knows no places in JSON. */
class RuleNamesTest {
    private static String told(String place, Language language) {
        return Fact.words(List.of(Fact.RULE), List.of(place), Map.of(), language)
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "absenteeVote.silence",
                "absenteeVote.term",
                "attendance.remote",
                "attendance.substitution",
                "composition.deputyStandsIn",
                "quorum.absenteesCount",
                "quorum.ordinary",
                "quorum.remoteCount",
                "sessions.initiators",
                "sessions.initiators.share.base",
                "voting.chairMaySetOther",
                "voting.equality",
                "voting.openness",
                "voting.tie",
                "voting.tieHolder"
            })
    void everyRuleThatARefusalNamesHasAName(String place) {
        for (Language language : Language.values()) {
            assertThat(told(place, language)).isNotBlank().doesNotContain(place);
        }
    }

    @Test
    void theMajorityOfAClassOfQuestionsSaysTheClass() {
        for (QuestionClass question : QuestionClass.values()) {
            for (Language language : Language.values()) {
                assertThat(told("voting.majorities." + question.code(), language))
                        .doesNotContain("voting.majorities");
            }
        }
        assertThat(told("voting.majorities.procedural", Language.RU))
                .isEqualTo("большинство, нужное для решения: процедурные вопросы");
        assertThat(told("voting.majorities.procedural", Language.KK)).endsWith(": рәсімдік мәселелер");
    }
}
