package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.MinutesCheck;
import kz.jospar.protocol.minutes.Recount;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Tie.Equality;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.junit.jupiter.api.Test;

/** What is taken back, put right or stated late: votes that were sent in, void ballots, opinions and signatures. */
class PutRightTest {
    private static Script kostanay() {
        return new Script(Bodies.kostanay(Equality.VOTES_CAST));
    }

    @Test
    void nobody_signs_twice() {
        assertThatThrownBy(() -> new OnPaper.MinutesSigned(Script.DAY.atTime(12, 0), List.of("akim", "akim")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("signer 'akim' stands twice");
    }

    @Test
    void a_ballot_that_was_not_cast_cannot_be_void() {
        Script script = kostanay().opened(12, "q").voting("q");
        InTheVote.BallotInvalidated invalid = new InTheVote.BallotInvalidated(script.tick(), "q", "akim", "two marks");
        Refusal refusal = script.refused(invalid);
        assertThat(refusal.reason()).isEqualTo(Reason.NO_VOTE_TO_CORRECT);
        assertThat(refusal.facts()).containsExactly("akim");
        script.vote("q", "akim", Choice.FOR);
        script.with(new InTheVote.BallotInvalidated(script.tick(), "q", "akim", "two marks"));
        assertThat(script.sitting().question("q").orElseThrow().tally().invalid())
                .isEqualTo(1);
    }

    @Test
    void a_vote_that_was_sent_in_can_be_corrected_and_declared_void() {
        Regulation regulation =
                Bodies.council("absenteeVote.allowed=true", "quorum.absenteesCount=true", "voting.invalidBallots=true");
        Script script = new Script(Sitting.of(regulation, Bodies.staff(9, true))).opened(6, "q");
        script.with(new InTheVote.AbsenteeVote(script.tick(), "q", "s8", Choice.FOR));
        script.with(new InTheVote.AbsenteeVote(script.tick(), "q", "s6", Choice.FOR));
        script.voting("q");
        script.with(new InTheVote.VoteCorrected(script.tick(), "q", "s8", Choice.AGAINST, "misread"));
        assertThat(script.sitting().question("q").orElseThrow().rollCall())
                .containsEntry("s8", Choice.AGAINST)
                .containsEntry("s6", Choice.FOR);
        script.with(new InTheVote.BallotInvalidated(script.tick(), "q", "s6", "unsigned"));
        for (SittingEvent other : List.of(
                new InTheVote.VoteCorrected(script.tick(), "q", "s7", Choice.FOR, "misread"),
                new InTheVote.BallotInvalidated(script.tick(), "q", "s7", "unsigned"),
                new InTheVote.VoteCast(script.tick(), "q", "s8", Choice.FOR))) {
            assertThat(script.refused(other).reason()).isEqualTo(Reason.ABSENT_AT_OPENING);
        }
        script.votes("q", Choice.FOR, Choice.FOR, Choice.FOR, Choice.FOR, Choice.FOR)
                .counted("q");
        QuestionState state = script.sitting().question("q").orElseThrow();
        assertThat(List.of(
                        state.tally().inFavour(),
                        state.tally().against(),
                        state.tally().invalid(),
                        state.tally().silent(),
                        state.tally().absent()))
                .containsExactly(5, 1, 1, 1, 1);
    }

    @Test
    void minutes_tell_what_was_sent_in_and_what_it_was_corrected_to() {
        Regulation regulation = Bodies.council(
                "absenteeVote.allowed=true",
                "absenteeVote.silence=nothing",
                "quorum.absenteesCount=true",
                "absenteeVote.term={\"amount\":1,\"unit\":\"working-day\",\"direction\":\"after\","
                        + "\"anchor\":\"receipt\"}");
        Script script = new Script(Sitting.of(regulation, Bodies.staff(9, true))).opened(6, "q");
        script.with(new InTheVote.AbsenteesPolled(script.tick(), "q", "s0", List.of("s8")));
        script.with(new InTheVote.AbsenteeVote(script.tick(), "q", "s8", Choice.FOR));
        script.voting("q").with(new InTheVote.VoteCorrected(script.tick(), "q", "s8", Choice.AGAINST, "misread"));
        script.votes("q", Choice.FOR, Choice.FOR, Choice.FOR, Choice.FOR, Choice.FOR)
                .counted("q");
        script.with(new InTheRoom.Closed(script.tick())).with(new OnPaper.MinutesDrafted(script.tick(), "s2"));
        Minutes minutes = Minutes.of("m", script.sitting(), null).orElseThrow();
        var answer = minutes.questions().get(0).votes().get(0).rollCall().stream()
                .filter(one -> one.seat().equals("s8"))
                .findFirst()
                .orElseThrow();
        assertThat(answer.choice()).isEqualTo(Choice.AGAINST);
        assertThat(answer.absentee()).isTrue();
        assertThat(answer.corrections()).hasSize(1);
        assertThat(answer.corrections().get(0).from()).isEqualTo(Choice.FOR);
        assertThat(MinutesCheck.check(minutes)).isInstanceOf(Recount.Confirmed.class);
    }

    @Test
    void an_opinion_after_the_draft_takes_another_draft() {
        Script script = kostanay().opened(12, "q").taken("q").with(new InTheRoom.Closed(Script.DAY.atTime(12, 0)));
        LocalDateTime next = Script.DAY.atTime(15, 0);
        script.with(new OnPaper.MinutesDrafted(next, "secretary"));
        script.with(new InTheVote.DissentStated(next, "q", "office", "otherwise"));
        assertThat(script.sitting().phase()).isEqualTo(Phase.CLOSED);
        OnPaper.MinutesSigned signed = new OnPaper.MinutesSigned(next, List.of("akim"));
        assertThat(script.refused(signed).reason()).isEqualTo(Reason.OUT_OF_PHASE);
        int remarks = script.sitting().remarks().size();
        script.with(new OnPaper.MinutesDrafted(next.plusDays(30), "secretary"));
        assertThat(script.sitting().remarks()).as("the first draft was in time").hasSize(remarks);
        script.with(new OnPaper.MinutesSigned(next.plusDays(30), List.of("akim")));
    }

    @Test
    void the_outlook_names_who_may_still_come() {
        Script script = kostanay().opened(10, "q").taken("q");
        Outlook outlook = script.sitting().outlook("q").orElseThrow();
        List<String> all = new java.util.ArrayList<>(outlook.mayCome());
        all.addAll(outlook.mayComeByAgreement());
        assertThat(all)
                .hasSize(6)
                .doesNotContain("secretary")
                .doesNotContainAnyElementsOf(script.sitting().present());
        assertThat(outlook.mayCome()).contains("economy");
        var staff = script.sitting().staff().seats();
        assertThat(staff.stream().filter(seat -> all.contains(seat.id())))
                .allSatisfy(seat -> assertThat(outlook.mayComeByAgreement().contains(seat.id()))
                        .isEqualTo(seat.byAgreement()));
        assertThat(outlook.mayComeByAgreement()).isNotEmpty();
        for (Language language : Language.values()) {
            String message = outlook.message(language);
            staff.stream()
                    .filter(seat -> all.contains(seat.id()))
                    .forEach(seat -> assertThat(message).contains(seat.post().in(language)));
        }
        script.came("economy");
        Outlook enough = script.sitting().outlook("q").orElseThrow();
        assertThat(enough.mayCome()).doesNotContain("economy");
        assertThat(enough.message(Language.EN)).doesNotContain("Not there yet");
        script.with(new InTheVote.VotingOpened(script.tick(), "q"));
        Outlook open = script.sitting().outlook("q").orElseThrow();
        assertThat(open.mayCome()).isEmpty();
        assertThat(open.mayComeByAgreement()).isEmpty();
    }
}
