package kz.jospar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import kz.jospar.protocol.Verdict;
import org.junit.jupiter.api.Test;

/** The bare loop beside which verdicts are measured gives the same ones. Nothing is timed here. */
class CountingVotesTest {

    @Test
    void everyVoteHasTheVerdictOfTheBareLoop() {
        CountingVotes ours = new CountingVotes();
        CountingVotes bare = new CountingVotes();
        Set<Integer> seen = new TreeSet<>();
        for (int i = 0; i < CountingVotes.VOTES; i++) {
            Verdict verdict = ours.ours();
            int expected = verdict instanceof Verdict.Adopted
                    ? 1
                    : verdict instanceof Verdict.Rejected ? 0 : verdict instanceof Verdict.Undefined ? -1 : -2;
            assertThat(bare.bare()).as("%s", verdict).isEqualTo(expected);
            seen.add(expected);
        }
        assertThat(seen).containsExactly(-2, -1, 0, 1);
    }

    @Test
    void theRollIsCalledWholeAndSixInTenAreFor() {
        CallingTheRoll roll = new CallingTheRoll();
        Verdict verdict = roll.verdict();
        assertThat(verdict).isInstanceOf(Verdict.Adopted.class);
        assertThat(verdict.explanation().found()).isEqualTo(6_000).isEqualTo(roll.bare());
        assertThat(verdict.explanation().required()).isEqualTo(5_001);
        assertThat(roll.outlook().open()).isEqualTo(CallingTheRoll.VOTERS);
    }
}
