package kz.jospar.protocol.sitting;

import java.util.Map;
import kz.jospar.protocol.Ballot;
import kz.jospar.protocol.ChairVotes;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.rule.Choice;
import org.jspecify.annotations.Nullable;

/**
 * How a question stands: kk мәселенің жай-күйі, ru состояние вопроса.
 *
 * @param question the question
 * @param status how far it has come
 * @param tally the votes so far, or at the end, as the ballot counts them: of members, or where sides must agree one of
 *     each side; {@code null} before voting opens
 * @param verdict what came of it; {@code null} while nothing has
 * @param rollCall how each seat voted, was recused or invalid, by seat; empty before voting opens. In a
 *     secret ballot only what is known all the same: the recused, and who told
 * @param dissents how many dissenting opinions were stated
 * @param ballot the rules fixed when voting opened; {@code null} before
 * @param chair what is known of the head's and the presiding person's votes; {@code null} before voting opens
 * @param secret whether the ballot is secret
 * @param sides the position of each side where sides must agree, else empty; a side whose members are divided stands
 *     there as invalid
 */
public record QuestionState(
        Question question,
        QuestionStatus status,
        @Nullable Tally tally,
        @Nullable Verdict verdict,
        Map<String, Choice> rollCall,
        int dissents,
        @Nullable Ballot ballot,
        @Nullable ChairVotes chair,
        boolean secret,
        Map<String, Choice> sides) {
    public QuestionState {
        Guard.present("question", question);
        Guard.present("status", status);
        rollCall = Map.copyOf(rollCall);
        sides = Map.copyOf(sides);
    }
}
