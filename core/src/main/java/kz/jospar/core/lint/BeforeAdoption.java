package kz.jospar.core.lint;

import java.time.LocalDate;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/** A single day or window that is over when the plan is approved: late from the start, or a wrong year. */
final class BeforeAdoption implements Check {
    @Override
    public void check(PlanView view, Findings findings) {
        Approval approval = view.plan().approval();
        LocalDate adopted = approval == null ? null : approval.date();
        if (adopted == null) {
            return;
        }
        for (PlanView.MeasureLine line : view.measures()) {
            Measure measure = line.measure();
            LocalDate end = end(measure.timing());
            if (end != null && end.isBefore(adopted)) {
                findings.add(
                        LintCode.BEFORE_ADOPTION,
                        line.spot(ColumnKind.DEADLINE),
                        measure.deadline(),
                        end.toString(),
                        adopted.toString());
            }
        }
    }

    /** Returns the last day of a deadline that comes once. */
    static @Nullable LocalDate end(@Nullable Timing timing) {
        if (timing instanceof Timing.OnDay day) {
            return day.date();
        }
        return timing instanceof Timing.Within window ? window.toInclusive() : null;
    }
}
