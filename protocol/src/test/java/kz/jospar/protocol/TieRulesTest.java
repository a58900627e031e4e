package kz.jospar.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.jospar.core.source.Citation;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Majority.Recusal;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.rule.Tie.Equality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight members, all present, the majority of those present: 4 against 4 is equal, of the votes cast and of the base. */
class TieRulesTest {
    private static final Citation ACT = Citation.of("Some regulation", "7");
    private static final Tally EQUAL = Tally.of(8, 4, 4, 0);

    private static Verdict vote(Tie tie, Tally tally, ChairVotes chair) {
        QuorumOutcome quorum = Attendance.of(8, 8).under(new Quorum(Threshold.atLeast(1, 2), Base.ALL_MEMBERS, ACT));
        Majority majority = new Majority(Threshold.moreThan(1, 2), Base.PRESENT, Recusal.STAYS, ACT);
        return new Ballot(quorum, majority, tie).count(tally, chair);
    }

    @ParameterizedTest
    @CsvSource({
        "FOR, PRESIDING_FOR, HEAD_WITHOUT_SIDE",
        "AGAINST, PRESIDING_AGAINST, HEAD_WITHOUT_SIDE",
        "ABSTAINED, PRESIDING_WITHOUT_SIDE, HEAD_WITHOUT_SIDE"
    })
    void while_a_deputy_presides_the_side_of_who_presides_is_not_the_heads_side(
            Choice deputy, Ground presiding, Ground head) {
        Tally tally = new Tally(8, 3, 3, 1, 0, 0, 0, 1);
        ChairVotes chair = ChairVotes.deputy(deputy);
        assertThat(vote(new Tie.PresidingSide(Equality.VOTES_CAST, ACT), tally, chair)
                        .explanation()
                        .ground())
                .isEqualTo(presiding);
        assertThat(vote(new Tie.HeadsSide(Equality.VOTES_CAST, ACT), tally, chair)
                        .explanation()
                        .ground())
                .isEqualTo(head);
    }

    @Test
    void a_head_who_presides_is_both() {
        Tie tie = new Tie.PresidingSide(Equality.WHOLE_BASE, ACT);
        assertThat(vote(tie, EQUAL, ChairVotes.own(Choice.FOR))).isInstanceOf(Verdict.Adopted.class);
        assertThat(vote(tie, EQUAL, ChairVotes.own(Choice.AGAINST))).isInstanceOf(Verdict.Rejected.class);
        assertThat(vote(tie, EQUAL, ChairVotes.UNKNOWN).explanation().ground()).isEqualTo(Ground.PRESIDING_UNKNOWN);
        assertThat(vote(tie, Tally.of(8, 3, 3, 2), ChairVotes.own(Choice.FOR)))
                .as("3 against 3 is not the whole base")
                .isInstanceOf(Verdict.Rejected.class);
    }

    @Test
    void a_vote_of_who_presides_must_be_in_the_tally() {
        Tie tie = new Tie.PresidingSide(Equality.VOTES_CAST, ACT);
        ChairVotes chair = new ChairVotes(null, Choice.RECUSED, null);
        assertThatThrownBy(() -> vote(tie, EQUAL, chair))
                .hasMessageContaining("presiding person's vote is 'recused'")
                .hasMessageContaining(EQUAL.toString());
    }

    @Test
    void the_applicant_is_favoured_by_the_side_that_the_question_tells() {
        assertThat(vote(new Tie.ApplicantsFavour(Equality.VOTES_CAST, Choice.FOR, ACT), EQUAL, ChairVotes.UNKNOWN)
                        .explanation()
                        .ground())
                .isEqualTo(Ground.APPLICANT_FOR);
        assertThat(vote(new Tie.ApplicantsFavour(Equality.VOTES_CAST, Choice.AGAINST, ACT), EQUAL, ChairVotes.UNKNOWN))
                .isInstanceOf(Verdict.Rejected.class);
        assertThat(vote(new Tie.ApplicantsFavour(Equality.VOTES_CAST, null, ACT), EQUAL, ChairVotes.UNKNOWN)
                        .explanation()
                        .ground())
                .isEqualTo(Ground.APPLICANT_UNKNOWN);
        assertThatThrownBy(() -> new Tie.ApplicantsFavour(Equality.VOTES_CAST, Choice.ABSENT, ACT))
                .hasMessageContaining("absent");
    }

    @Test
    void a_vote_that_is_held_again_decides_nothing_yet_and_only_where_it_was_equal() {
        Tie tie = new Tie.VoteAgain(Equality.VOTES_CAST, ACT);
        Verdict equal = vote(tie, EQUAL, ChairVotes.UNKNOWN);
        assertThat(equal).isInstanceOf(Verdict.Undefined.class);
        assertThat(equal.explanation().ground()).isEqualTo(Ground.VOTE_AGAIN);
        assertThat(equal.explanation().found()).isEqualTo(4);
        assertThat(vote(tie, Tally.of(8, 5, 3, 0), ChairVotes.UNKNOWN)).isInstanceOf(Verdict.Adopted.class);
        assertThat(vote(tie, Tally.of(8, 4, 3, 1), ChairVotes.UNKNOWN)).isInstanceOf(Verdict.Rejected.class);
    }
}
