package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Tie.Equality;
import org.junit.jupiter.api.Test;

/** What was entered by mistake stays in the document and does not stand. */
class WithdrawalTest {
    private static final LocalDateTime NOW = Script.DAY.atTime(10, 30);
    private static final Sitting EMPTY = Bodies.kostanay(Equality.VOTES_CAST);
    private static final Regulation REGULATION = EMPTY.regulation();

    /** A whole sitting, to its signed minutes. */
    private static List<SittingEvent> signed() {
        Script script = new Script(EMPTY).opened(12, "q").taken("q");
        script.with(new InTheVote.VotingOpened(script.tick(), "q", null, false));
        script.with(new InTheVote.VoteCast(script.tick(), "q", "akim", Choice.FOR));
        script.with(new InTheVote.VotingClosed(script.tick(), "q"));
        script.with(new InTheRoom.Closed(script.tick()));
        script.with(new OnPaper.MinutesDrafted(script.tick(), "secretary", "1"));
        script.with(new OnPaper.MinutesSigned(script.tick(), List.of("akim")));
        return script.sitting().events();
    }

    private static SittingDocument document(List<SittingEvent> events) {
        return new SittingDocument(SittingDocument.FORMAT, "s", REGULATION.id(), null, EMPTY.staff(), null, events);
    }

    @Test
    void after_any_event_its_withdrawal_leads_back_to_the_sitting_before_it() {
        List<SittingEvent> events = signed();
        SittingDocument before = document(List.of());
        for (SittingEvent event : events.subList(0, events.size() - 1)) {
            SittingDocument with = before.with(event);
            SittingDocument withdrawn = with.withdraw(NOW, "keeper", "a slip");
            assertThat(withdrawn.replay(REGULATION)).as(event.kind()).isEqualTo(before.replay(REGULATION));
            assertThat(withdrawn.events()).last().isEqualTo(event);
            assertThat(withdrawn.withdrawal(withdrawn.events().size() - 1))
                    .contains(new Withdrawal(with.events().size() - 1, NOW, "keeper", "a slip"));
            before = with;
        }
    }

    @Test
    void event_by_event_everything_can_be_withdrawn_and_nothing_is_erased() {
        List<SittingEvent> events = signed();
        SittingDocument document = document(events.subList(0, events.size() - 1));
        SittingDocument left = document;
        while (left.withdrawable().isPresent()) {
            left = left.withdraw(NOW, "keeper", "all of it");
        }
        assertThat(left.standing()).isEmpty();
        assertThat(left.events()).isEqualTo(document.events());
        assertThat(left.withdrawn()).extracting(Withdrawal::event).isSortedAccordingTo((a, b) -> b - a);
        SittingDocument empty = left;
        assertThatThrownBy(() -> empty.withdraw(NOW, "keeper", "more")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_slip_is_entered_anew_and_the_place_of_what_is_refused_counts_what_was_withdrawn() {
        List<SittingEvent> events = signed();
        int cast = 0;
        while (!(events.get(cast) instanceof InTheVote.VoteCast)) {
            cast++;
        }
        LocalDateTime at = events.get(cast).at();
        InTheVote.VoteCast meant = new InTheVote.VoteCast(at, "q", "akim", Choice.AGAINST);
        SittingDocument document = document(events.subList(0, cast + 1))
                .withdraw(NOW, "keeper", "the wrong button")
                .with(meant)
                .with(meant);
        assertThat(document.standing()).endsWith(meant, meant);
        assertThat(document.withdrawable()).hasValue(cast + 2);
        SittingDocument.Replay replay = document.replay(REGULATION);
        assertThat(replay.sitting().question("q").orElseThrow().rollCall()).containsEntry("akim", Choice.AGAINST);
        assertThat(replay.refused())
                .singleElement()
                .satisfies(refused ->
                        assertThat(refused.index()).isEqualTo(document.events().size() - 1));
    }

    @Test
    void once_the_minutes_are_signed_nothing_is_withdrawn() {
        SittingDocument document = document(signed());
        assertThat(document.withdrawable()).isEmpty();
        assertThatThrownBy(() -> document.withdraw(NOW, "keeper", "too late"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'s'");
    }

    @Test
    void a_withdrawal_is_of_an_event_that_is_there_once_and_has_its_reason() {
        SittingDocument document = document(signed().subList(0, 3));
        assertThatThrownBy(() -> withdrawn(document, 3)).hasMessageContaining("No 3");
        assertThatThrownBy(() -> withdrawn(document, 1, 1)).hasMessageContaining("stands twice");
        assertThatThrownBy(() -> withdrawn(document, -1)).hasMessageContaining("below 0");
        assertThatThrownBy(() -> document.withdraw(NOW, "keeper", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static SittingDocument withdrawn(SittingDocument document, int... places) {
        return new SittingDocument(
                document.format(),
                document.id(),
                document.regulation(),
                null,
                document.staff(),
                null,
                null,
                document.events(),
                Arrays.stream(places)
                        .mapToObj(place -> new Withdrawal(place, NOW, "keeper", "a slip"))
                        .toList());
    }
}
