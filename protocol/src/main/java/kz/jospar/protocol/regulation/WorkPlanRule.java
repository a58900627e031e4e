package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.jospar.core.time.Cycle;

/**
 * How the work is planned: kk жұмыс жоспары туралы норма, ru норма о плане работы.
 *
 * @param every how long a plan runs
 * @param proposedBy who proposes its questions
 * @param approvedBy who approves it
 * @param changeProposedBy who may propose with a justification note that a question be dropped, postponed or added
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WorkPlanRule(
        Cycle every, List<Step.Actor> proposedBy, Step.Actor approvedBy, Rule<List<String>> changeProposedBy) {
    public WorkPlanRule {
        Given.present("every", every);
        proposedBy = proposedBy == null ? List.of() : List.copyOf(proposedBy);
        Given.present("approvedBy", approvedBy);
        changeProposedBy = Rule.orUnsaid(changeProposedBy);
    }
}
