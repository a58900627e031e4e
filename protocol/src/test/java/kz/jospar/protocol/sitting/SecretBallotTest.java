package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kz.jospar.protocol.Ground;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.Outlook.Outcome;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.junit.jupiter.api.Test;

/** A council of 8 that adopts by more than half of those present, the head's side deciding a tie. */
class SecretBallotTest {
    private static final List<String> FIVE = List.of("s0", "s1", "s2", "s3", "s4");

    private static Script council(String... rules) {
        return new Script(Sitting.of(Bodies.council(rules), Bodies.staff(8, true)));
    }

    private static Script secret(String... rules) {
        Script script = council(rules).opened(5, "q").taken("q");
        return script.with(new InTheVote.VotingOpened(script.tick(), "q", null, true));
    }

    private static SittingEvent box(
            Script script, List<String> voted, int f, int a, int b, int i, Map<String, Choice> told) {
        return new InTheVote.SecretBallotCounted(script.tick(), "q", voted, f, a, b, i, told);
    }

    @Test
    void counts_without_names_give_a_verdict() {
        Script script = secret("voting.openness=secret");
        assertThat(script.refused(new InTheVote.VotingClosed(script.tick(), "q"))
                        .reason())
                .isEqualTo(Reason.BALLOTS_NOT_COUNTED);
        script.with(box(script, FIVE, 3, 1, 0, 1, Map.of()));
        assertThat(script.sitting().outlook("q").orElseThrow().settled()).isEqualTo(Outcome.ADOPTED);
        assertThat(script.sitting().outlook("q").orElseThrow().open()).isZero();
        script.counted("q");
        QuestionState state = script.sitting().question("q").orElseThrow();
        assertThat(state.verdict()).isInstanceOf(Verdict.Adopted.class);
        assertThat(state.secret()).isTrue();
        assertThat(state.rollCall()).isEmpty();
        assertThat(state.tally().inFavour()).isEqualTo(3);
        assertThat(state.tally().invalid()).isEqualTo(1);
        assertThat(state.tally().absent()).isEqualTo(3);
    }

    @Test
    void a_tie_is_undefined_unless_the_heads_choice_was_told() {
        List<String> four = FIVE.subList(0, 4);
        Script hidden = secret("voting.openness=by-choice");
        hidden.with(box(hidden, four, 2, 2, 0, 0, Map.of()));
        assertThat(hidden.sitting().outlook("q").orElseThrow().settled()).isEqualTo(Outcome.UNDEFINED);
        hidden.counted("q");
        assertThat(hidden.sitting().verdict("q").orElseThrow().explanation().ground())
                .isEqualTo(Ground.HEAD_UNKNOWN);

        Script told = secret("voting.openness=by-choice");
        told.with(box(told, four, 2, 2, 0, 0, Map.of("s0", Choice.AGAINST)));
        assertThat(told.sitting().outlook("q").orElseThrow().settled()).isEqualTo(Outcome.REJECTED);
        told.counted("q");
        assertThat(told.sitting().verdict("q").orElseThrow().explanation().ground())
                .isEqualTo(Ground.HEAD_AGAINST);

        // A head who handed in no ballot took no side, and that is known.
        Script away = secret("voting.openness=by-choice");
        away.with(box(away, FIVE.subList(1, 5), 2, 2, 0, 0, Map.of())).counted("q");
        assertThat(away.sitting().verdict("q").orElseThrow().explanation().ground())
                .isEqualTo(Ground.HEAD_WITHOUT_SIDE);
    }

    @Test
    void names_and_secrecy_exclude_each_other() {
        Script script = secret("voting.openness=secret");
        for (SittingEvent event : List.<SittingEvent>of(
                new InTheVote.VoteCast(script.tick(), "q", "s0", Choice.FOR),
                new InTheVote.VoteCorrected(script.tick(), "q", "s0", Choice.FOR, "misheard"),
                new InTheVote.BallotInvalidated(script.tick(), "q", "s0", "two marks"))) {
            assertThat(script.refused(event).reason()).isEqualTo(Reason.SECRET_BALLOT);
        }
        Script open = council("voting.openness=open").opened(5, "q").taken("q");
        assertThat(open.refused(new InTheVote.VotingOpened(open.tick(), "q", null, true))
                        .reason())
                .isEqualTo(Reason.OPEN_BALLOT);
        open.with(new InTheVote.VotingOpened(open.tick(), "q"));
        assertThat(open.refused(box(open, FIVE, 5, 0, 0, 0, Map.of())).reason()).isEqualTo(Reason.OPEN_BALLOT);
        Script unsaid = council().opened(5, "q").taken("q");
        Refusal refusal = unsaid.refused(new InTheVote.VotingOpened(unsaid.tick(), "q", null, true));
        assertThat(refusal.reason()).isEqualTo(Reason.UNSAID);
        assertThat(refusal.facts()).containsExactly("voting.openness");
    }

