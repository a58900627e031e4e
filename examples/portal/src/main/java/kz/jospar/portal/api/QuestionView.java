package kz.jospar.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.staff.VerdictName;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.Question;
import kz.jospar.protocol.sitting.QuestionState;
import org.jspecify.annotations.Nullable;

/**
 * A question of the agenda and what came of it. Of votes there are counts alone.
 *
 * @param id the key in its sitting
 * @param title the question
 * @param status how far it has come; draft before the agenda is approved
 * @param secret whether the ballot is secret
 * @param votes how many made each choice; none before voting opens
 * @param verdict adopted, rejected, no-quorum or undefined; absent while nothing came of it
 * @param ground why, with the paragraph, in the reader's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionView(
        String id,
        Text title,
        String status,
        boolean secret,
        List<Votes> votes,
        @Nullable String verdict,
        @Nullable String ground) {
    /**
     * How many made a choice.
     *
     * @param choice the choice
     * @param number how many
     */
    public record Votes(String choice, int number) {}

    static QuestionView of(QuestionState state, Language language) {
        Verdict verdict = state.verdict();
        return new QuestionView(
                state.question().id(),
                Text.of(state.question().title()),
                state.status().code(),
                state.secret(),
                votes(state.tally()),
                verdict == null ? null : VerdictName.of(verdict),
                verdict == null ? null : verdict.explanation().message(language));
    }

    static QuestionView drafted(Question question) {
        return new QuestionView(question.id(), Text.of(question.title()), "draft", false, List.of(), null, null);
    }

    private static List<Votes> votes(@Nullable Tally tally) {
        return tally == null
                ? List.of()
                : Arrays.stream(Choice.values())
                        .map(choice -> new Votes(choice.code(), tally.count(choice)))
                        .toList();
    }
}
