package kz.jospar.protocol.workplan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Why a change of a work plan is not allowed: kk өзгерісті қабылдамау, ru отказ в изменении плана.
 *
 * @param reason what is wrong
 * @param amendment the change
 * @param entitled who may decide it or write its note, where the reason is about that
 * @param fact what else the sentence names; may be empty
 * @param citation the paragraph that forbids it, or beside which a rule is missed, where there is one
 */
public record PlanRefusal(
        Reason reason,
        PlanAmendment amendment,
        List<Actor> entitled,
        String fact,
        @Nullable Citation citation) {
    public PlanRefusal {
        Guard.present("reason", reason);
        Guard.present("amendment", amendment);
        entitled = Guard.copy(entitled);
        fact = fact == null ? "" : fact;
    }

    /** What is wrong: kk себебі, ru причина. Its sentence has the key {@code protocol.workplan.refused.} and the code. */
    public enum Reason {
        /** A draft is not amended: it is changed before it is approved. */
        NOT_APPROVED,
        /** Decided before the plan was approved. */
        BEFORE_APPROVAL,
        /** Decided before the change that stands before it. */
        TIME_RUNS_BACK,
        /** The regulation does not tell who changes plans or how, or contradicts itself. */
        UNSAID,
        /** The plan's questions cannot be changed so. */
        CHANGE_FORBIDDEN,
        /** Somebody else decides this. */
        NOT_ENTITLED,
        /** It needs a justification note of somebody else. */
        NOTE_MISSING,
        /** The plan has no such question. */
        NO_SUCH_QUESTION,
        /** The question was dropped before. */
        DROPPED,
        /** The question's id stands in the plan already. */
        QUESTION_TWICE,
        /** It stands at that time already. */
        SAME_TIME,
        /** The new time was over when it was decided. */
        IN_THE_PAST,
        /** The new time is not in the plan's period, and for a postponed question not after it either. */
        OUTSIDE_PERIOD;

        /** Returns the name used in JSON and in message keys. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns the sentence for a person: which change, what is wrong, the way out and the paragraph. */
    public String message(Language language) {
        Messages messages = Messages.in(language);
        String who = String.join(
                ", ",
                entitled.stream()
                        .map(actor -> messages.text("protocol.actor." + actor.code()))
                        .toList());
        String sentence = messages.text("protocol.workplan.refused." + reason.code(), who, fact);
        String whole = messages.text(
                "protocol.workplan.refused",
                messages.text("protocol.workplan.change." + amendment.change().code()),
                Messages.day(amendment.at()),
                amendment.questionId(),
                sentence);
        return citation == null ? whole : whole + " (" + citation.text(language) + ")";
    }
}
