package kz.jospar.core.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.RelatedAct;
import kz.jospar.core.plan.RelatedAct.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The lines above a plan's title: its approval block and the acts they name.
 *
 * @param approval the approval block, if there is one
 * @param acts the acts that are surely named
 * @param notes the lines that name an act and approve nothing
 * @param rest the lines from the title on
 */
record Preface(@Nullable Approval approval, List<RelatedAct> acts, List<String> notes, List<String> rest) {

    static Preface of(List<String> lines) {
        List<RelatedAct> acts = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Approval approval = null;
        List<String> rest = lines;
        boolean more = true;
        while (more) {
            Optional<ActLines.Found> found = ActLines.first(rest);
            int block =
                    found.map(ActLines.Found::lines).orElse(approval == null ? Surroundings.approvalLines(rest) : 0);
            List<String> taken = rest.subList(0, block);
            LocalDate date = found.map(act -> act.act().act().date()).orElse(null);
            found.ifPresent(act -> acts.add(act.act()));
            boolean approves = found.isEmpty() || found.get().act().relation() == Relation.APPROVED_BY;
            more = block > 0;
            rest = rest.subList(block, rest.size());
            if (!more || approval != null || !approves) {
                notes.addAll(taken);
            } else if (date != null) {
                approval = new Approval(null, null, date, date.getYear(), taken);
            } else {
                approval = Surroundings.approval(taken);
            }
        }
        return new Preface(approval, List.copyOf(acts), notes, rest);
    }
}
