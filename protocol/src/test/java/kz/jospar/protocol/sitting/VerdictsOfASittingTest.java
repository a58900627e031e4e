package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.Ground;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Tie.Equality;
import kz.jospar.protocol.sitting.Outlook.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of votes, and what can still come of them. */
class VerdictsOfASittingTest {

    private static Choice[] votes(int inFavour, int against, int abstained) {
        List<Choice> all = new java.util.ArrayList<>(Collections.nCopies(inFavour, Choice.FOR));
        all.addAll(Collections.nCopies(against, Choice.AGAINST));
        all.addAll(Collections.nCopies(abstained, Choice.ABSTAINED));
        return all.toArray(Choice[]::new);
    }

    // Kostanay, 16 voters, 13 and 20; the head votes first, so for where anybody does. Rows of rules/protocol.md.
    @ParameterizedTest
    @CsvSource({
        "VOTES_CAST, 9, 2, 0, MAJORITY_REACHED",
        "VOTES_CAST, 8, 3, 0, MAJORITY_MISSED",
        "VOTES_CAST, 1, 1, 9, HEAD_FOR",
        "VOTES_CAST, 5, 5, 1, HEAD_FOR",
        "VOTES_CAST, 6, 5, 0, MAJORITY_MISSED",
        "WHOLE_BASE, 5, 5, 1, MAJORITY_MISSED",
        "WHOLE_BASE, 8, 8, 0, HEAD_FOR",
        "VOTES_CAST, 0, 0, 11, MAJORITY_MISSED"
    })
    void the_kostanay_staff_decides_as_its_regulation_says(
            Equality equality, int inFavour, int against, int abstained, Ground ground) {
        Script script = new Script(Bodies.kostanay(equality))
                .opened(inFavour + against + abstained, "q")
                .voting("q")
                .votes("q", votes(inFavour, against, abstained))
                .counted("q");
        Verdict verdict = script.sitting().verdict("q").orElseThrow();
        assertThat(verdict.explanation().ground()).isEqualTo(ground);
        assertThat(verdict.explanation().required()).isEqualTo(9);
        assertThat(verdict.explanation().citation().paragraph()).isEqualTo("13");
    }

    @Test
    void before_the_vote_the_outlook_says_who_must_come_and_how_many_votes_decide() {
        Script script =
                new Script(Bodies.kostanay(Equality.VOTES_CAST)).opened(10, "q").taken("q");
        Outlook before = script.sitting().outlook("q").orElseThrow();
        assertThat(before.voting()).isFalse();
        assertThat(before.quorum().missing()).isEqualTo(1);
        assertThat(before.required()).isEqualTo(9);
        assertThat(before.open()).isEqualTo(10);
        assertThat(before.moreFor()).isEqualTo(9);
        assertThat(before.settled()).isNull();
        assertThat(before.message(Language.EN))
                .contains("1 more must come")
                .contains(". Votes for needed: 9; so far: 0; may still vote: 10.")
                .contains("However the others vote, 9 more for decide it.")
                .contains("An abstention weighs as a vote against.")
                .contains("An absence weighs as a vote against.");
    }