    @Test
    void ballots_are_those_of_the_members_who_voted() {
        Script script = secret("voting.openness=secret", "voting.invalidBallots=false", "voting.abstention=forbidden");
        assertThat(script.refused(box(script, FIVE, 3, 1, 0, 0, Map.of())).reason())
                .isEqualTo(Reason.BALLOTS_DO_NOT_ADD);
        assertThat(script.refused(box(script, FIVE, 5, 1, 0, 0, Map.of())).facts())
                .containsExactly("6", "5");
        assertThat(script.refused(box(script, FIVE, Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0, Map.of()))
                        .reason())
                .isEqualTo(Reason.BALLOTS_DO_NOT_ADD);
        assertThat(script.refused(box(script, FIVE, 5, 0, 0, 0, Map.of("s0", Choice.AGAINST)))
                        .reason())
                .isEqualTo(Reason.BALLOTS_DO_NOT_ADD);
        assertThat(script.refused(box(script, FIVE.subList(1, 5), 4, 0, 0, 0, Map.of("s0", Choice.FOR)))
                        .reason())
                .isEqualTo(Reason.BALLOTS_DO_NOT_ADD);
        assertThat(script.refused(box(script, FIVE, 4, 0, 0, 1, Map.of())).reason())
                .isEqualTo(Reason.INVALID_FORBIDDEN);
        assertThat(script.refused(box(script, FIVE, 4, 0, 1, 0, Map.of())).reason())
                .isEqualTo(Reason.ABSTENTION_FORBIDDEN);
        assertThat(script.refused(box(script, List.of("s0", "s6"), 2, 0, 0, 0, Map.of()))
                        .reason())
                .isEqualTo(Reason.ABSENT_AT_OPENING);
        assertThat(script.refused(box(script, List.of("stranger"), 1, 0, 0, 0, Map.of()))
                        .reason())
                .isEqualTo(Reason.NO_SUCH_SEAT);
        script.with(box(script, FIVE, 5, 0, 0, 0, Map.of()));
        assertThat(script.refused(box(script, FIVE, 0, 5, 0, 0, Map.of())).reason())
                .isEqualTo(Reason.BALLOTS_COUNTED);
        script.counted("q");
        assertThat(script.refused(box(script, FIVE, 0, 5, 0, 0, Map.of())).reason())
                .isEqualTo(Reason.VOTING_CLOSED);
        assertThatThrownBy(() -> box(script, List.of("s0", "s0"), 2, 0, 0, 0, Map.of()))
                .hasMessageContaining("stands twice");
        assertThatThrownBy(() -> box(script, FIVE, -1, 6, 0, 0, Map.of())).hasMessageContaining("below 0");
    }

    @Test
    void who_is_recused_is_known_and_hands_in_no_ballot() {
        Script script = council("voting.openness=secret", "voting.recusedLeaveBase=true")
                .opened(5, "q")
                .taken("q");
        script.with(new InTheVote.Recused(script.tick(), "q", "s4", "interest"));
        script.with(new InTheVote.VotingOpened(script.tick(), "q", null, true));
        assertThat(script.refused(box(script, FIVE, 5, 0, 0, 0, Map.of())).reason())
                .isEqualTo(Reason.RECUSED);
        script.with(box(script, FIVE.subList(0, 4), 3, 1, 0, 0, Map.of())).counted("q");
        assertThat(script.sitting().question("q").orElseThrow().rollCall())
                .containsExactly(Map.entry("s4", Choice.RECUSED));
        assertThat(script.sitting().verdict("q").orElseThrow()).isInstanceOf(Verdict.Adopted.class);
    }

    @Test
    void the_chair_may_set_another_majority_for_one_question() {
        Script script = council().opened(6, "q", "r").taken("q");
        var share = new kz.jospar.protocol.regulation.Share(
                kz.jospar.protocol.rule.Threshold.atLeast(2, 3), kz.jospar.protocol.rule.Base.PRESENT);
        script.with(new InTheVote.MajoritySet(script.tick(), "q", "s0", share, "a question of principle"));
        assertThat(script.refused(new InTheVote.MajoritySet(script.tick(), "q", "s3", share, "why"))
                        .reason())
                .isEqualTo(Reason.NOT_ENTITLED);
        script.with(new InTheVote.VotingOpened(script.tick(), "q"));
        assertThat(script.refused(new InTheVote.MajoritySet(script.tick(), "q", "s0", share, "why"))
                        .reason())
                .isEqualTo(Reason.VOTING_UNDER_WAY);
        // Four of six are two thirds; three would be enough for no other rule but "at least half".
        assertThat(script.sitting().outlook("q").orElseThrow().required()).isEqualTo(4);
        script.votes("q", Choice.FOR, Choice.FOR, Choice.FOR, Choice.AGAINST, Choice.AGAINST)
                .counted("q");
        assertThat(script.sitting().verdict("q").orElseThrow()).isInstanceOf(Verdict.Rejected.class);
        // Of the other question nothing was set: four of six exceed half as well, and three do not.
        assertThat(script.voting("r").sitting().outlook("r").orElseThrow().required())
                .isEqualTo(4);
        assertThat(script.sitting()
                        .question("r")
                        .orElseThrow()
                        .ballot()
                        .majority()
                        .threshold())
                .isEqualTo(kz.jospar.protocol.rule.Threshold.moreThan(1, 2));

        Script forbidden = council("voting.chairMaySetOther=false").opened(6, "q");
        assertThat(forbidden
                        .refused(new InTheVote.MajoritySet(forbidden.tick(), "q", "s0", share, "why"))
                        .reason())
                .isEqualTo(Reason.OTHER_MAJORITY_FORBIDDEN);
        Script unsaid = new Script(Bodies.kostanay(kz.jospar.protocol.rule.Tie.Equality.VOTES_CAST)).opened(12, "q");
        assertThat(unsaid.refused(new InTheVote.MajoritySet(unsaid.tick(), "q", "akim", share, "why"))
                        .facts())
                .containsExactly("voting.chairMaySetOther");
    }
}
