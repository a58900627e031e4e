package kz.jospar.protocol.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.QuestionState;
import kz.jospar.protocol.sitting.RandomSittings;
import kz.jospar.protocol.sitting.Sitting;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Minutes of a legal sitting agree with a recount of themselves. */
class RecountTest {

    /** Found at random: who voted by letter and whose ballot was declared invalid was counted as absent. */
    @Example
    void an_absentees_ballot_may_be_invalid() {
        Sitting sitting = RandomSittings.any(9_416_463L);
        Minutes minutes = Minutes.of("s", sitting, null).orElseThrow();
        assertThat(minutes.questions().stream()
                        .flatMap(question -> question.votes().stream())
                        .flatMap(vote -> vote.rollCall().stream()))
                .anyMatch(answer -> answer.absentee() && answer.choice() == Choice.INVALID);
        assertThat(MinutesCheck.check(minutes)).isInstanceOf(Recount.Confirmed.class);
    }

    /** Found at random: what was sent in for the first vote stood as an answer to the second vote's poll too. */
    @Example
    void a_vote_to_be_held_again_asks_absentees_anew() {
        Sitting sitting = RandomSittings.any(-62_955L);
        Minutes minutes = Minutes.of("s", sitting, null).orElseThrow();
        List<QuestionRecord.Poll> polls = minutes.questions().get(0).polls();
        assertThat(polls).hasSize(2);
        assertThat(polls.get(0).replies())
                .extracting(QuestionRecord.Reply::seat, QuestionRecord.Reply::choice)
                .containsExactly(tuple("s1", Choice.AGAINST));
        assertThat(polls.get(1).replies()).isEmpty();
        assertThat(MinutesCheck.check(minutes)).isInstanceOf(Recount.Confirmed.class);
    }

    @Property(tries = 600)
    void minutes_of_any_legal_sitting_are_confirmed(@ForAll long seed) {
        Sitting sitting = RandomSittings.any(seed);
        Minutes minutes = Minutes.of("s", sitting, null).orElseThrow();
        assertThat(MinutesCheck.check(minutes)).isInstanceOf(Recount.Confirmed.class);
        // A made-up body does not fit the seats that the Kostanay regulation names.
        if (sitting.regulation().staff().isEmpty()) {
            assertThat(MinutesCheck.check(minutes, sitting.regulation())).isInstanceOf(Recount.Confirmed.class);
        }
        assertThat(minutes.questions()).hasSameSizeAs(sitting.questions());
        int votes = 0;
        for (int i = 0; i < minutes.questions().size(); i++) {
            QuestionState state = sitting.questions().get(i);
            QuestionRecord record = minutes.questions().get(i);
            assertThat(record.verdict()).isEqualTo(state.verdict());
            assertThat(record.lastVote().map(VoteRecord::tally).orElse(null)).isEqualTo(state.tally());
            assertThat(record.dissents()).hasSize(state.dissents());
            votes += record.votes().size();
            for (VoteRecord vote : record.votes()) {
                Statistics.label("manner")
                        .collect(vote.secret() != null ? "secret" : vote.sides().isEmpty() ? "by name" : "sides");
                Statistics.label("order").collect(vote.order() != null);
                Statistics.label("by silence")
                        .collect(
                                vote.rollCall().stream().anyMatch(VoteRecord.Answer::bySilence), vote.closed() != null);
            }
            Statistics.label("polls")
                    .collect(record.polls().size(), record.votes().size());
            Statistics.label("votes on a question").collect(record.votes().size());
        }
        Statistics.label("phase").collect(sitting.phase());
        Statistics.label("some vote").collect(votes > 0);
        Statistics.label("changes")
                .collect(minutes.attendees().stream()
                        .anyMatch(one -> !one.changes().isEmpty()));
    }

    @Test
    void a_sitting_that_was_never_opened_has_no_minutes() {
        Sitting sitting = Sitting.of(RandomSittings.council(), RandomSittings.body(5));
        assertThat(Minutes.of("s", sitting, null)).isEmpty();
    }
}