    @Test
    void during_the_vote_the_outlook_tells_when_it_is_settled() {
        Script script =
                new Script(Bodies.kostanay(Equality.WHOLE_BASE)).opened(11, "q").voting("q");
        script.votes("q", votes(8, 0, 0));
        assertThat(script.sitting().outlook("q").orElseThrow().settled()).isNull();
        assertThat(script.sitting().outlook("q").orElseThrow().moreFor()).isEqualTo(1);
        script.vote("q", "culture", Choice.FOR);
        assertThat(script.sitting().outlook("q").orElseThrow().settled()).isEqualTo(Outcome.ADOPTED);
        Script lost =
                new Script(Bodies.kostanay(Equality.WHOLE_BASE)).opened(11, "q").voting("q");
        lost.votes("q", votes(0, 3, 0));
        assertThat(lost.sitting().outlook("q").orElseThrow().settled()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void exactly_at_the_threshold_at_least_and_more_than_differ() {
        // National Council: quorum at least 1/2 of all, 4 of 8; adopted by more than 1/2 of those present: 3 of 4.
        Regulation council = new DeclaredChoices(Bodies.ORDER, null, null, null, Equality.VOTES_CAST, null, null)
                .appliedTo(Bodies.read("national-council"));
        Script script = new Script(Sitting.of(council, Bodies.staff(8, true))).opened(4, "q", "r");
        script.voting("q").votes("q", votes(2, 1, 1)).counted("q");
        assertThat(script.sitting().verdict("q").orElseThrow().explanation().ground())
                .isEqualTo(Ground.MAJORITY_MISSED);
        script.voting("r").votes("r", votes(3, 1, 0)).counted("r");
        assertThat(script.sitting().verdict("r").orElseThrow()).isInstanceOf(Verdict.Adopted.class);
    }

    @Test
    void a_tie_of_a_maslikhat_waits_for_the_casting_vote_of_who_presides() {
        Regulation maslikhat = new DeclaredChoices(Bodies.ORDER, null, null, null, Equality.VOTES_CAST, null, null)
                .appliedTo(Bodies.read("maslikhat-session"));
        Script script = new Script(Sitting.of(maslikhat, Bodies.staff(8, true))).opened(8, "q");
        script.voting("q").votes("q", votes(4, 4, 0)).counted("q");
        assertThat(script.sitting().verdict("q").orElseThrow()).isInstanceOf(Verdict.Undefined.class);
        assertThat(script.refused(new InTheVote.CastingVote(script.tick(), "q", "s4", Choice.FOR))
                        .reason())
                .isEqualTo(Refusal.Reason.NOT_CHAIR);
        script.with(new InTheVote.CastingVote(script.tick(), "q", "s0", Choice.AGAINST));
        assertThat(script.sitting().verdict("q").orElseThrow().explanation().ground())
                .isEqualTo(Ground.CASTING_AGAINST);
        assertThat(script.refused(new InTheVote.CastingVote(script.tick(), "q", "s0", Choice.FOR))
                        .reason())
                .isEqualTo(Refusal.Reason.NO_CASTING_VOTE);
    }

    @Test
    void a_deputy_presiding_does_not_become_the_head_on_a_tie() {
        Script script = new Script(Bodies.kostanay(Equality.VOTES_CAST)).with(Script.convened());
        for (String seat : List.of(
                "deputy-akim",
                "police",
                "prosecutor",
                "national-security",
                "office",
                "sport",
                "employment",
                "culture",
                "internal-policy",
                "economy",
                "youth",
                "education")) {
            script.came(seat);
        }
        script.with(new InTheRoom.Opened(script.tick(), "deputy-akim", false));
        script.with(new OnTheAgenda.AgendaApproved(script.tick(), "deputy-akim", List.of(Script.question("q"))));
        script.voting("q");
        script.vote("q", "deputy-akim", Choice.FOR)
                .vote("q", "police", Choice.AGAINST)
                .counted("q");
        assertThat(script.sitting().verdict("q").orElseThrow().explanation().ground())
                .isEqualTo(Ground.HEAD_WITHOUT_SIDE);
    }

    @Test
    void ten_thousand_voters_by_roll_call_stay_linear_and_their_verdict_is_quick() {
        Regulation council = new DeclaredChoices(Bodies.ORDER, null, null, null, Equality.VOTES_CAST, null, null)
                .appliedTo(Bodies.read("national-council"));
        int members = 10_000;
        Script script = new Script(Sitting.of(council, Bodies.staff(members, true)));
        long began = System.nanoTime();
        script.opened(members, "q").voting("q");
        for (int i = 0; i < members - 1; i++) {
            script.vote("q", "s" + i, i % 3 == 0 ? Choice.AGAINST : Choice.FOR);
        }
        Sitting open = script.sitting();
        LocalDateTime end = script.tick();
        // Quadratic work over 20,000 events would be minutes; a generous bound, for loaded machines.
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
        Verdict verdict = open.with(new InTheVote.VotingClosed(end, "q"))
                .sitting()
                .verdict("q")
                .orElseThrow();
        assertThat(verdict.explanation().required()).isEqualTo(5001);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 2_000; i++) {
            long start = System.nanoTime();
            open.with(new InTheVote.VotingClosed(end, "q"));
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best).isLessThan(1_000_000L);
    }
}
