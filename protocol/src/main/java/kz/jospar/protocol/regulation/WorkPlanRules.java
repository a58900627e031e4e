package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.time.Cycle;

/**
 * How the work is planned: kk жұмыс жоспары туралы нормалар, ru нормы о плане работы.
 *
 * <p>Worked case: the Kostanay staff works by half-year plans from its members' proposals, which the head approves (16) and
 * changes on a justification note from a deputy head or the working body (18).
 *
 * @param every how long a plan runs
 * @param proposedBy who proposes its questions
 * @param approvedBy who approves it
 * @param sentTo who receives it
 * @param changes how its questions may be changed
 * @param changedBy who decides on a change
 * @param changeProposedBy who may propose one with a justification note
 */
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOut.class)
public record WorkPlanRules(
        Rule<Cycle> every,
        Rule<List<Actor>> proposedBy,
        Rule<Actor> approvedBy,
        Rule<List<Actor>> sentTo,
        Rule<List<Change>> changes,
        Rule<Actor> changedBy,
        Rule<List<Actor>> changeProposedBy) {
    static final WorkPlanRules UNSAID = new WorkPlanRules(
            Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid());

    public WorkPlanRules {
        every = Rule.orUnsaid(every);
        proposedBy = Rule.orUnsaid(proposedBy);
        approvedBy = Rule.orUnsaid(approvedBy);
        sentTo = Rule.orUnsaid(sentTo);
        changes = Rule.orUnsaid(changes);
        changedBy = Rule.orUnsaid(changedBy);
        changeProposedBy = Rule.orUnsaid(changeProposedBy);
    }

    /** What may become of a planned question: kk жоспарды өзгерту, ru изменение плана. */
    public enum Change {
        /** kk алып тастау, ru исключение. */
        DROP,
        /** kk басқа мерзімге ауыстыру, ru перенос. */
        POSTPONE,
        /** kk қосымша мәселе қосу, ru включение дополнительного вопроса. */
        ADD;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
