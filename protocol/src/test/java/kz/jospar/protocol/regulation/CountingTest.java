package kz.jospar.protocol.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.regulation.VotingRules.MajorityFor;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.regulation.VotingRules.TieRule;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Majority.Recusal;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.rule.Tie.Equality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Citation AT_7 = new Citation("Some act", "7", DAY, "a note");
    private static final Share HALF = new Share(Threshold.moreThan(1, 2), Base.PRESENT);

    private static Regulation regulation(VotingRules voting) {
        Act act = new Act(
                "Some act", LocalizedText.EMPTY, DAY, null, null, "a note", Rule.unsaid(), Rule.unsaid(), List.of());
        return new Regulation(
                Regulation.FORMAT,
                "a",
                LocalizedText.EMPTY,
                act,
                null,
                null,
                null,
                null,
                voting,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static VotingRules voting(
            Rule<Share> share, Rule<TieRule> tie, Rule<Equality> equality, Rule<Boolean> recusedLeave) {
        return new VotingRules(
                List.of(new MajorityFor(QuestionClass.ORDINARY, share)),
                null,
                null,
                tie,
                equality,
                null,
                recusedLeave,
                null,
                null,
                null,
                null,
                null);
    }

    private static Optional<Tie> tie(Rule<TieRule> kind, Rule<Equality> equality) {
        return new Counting(regulation(voting(Rule.unsaid(), kind, equality, Rule.unsaid()))).tie();
    }

    private static Optional<Majority> majority(Rule<Share> share, Rule<Boolean> recusedLeave) {
        return new Counting(regulation(voting(share, Rule.unsaid(), Rule.unsaid(), recusedLeave)))
                .majority(QuestionClass.ORDINARY);
    }

    @ParameterizedTest
    @EnumSource
    void each_tie_rule_comes_with_its_equality_and_its_citation(Equality equality) {
        Rule<Equality> said = Rule.of(equality, "8");
        assertThat(tie(Rule.of(TieRule.HEADS_SIDE, "7"), said)).contains(new Tie.HeadsSide(equality, AT_7));
        assertThat(tie(Rule.of(TieRule.PRESIDING_SIDE, "7"), said)).contains(new Tie.PresidingSide(equality, AT_7));
        assertThat(tie(Rule.of(TieRule.CASTING_VOTE, "7"), said)).contains(new Tie.CastingVote(equality, AT_7));
        assertThat(tie(Rule.of(TieRule.APPLICANTS_FAVOUR, "7"), said))
                .contains(new Tie.ApplicantsFavour(equality, null, AT_7));
        assertThat(tie(Rule.of(TieRule.VOTE_AGAIN, "7"), said)).contains(new Tie.VoteAgain(equality, AT_7));
        assertThat(tie(Rule.of(TieRule.REJECTED, "7"), said)).contains(new Tie.Rejects(AT_7));
    }

    @ParameterizedTest
    @EnumSource
    void without_its_equality_there_is_no_tie_rule_except_where_equal_votes_reject(TieRule kind) {
        assertThat(tie(Rule.of(kind, "7"), Rule.unsaid("8")).isPresent()).isEqualTo(kind == TieRule.REJECTED);
    }

    @Test
    void a_regulation_without_a_tie_rule_says_so_and_one_with_two_says_nothing() {
        assertThat(tie(Rule.unsaid("7"), Rule.unsaid())).contains(new Tie.Unsaid());
        Rule<TieRule> two =
                Rule.of(List.of(Rule.Reading.of(TieRule.REJECTED, "7"), Rule.Reading.of(TieRule.VOTE_AGAIN, "9")));
        assertThat(tie(two, Rule.unsaid())).isEmpty();
    }

    @Test
    void paragraphs_that_agree_are_cited_by_the_first_of_them() {
        Rule<Share> agreeing = Rule.of(List.of(Rule.Reading.of(HALF, "7"), Rule.Reading.of(HALF, "9")));
        assertThat(majority(agreeing, Rule.unsaid()))
                .contains(new Majority(HALF.threshold(), Base.PRESENT, Recusal.UNSAID, AT_7));
    }

    @Test
    void whether_the_recused_leave_the_base_is_taken_as_it_is_said() {
        Rule<Share> share = Rule.of(HALF, "7");
        assertThat(majority(share, Rule.of(true, "7")).orElseThrow().recusal()).isEqualTo(Recusal.LEAVES);
        assertThat(majority(share, Rule.of(false, "7")).orElseThrow().recusal()).isEqualTo(Recusal.STAYS);
        assertThat(majority(share, Rule.unsaid("7")).orElseThrow().recusal()).isEqualTo(Recusal.UNSAID);
    }
}
