package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.regulation.Initiator;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.junit.jupiter.api.Test;

/**
 * Rules that no shipped regulation has together, on a council of 8 (quorum 4, adopted by more than half of those present),
 * each set in an invented paragraph 77. s3 and s7 sit by agreement.
 */
class ChosenRulesTest {

    private static Script council(String... rules) {
        return new Script(Sitting.of(Bodies.council(rules), Bodies.staff(8, true)));
    }

    private static void refused(Script script, SittingEvent event, Reason reason) {
        Refusal refusal = script.refused(event);
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.citation()).isNotNull();
        assertThat(refusal.citation().paragraph()).isEqualTo("77");
    }

    @Test
    void a_lost_quorum_ends_the_sitting_where_that_is_the_rule() {
        Script script = council("quorum.onceLost=sitting-ends")
                .opened(4, "q", "r")
                .taken("q")
                .left("s3");
        assertThat(script.sitting().remarks()).isEmpty();
        refused(script, new InTheVote.VotingOpened(script.tick(), "q"), Reason.QUORUM_LOST);
        script.came("s4");
        refused(script, new InTheVote.VotingOpened(script.tick(), "q"), Reason.QUORUM_LOST);
        refused(script, new OnTheAgenda.QuestionOpened(script.tick(), "r"), Reason.QUORUM_LOST);
        script.with(new InTheRoom.Closed(script.tick()));
    }

    @Test
    void a_quorum_of_the_opening_lasts_where_the_sitting_goes_on_without_it() {
        Script script = council("quorum.onceLost=sitting-goes-on", "quorum.verified=at-opening")
                .opened(4, "q")
                .with(new OnTheAgenda.QuestionOpened(Script.DAY.atTime(11, 0), "q"));
        script.with(new InTheRoom.Left(Script.DAY.atTime(11, 1), "s3"));
        script.with(new InTheVote.VotingOpened(Script.DAY.atTime(11, 2), "q"));
        script.with(new InTheVote.VoteCast(Script.DAY.atTime(11, 3), "q", "s0", Choice.FOR));
        script.with(new InTheVote.VoteCast(Script.DAY.atTime(11, 3), "q", "s1", Choice.FOR));
        script.with(new InTheVote.VotingClosed(Script.DAY.atTime(11, 4), "q"));
        assertThat(script.sitting().verdict("q").orElseThrow()).isInstanceOf(Verdict.Adopted.class);
    }

    @Test
    void a_quorum_for_each_question_is_verified_for_each() {
        Script script = council("quorum.verified=each-question").opened(4, "q");
        script.with(new OnTheAgenda.QuestionOpened(script.tick(), "q"));
        refused(script, new InTheVote.VotingOpened(script.tick(), "q"), Reason.QUORUM_NOT_VERIFIED);
        script.with(new InTheRoom.QuorumVerified(script.tick()));
        script.with(new InTheVote.VotingOpened(script.tick(), "q"));
    }

    @Test
    void who_refused_to_sit_neither_comes_nor_votes_and_stays_in_the_total_where_such_seats_count() {
        Script script = council("composition.agreement=count").with(Script.convened());
        script.with(new Preparation.ConsentStated(script.tick(), "s7", false));
        assertThat(script.refused(new InTheRoom.Came(script.tick(), "s7", false, null))
                        .reason())
                .isEqualTo(Reason.CONSENT_REFUSED);
        assertThat(script.sitting().quorum().orElseThrow().attendance().seats()).isEqualTo(8);
        assertThat(script.sitting().quorum().orElseThrow().attendance().filled())
                .isEqualTo(7);
        script.with(new Preparation.ConsentStated(script.tick(), "s7", true)).came("s7");
        assertThat(script.sitting().quorum().orElseThrow().attendance().filled())
                .isEqualTo(8);
    }

    @Test
    void who_must_agree_first_counts_from_then_on() {
        Script script = council("composition.agreement=count-once-agreed").with(Script.convened());
        assertThat(script.sitting().quorum().orElseThrow().attendance().seats()).isEqualTo(6);
        script.with(new Preparation.ConsentStated(script.tick(), "s3", true));
        script.with(new Preparation.ConsentStated(script.tick(), "s3", true));
        assertThat(script.sitting().quorum().orElseThrow().attendance().seats()).isEqualTo(7);
        script.with(new Preparation.ConsentStated(script.tick(), "s3", false));
        assertThat(script.sitting().quorum().orElseThrow().attendance().seats()).isEqualTo(6);
    }

    @Test
    void a_substitute_votes_only_where_substitution_is_full() {
        for (String rule : List.of("without-vote", "full-for-ex-officio")) {
            boolean full = rule.startsWith("full");
            Script script = council("attendance.substitution=" + rule).opened(4, "q");
            script.with(new InTheRoom.Came(script.tick(), "s4", false, "a colleague"));
            assertThat(script.sitting().quorum().orElseThrow().found()).isEqualTo(full ? 5 : 4);
            script.voting("q");
            SittingEvent vote = new InTheVote.VoteCast(script.tick(), "q", "s4", Choice.FOR);
            if (full) {
                script.with(vote);
            } else {
                assertThat(script.refused(vote).reason()).isEqualTo(Reason.ABSENT_AT_OPENING);
            }
        }
    }

    @Test
    void who_takes_part_from_afar_counts_for_the_quorum_only_where_that_is_said() {
        for (boolean counts : List.of(true, false)) {
            Script script = council("attendance.remote=true", "quorum.remoteCount=" + counts)
                    .opened(3, "q");
            script.with(new InTheRoom.Came(script.tick(), "s5", true, null));
            assertThat(script.sitting().quorum().orElseThrow().met()).isEqualTo(counts);
            script.left("s5");
            assertThat(script.sitting().quorum().orElseThrow().found()).isEqualTo(3);
        }
        refused(
                council("attendance.remote=false").with(Script.convened()),
                new InTheRoom.Came(Script.DAY.atTime(10, 0), "s5", true, null),
                Reason.REMOTE_FORBIDDEN);
    }

    @Test
    void an_absentee_vote_counts_in_the_tally_and_in_the_quorum_where_that_is_said() {
        Script script = council("absenteeVote.allowed=true", "quorum.absenteesCount=true")
                .opened(3, "q");
        script.with(new InTheVote.AbsenteeVote(script.tick(), "q", "s6", Choice.FOR));
        assertThat(script.refused(new InTheVote.AbsenteeVote(script.tick(), "q", "s6", Choice.FOR))
                        .reason())
                .isEqualTo(Reason.ALREADY_VOTED);
        assertThat(script.refused(new InTheVote.AbsenteeVote(script.tick(), "q", "s0", Choice.FOR))
                        .reason())
                .isEqualTo(Reason.ABSENTEE_PRESENT);
        script.voting("q").vote("q", "s0", Choice.FOR).counted("q");
        QuestionState state = script.sitting().question("q").orElseThrow();
        assertThat(state.tally().inFavour()).isEqualTo(2);
        assertThat(state.tally().absent()).isEqualTo(4);
        assertThat(state.tally().silent()).isEqualTo(2);
    }

    @Test
    void a_deputy_who_presides_holds_the_tie_where_that_is_said() {
        for (String holder : List.of("presiding", "head-only")) {
            Script script = council("voting.tieHolder=" + holder, "composition.deputyStandsIn=true")
                    .with(Script.convened());
            script.came("s1").came("s2").came("s3").came("s4");
            script.with(new InTheRoom.Opened(script.tick(), "s1", false));
            script.with(new OnTheAgenda.AgendaApproved(script.tick(), "s1", List.of(Script.question("q"))));
            script.voting("q");
            script.vote("q", "s1", Choice.AGAINST).vote("q", "s2", Choice.FOR);
            Outlook outlook = script.sitting().outlook("q").orElseThrow();
            assertThat(outlook.settled()).isNull();
            script.counted("q");
            assertThat(script.sitting().verdict("q").orElseThrow())
                    .isInstanceOf(holder.equals("presiding") ? Verdict.Rejected.class : Verdict.Undefined.class);
        }
    }

    @Test
    void recusal_is_stated_before_the_vote_and_may_be_forbidden() {
        Script script = council("attendance.recusal=false").opened(5, "q").taken("q");
        refused(script, new InTheVote.Recused(script.tick(), "q", "s0", "interest"), Reason.RECUSAL_FORBIDDEN);
        Script free = council("voting.recusedLeaveBase=true").opened(5, "q").taken("q");
        free.with(new InTheVote.Recused(free.tick(), "q", "s4", "interest"));
        assertThat(free.refused(new InTheVote.Recused(free.tick(), "q", "s4", "interest"))
                        .reason())
                .isEqualTo(Reason.RECUSED);
        free.with(new InTheVote.VotingOpened(free.tick(), "q"));
        free.vote("q", "s0", Choice.FOR).vote("q", "s1", Choice.FOR);
        // Of four left in the base three are needed; the outlook knows the recused are out.
        assertThat(free.sitting().outlook("q").orElseThrow().required()).isEqualTo(3);
        assertThat(free.sitting().outlook("q").orElseThrow().moreFor()).isEqualTo(1);
    }

    @Test
    void a_void_ballot_a_secret_vote_and_a_dissent_are_refused_where_the_regulation_says_so() {
        Script script = council("voting.invalidBallots=false", "voting.dissent=false")
                .opened(5, "q")
                .voting("q");
        refused(script, new InTheVote.BallotInvalidated(script.tick(), "q", "s0", "two"), Reason.INVALID_FORBIDDEN);
        refused(script, new InTheVote.DissentStated(script.tick(), "q", "s0", "no"), Reason.DISSENT_FORBIDDEN);
        Script secret = council("voting.openness=secret").opened(5, "q").taken("q");
        refused(secret, new InTheVote.VotingOpened(secret.tick(), "q"), Reason.SECRET_BALLOT);
    }

    @Test
    void an_extraordinary_sitting_takes_up_only_what_it_was_called_for_where_that_is_said() {
        Script script = council("sessions.onlyNamedQuestions=true");
        assertThat(script.refused(new Preparation.Convened(
                                Script.DAY.minusDays(2).atTime(9, 0),
                                null,
                                List.of(),
                                Script.DAY,
                                false,
                                true,
                                false,
                                List.of("q")))
                        .reason())
                .isEqualTo(Reason.UNSAID);
        assertThat(script.refused(new Preparation.Convened(
                                Script.DAY.minusDays(2).atTime(9, 0),
                                null,
                                List.of(),
                                Script.DAY,
                                false,
                                false,
                                true,
                                List.of()))
                        .reason())
                .isEqualTo(Reason.NO_URGENT_SITTINGS);
        Script named = council("sessions.onlyNamedQuestions=true", "sessions.initiators={\"who\":\"head\"}")
                .with(new Preparation.Convened(
                        Script.DAY.minusDays(2).atTime(9, 0),
                        Initiator.Who.HEAD,
                        List.of(),
                        Script.DAY,
                        false,
                        true,
                        false,
                        List.of("q")));
        Question other = Script.question("r");
        refused(
                named,
                new OnTheAgenda.AgendaApproved(named.tick(), "s0", List.of(Script.question("q"), other)),
                Reason.NOT_NAMED);
        named.with(new OnTheAgenda.AgendaApproved(named.tick(), "s0", List.of(Script.question("q"))));
        refused(named, new OnTheAgenda.QuestionAdded(named.tick(), other, "s0", null), Reason.NOT_NAMED);
    }

    @Test
    void minutes_need_the_signatures_the_regulation_asks_for() {
        Script script = council("minutes.signers=all-present").opened(3, "q");
        script.with(new InTheRoom.Closed(script.tick())).with(new OnPaper.MinutesDrafted(script.tick(), "s2"));
        refused(script, new OnPaper.MinutesSigned(script.tick(), List.of("s0", "s1")), Reason.SIGNATURE_MISSING);
        script.with(new OnPaper.MinutesSigned(script.tick(), List.of("s0", "s1", "s2")));
        Script two = council("minutes.signers=chair-and-secretary").opened(3, "q");
        two.with(new InTheRoom.Closed(two.tick())).with(new OnPaper.MinutesDrafted(two.tick(), "s2"));
        refused(two, new OnPaper.MinutesSigned(two.tick(), List.of("s0")), Reason.SIGNATURE_MISSING);
        two.with(new OnPaper.MinutesSigned(two.tick(), List.of("s0", "s2")));
    }

    @Test
    void who_left_votes_no_more_and_nobody_votes_while_nobody_presides() {
        Script script = council().opened(6, "q", "r").voting("q").left("s3");
        assertThat(script.refused(new InTheVote.VoteCast(script.tick(), "q", "s3", Choice.FOR))
                        .reason())
                .isEqualTo(Reason.NOT_PRESENT);
        script.counted("q");
        assertThat(script.refused(new InTheVote.VotingOpened(script.tick(), "q"))
                        .reason())
                .isEqualTo(Reason.QUESTION_DECIDED);
        script.taken("r").left("s0");
        assertThat(script.refused(new InTheVote.VotingOpened(script.tick(), "r"))
                        .reason())
                .isEqualTo(Reason.NO_CHAIR);
    }

    @Test
    void a_tie_that_asks_for_another_vote_is_voted_on_again_and_only_then() {
        Script script = council("voting.tie=vote-again").opened(4, "q").voting("q");
        script.vote("q", "s0", Choice.FOR).vote("q", "s1", Choice.AGAINST).counted("q");
        assertThat(script.sitting().verdict("q").orElseThrow()).isInstanceOf(Verdict.Undefined.class);
        script.with(new InTheVote.VotingOpened(script.tick(), "q"));
        for (String seat : List.of("s0", "s1", "s2")) {
            script.vote("q", seat, Choice.FOR);
        }
        script.counted("q");
        assertThat(script.sitting().verdict("q").orElseThrow()).isInstanceOf(Verdict.Adopted.class);
        assertThat(script.refused(new InTheVote.VotingOpened(script.tick(), "q"))
                        .reason())
                .isEqualTo(Reason.QUESTION_DECIDED);
    }
}
