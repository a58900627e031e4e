package kz.jospar.protocol.sitting;

import java.util.Map;
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
 * @param tally the votes so far, or at the end; {@code null} before voting opens
 * @param verdict what came of it; {@code null} while nothing has
 * @param rollCall how each seat voted, was recused or invalid, by seat; empty before voting opens
 * @param dissents how many dissenting opinions were stated
 */
public record QuestionState(
        Question question,
        QuestionStatus status,
        @Nullable Tally tally,
        @Nullable Verdict verdict,
        Map<String, Choice> rollCall,
        int dissents) {
    public QuestionState {
        Guard.present("question", question);
        Guard.present("status", status);
        rollCall = Map.copyOf(rollCall);
    }
}
