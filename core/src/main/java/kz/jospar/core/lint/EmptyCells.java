package kz.jospar.core.lint;

import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Measure;

/** What a measure lacks: words, an executor, a deadline. A column that the table lacks is told once, not here. */
final class EmptyCells implements Check {
    @Override
    public void check(PlanView view, Findings findings) {
        for (PlanView.MeasureLine line : view.measures()) {
            Measure measure = line.measure();
            String number = measure.number().text();
            if (!measure.title().isWritten()) {
                findings.add(LintCode.NO_TITLE, line.spot(ColumnKind.TITLE), number);
            }
            if (measure.executors().isEmpty()
                    && view.expects(ColumnKind.EXECUTORS)
                    && StrayDeadlines.in(view, line).isEmpty()) {
                findings.add(LintCode.NO_EXECUTOR, line.spot(ColumnKind.EXECUTORS), number);
            }
            if (measure.deadline().isBlank() && view.expects(ColumnKind.DEADLINE)) {
                findings.add(LintCode.NO_DEADLINE, line.spot(ColumnKind.DEADLINE), number);
            }
        }
    }
}
