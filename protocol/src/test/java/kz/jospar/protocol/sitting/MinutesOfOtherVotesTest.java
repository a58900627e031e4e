package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.MinutesCheck;
import kz.jospar.protocol.minutes.Recount;
import kz.jospar.protocol.minutes.VoteRecord;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Threshold;
import org.junit.jupiter.api.Test;

/** Minutes of secret ballots, of sides and of a majority set by the chair are confirmed by their recount. */
class MinutesOfOtherVotesTest {

    private static VoteRecord confirmed(Sitting sitting) {
        Minutes minutes = Minutes.of("s", sitting, null).orElseThrow();
        assertThat(MinutesCheck.check(minutes)).isInstanceOf(Recount.Confirmed.class);
        assertThat(MinutesCheck.check(minutes, sitting.regulation())).isInstanceOf(Recount.Confirmed.class);
        VoteRecord vote = minutes.questions().get(0).lastVote().orElseThrow();
        assertThat(vote.verdict()).isEqualTo(sitting.questions().get(0).verdict());
        return vote;
    }

    @Test
    void a_secret_ballot_has_a_tally_and_no_names() {
        Script script = new Script(Sitting.of(Bodies.council("voting.openness=secret"), Bodies.staff(8, true)))
                .opened(5, "q")
                .taken("q");
        script.with(new InTheVote.VotingOpened(script.tick(), "q", null, true));
        script.with(new InTheVote.SecretBallotCounted(
                script.tick(), "q", List.of("s0", "s1", "s2", "s3"), 3, 1, 0, 0, Map.of()));
        VoteRecord vote = confirmed(script.counted("q").sitting());
        assertThat(vote.rollCall()).isEmpty();
        assertThat(vote.tally().inFavour()).isEqualTo(3);
    }

    @Test
    void a_vote_of_sides_is_counted_again_from_their_positions() {
        Script script = SidesTest.commission(2).opened(6, "q").voting("q");
        script.votes("q", Choice.FOR, Choice.FOR, Choice.FOR, Choice.FOR, Choice.AGAINST);
        VoteRecord vote = confirmed(script.counted("q").sitting());
        assertThat(vote.tally().membership()).isEqualTo(3);
        assertThat(vote.rollCall()).hasSize(6);
    }

    @Test
    void a_majority_set_by_the_chair_agrees_with_the_regulation() {
        Script script = new Script(Sitting.of(Bodies.council(), Bodies.staff(8, true)))
                .opened(6, "q")
                .taken("q");
        Share share = new Share(Threshold.atLeast(2, 3), Base.PRESENT);
        script.with(new InTheVote.MajoritySet(script.tick(), "q", "s0", share, "a question of principle"));
        script.with(new InTheVote.VotingOpened(script.tick(), "q"));
        script.votes("q", Choice.FOR, Choice.FOR, Choice.FOR, Choice.FOR);
        assertThat(confirmed(script.counted("q").sitting()).ballot().majority().threshold())
                .isEqualTo(Threshold.atLeast(2, 3));
    }
}
