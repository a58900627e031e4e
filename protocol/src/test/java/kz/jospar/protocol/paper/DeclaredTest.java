package kz.jospar.protocol.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.regulation.AbsenteeVoteRules.Silence;
import kz.jospar.protocol.regulation.AttendanceRules.Substitution;
import kz.jospar.protocol.regulation.QuorumRules.OnceLost;
import kz.jospar.protocol.regulation.QuorumRules.Verified;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.VotingRules.Openness;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.regulation.VotingRules.TieRule;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.sitting.DeclaredChoices;
import kz.jospar.protocol.sitting.QuorumChoices;
import kz.jospar.protocol.sitting.RoomChoices;
import kz.jospar.protocol.sitting.VoteChoices;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever was declared is named in the paper. */
class DeclaredTest {

    @ParameterizedTest
    @EnumSource
    void each_matter_that_was_declared_has_a_sentence_of_its_own(Language language) {
        Share share = new Share(Threshold.atLeast(1, 2), Base.ALL_MEMBERS);
        DeclaredChoices choices = new DeclaredChoices(
                Citation.of("Order", "1"),
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                new QuorumChoices(share, share, true, true, Verified.values()[0], OnceLost.values()[0]),
                new RoomChoices(Substitution.NONE, true, true, true),
                new VoteChoices(
                        Map.of(QuestionClass.ORDINARY, share),
                        TieRule.values()[0],
                        Openness.OPEN,
                        true,
                        null,
                        Silence.FOR),
                Map.of());
        List<String> sentences = new Declared(choices, new Wording(MadeMinutes.of("мәтін", null), language))
                .sentences().stream().map(Words::text).toList();
        assertThat(sentences)
                .hasSize(15)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        one -> assertThat(one).doesNotContain("protocol.", "{").endsWith("."));
        // Which majority, and for what: the reader of the minutes has nothing else to know it from.
        assertThat(sentences)
                .contains(
                        switch (language) {
                            case KK ->
                                "Мәлімделген шешіммен белгіленген: шешім қабылдауға қажет көпшілік дауыс (күн тәртібіндегі мәселелер)"
                                        + " – мүшелердің жалпы санының кемінде 1/2 бөлігі.";
                            case RU ->
                                "Объявленным решением определено: большинство, необходимое для принятия решения (вопросы повестки),"
                                        + " – не менее 1/2 от общего числа членов.";
                            case EN ->
                                "Settled by a declared choice: the majority that adopts (questions of the agenda)"
                                        + " – at least 1/2 of all members.";
                        });
    }
}
