package kz.jospar.portal.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.staff.Seat;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.InTheVote;
import kz.jospar.protocol.sitting.QuestionState;
import org.jspecify.annotations.Nullable;

/**
 * The roll call while an open vote is under way: kk атап дауыс беру парағы, ru лист поимённого голосования.
 *
 * @param question the id of the question
 * @param title the question
 * @param rows who may vote, or has voted and may correct it
 */
public record Ballot(String question, String title, List<Row> rows) {
    /**
     * A member: kk мүше, ru член.
     *
     * @param seat the seat
     * @param post its post
     * @param vote the code of how they voted, or nothing
     * @param choices what may be chosen, the vote itself too
     */
    public record Row(String seat, String post, String vote, List<Field.Option> choices) {}

    /** Returns it, or {@code null} where no vote is under way, or a secret one. */
    static @Nullable Ballot of(Probe probe) {
        QuestionState state =
                probe.sitting().voting().flatMap(probe.sitting()::question).orElse(null);
        if (state == null || state.secret()) {
            return null;
        }
        Map<String, Choice> votes = state.rollCall();
        List<Row> rows = new ArrayList<>();
        for (Seat seat : probe.sitting().staff().seats()) {
            String id = seat.id();
            Choice vote = votes.get(id);
            List<Field.Option> choices = Stream.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAINED)
                    .filter(choice -> choice == vote || probe.legal(move(probe, state, id, choice, vote)))
                    .map(choice -> new Field.Option(choice.code(), word(probe, choice)))
                    .toList();
            if (!choices.isEmpty()) {
                rows.add(new Row(id, seat.post().in(probe.language()), vote == null ? "" : vote.code(), choices));
            }
        }
        return new Ballot(state.question().id(), state.question().title().in(probe.language()), List.copyOf(rows));
    }

    private static InTheVote move(Probe probe, QuestionState state, String seat, Choice choice, @Nullable Choice vote) {
        String question = state.question().id();
        return vote == null
                ? new InTheVote.VoteCast(probe.inTheRoom(), question, seat, choice)
                : new InTheVote.VoteCorrected(probe.inTheRoom(), question, seat, choice, Probe.SOMETHING);
    }

    private static String word(Probe probe, Choice choice) {
        return Messages.in(probe.language()).text("protocol.paper.choice." + choice.code());
    }
}
