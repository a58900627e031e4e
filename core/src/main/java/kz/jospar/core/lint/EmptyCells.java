package kz.jospar.core.lint;

import java.util.function.Predicate;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Measure;

/** What a measure lacks: words, an executor, a deadline. A column that the table lacks is told once, not here. */
final class EmptyCells implements Check {
    @Override
    public void check(PlanView view, Findings findings) {
        for (int i = 0; i < view.measures().size(); i++) {
            PlanView.MeasureLine line = view.measures().get(i);
            Measure measure = line.measure();
            String number = measure.number().text();
            if (!measure.title().isWritten()) {
                findings.add(LintCode.NO_TITLE, line.spot(ColumnKind.TITLE), number);
            }
            if (measure.executors().isEmpty()
                    && !parts(view, i, part -> !part.executors().isEmpty())
                    && view.expects(ColumnKind.EXECUTORS)
                    && StrayDeadlines.in(view, line).isEmpty()) {
                findings.add(LintCode.NO_EXECUTOR, line.spot(ColumnKind.EXECUTORS), number);
            }
            if (measure.deadline().isBlank()
                    && !parts(view, i, part -> !part.deadline().isBlank())
                    && view.expects(ColumnKind.DEADLINE)) {
                findings.add(LintCode.NO_DEADLINE, line.spot(ColumnKind.DEADLINE), number);
            }
        }
    }

    /** Tells whether the parts below a measure say themselves what it does not. */
    private static boolean parts(PlanView view, int at, Predicate<Measure> say) {
        int next = at + 1;
        return next < view.measures().size()
                && view.measures().get(at).has(view.measures().get(next))
                && say.test(view.measures().get(next).measure());
    }
}
