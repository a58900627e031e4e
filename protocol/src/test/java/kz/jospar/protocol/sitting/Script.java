package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Seat;
import kz.jospar.protocol.rule.Choice;

/** A sitting told event by event, a second apart; it fails at once where an event is refused that should not be. */
final class Script {
    static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private Sitting sitting;
    private LocalDateTime now = DAY.atTime(10, 0);

    Script(Sitting sitting) {
        this.sitting = sitting;
    }

    static Question question(String id) {
        return Question.of(id, LocalizedText.EMPTY);
    }

    static Preparation.Convened convened() {
        return new Preparation.Convened(
                DAY.minusDays(10).atTime(9, 0), null, List.of(), DAY, false, false, false, List.of());
    }

    Sitting sitting() {
        return sitting;
    }

    LocalDateTime tick() {
        now = now.plusSeconds(1);
        return now;
    }

    Script with(SittingEvent event) {
        Recording recording = sitting.with(event);
        assertThat(recording).as("%s", recording).isInstanceOf(Recording.Entered.class);
        sitting = recording.sitting();
        return this;
    }

    Refusal refused(SittingEvent event) {
        Recording recording = sitting.with(event);
        assertThat(recording).isInstanceOf(Recording.Refused.class);
        assertThat(recording.sitting()).isSameAs(sitting);
        return ((Recording.Refused) recording).refusal();
    }

    Script came(int count) {
        sitting.staff().seats().stream().filter(Seat::voting).limit(count).forEach(seat -> came(seat.id()));
        return this;
    }

    Script came(String seat) {
        return with(new InTheRoom.Came(tick(), seat, false, null));
    }

    Script left(String seat) {
        return with(new InTheRoom.Left(tick(), seat));
    }

    /** Opens with so many voters in the room, the head presiding, and these questions. */
    Script opened(int count, String... questions) {
        with(convened()).came(count);
        String head = sitting.staff().seats().get(0).id();
        with(new InTheRoom.Opened(tick(), head, false));
        with(new InTheRoom.QuorumVerified(tick()));
        return with(new OnTheAgenda.AgendaApproved(
                tick(),
                head,
                java.util.Arrays.stream(questions).map(Script::question).toList()));
    }

    Script taken(String question) {
        return with(new OnTheAgenda.QuestionOpened(tick(), question)).with(new InTheRoom.QuorumVerified(tick()));
    }

    Script voting(String question) {
        return taken(question).with(new InTheVote.VotingOpened(tick(), question));
    }

    Script vote(String question, String seat, Choice choice) {
        return with(new InTheVote.VoteCast(tick(), question, seat, choice));
    }

    /** Votes of the voters in the order of the list. */
    Script votes(String question, Choice... choices) {
        List<String> seats = sitting.staff().seats().stream()
                .filter(Seat::voting)
                .map(Seat::id)
                .toList();
        for (int i = 0; i < choices.length; i++) {
            vote(question, seats.get(i), choices[i]);
        }
        return this;
    }

    Script counted(String question) {
        return with(new InTheVote.VotingClosed(tick(), question));
    }
}
