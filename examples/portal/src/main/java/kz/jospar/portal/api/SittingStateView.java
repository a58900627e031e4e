package kz.jospar.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.staff.Held;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.sitting.Sitting;
import org.jspecify.annotations.Nullable;

/**
 * How a sitting stands.
 *
 * @param sitting the sitting
 * @param version rises with each event
 * @param presiding the seat that presides
 * @param present how many members take part
 * @param quorum the quorum as it is now; absent before anybody came
 * @param questions the agenda, or its draft
 * @param remarks what the regulation leaves unsettled, in the reader's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SittingStateView(
        SittingView sitting,
        int version,
        @Nullable String presiding,
        int present,
        @Nullable Quorum quorum,
        List<QuestionView> questions,
        List<String> remarks) {
    /**
     * Whether enough members take part.
     *
     * @param met whether they are enough
     * @param required how many are needed
     * @param found how many count
     * @param ground why, with the paragraph, in the reader's language
     */
    public record Quorum(boolean met, int required, int found, String ground) {
        private static Quorum of(QuorumOutcome outcome, Language language) {
            return new Quorum(
                    outcome.met(),
                    outcome.required(),
                    outcome.found(),
                    outcome.explanation().message(language));
        }
    }

    static SittingStateView of(Held held, Language language) {
        Sitting sitting = held.sitting();
        return new SittingStateView(
                new SittingView(
                        held.id(),
                        Text.of(held.regulation().name()),
                        held.day(),
                        sitting.phase().code()),
                held.version(),
                sitting.presiding().orElse(null),
                sitting.present().size(),
                sitting.quorum().map(outcome -> Quorum.of(outcome, language)).orElse(null),
                sitting.questions().isEmpty()
                        ? held.draft().questions().stream()
                                .map(QuestionView::drafted)
                                .toList()
                        : sitting.questions().stream()
                                .map(state -> QuestionView.of(state, language))
                                .toList(),
                sitting.remarks().stream()
                        .map(remark -> remark.message(language))
                        .toList());
    }
}
