package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.rule.Tie.Equality;
import org.junit.jupiter.api.Test;

/** What a page of a sitting asks before it offers a move. */
class WhatIsLegalNowTest {
    @Test
    void what_is_legal_is_what_would_be_entered_and_asking_changes_nothing() {
        Script script = new Script(Bodies.kostanay(Equality.VOTES_CAST)).with(Script.convened());
        Sitting before = script.sitting();
        LocalDateTime ten = Script.DAY.atTime(10, 0);
        List<SittingEvent> moves = List.of(
                new InTheRoom.Came(ten, "akim", false, null),
                new InTheRoom.Came(ten, "nobody", false, null),
                new InTheRoom.Came(ten.minusDays(1), "akim", false, null),
                new InTheRoom.Left(ten, "akim"),
                new InTheRoom.Opened(ten, "akim", false),
                new InTheRoom.GuestCame(ten, new LocalizedText("қонақ", null, null)));
        assertThat(moves).extracting(before::isLegal).containsExactly(true, false, false, false, false, true);
        assertThat(moves)
                .allSatisfy(move ->
                        assertThat(before.isLegal(move)).isEqualTo(before.with(move) instanceof Recording.Entered));
        assertThat(script.sitting()).isEqualTo(before);
    }

    @Test
    void the_last_moment_is_that_of_the_last_event() {
        Sitting sitting = new Script(Bodies.kostanay(Equality.VOTES_CAST)).sitting();
        assertThat(sitting.last()).isEmpty();
        SittingEvent convened = Script.convened();
        assertThat(sitting.with(convened).sitting().last()).contains(convened.at());
    }

    @Test
    void the_question_under_vote_is_known_from_its_opening_to_its_closing() {
        Script script = new Script(Bodies.kostanay(Equality.VOTES_CAST)).with(Script.convened());
        LocalDateTime ten = Script.DAY.atTime(10, 0);
        script.came(12)
                .with(new InTheRoom.Opened(script.tick(), "akim", false))
                .with(new InTheRoom.QuorumVerified(script.tick()))
                .with(new OnTheAgenda.AgendaApproved(
                        script.tick(), "akim", List.of(Question.of("raids", new LocalizedText("рейдтер", null, null)))))
                .with(new OnTheAgenda.QuestionOpened(script.tick(), "raids"));
        assertThat(script.sitting().voting()).isEmpty();
        script.with(new InTheVote.VotingOpened(script.tick(), "raids"));
        assertThat(script.sitting().voting()).contains("raids");
        script.with(new InTheVote.VotingClosed(script.tick(), "raids"));
        assertThat(script.sitting().voting()).isEmpty();
        assertThat(script.sitting().last().orElseThrow()).isAfter(ten);
    }

    @Test
    void a_document_takes_one_more_event_at_its_end_and_keeps_the_rest() {
        SittingDocument empty = new SittingDocument(
                SittingDocument.FORMAT,
                "s1",
                "kostanay-2025",
                null,
                null,
                new LocalizedText("зал", null, null),
                List.of());
        SittingEvent convened = Script.convened();
        SittingEvent came = new InTheRoom.Came(Script.DAY.atTime(10, 0), "akim", false, null);
        SittingDocument two = empty.with(convened).with(came);
        assertThat(two.events()).containsExactly(convened, came);
        assertThat(empty.events()).isEmpty();
        assertThat(new SittingDocument(
                        two.format(), two.id(), two.regulation(), null, null, two.sides(), two.place(), List.of()))
                .isEqualTo(empty);
    }
}
