package kz.jospar.core.lint;

import kz.jospar.core.finding.Place;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Plan;

/** What a plan as a whole lacks. */
final class DocumentCheck implements Check {
    @Override
    public void check(PlanView view, Findings findings) {
        Plan plan = view.plan();
        if (view.measures().isEmpty()) {
            findings.add(LintCode.NO_MEASURES, Spot.DOCUMENT, "");
        }
        if (!plan.title().isWritten()) {
            findings.add(LintCode.NO_PLAN_TITLE, Spot.DOCUMENT, plan.id());
        }
        if (plan.period() == null) {
            findings.add(LintCode.NO_PERIOD, Spot.DOCUMENT, "");
        }
        if (plan.approval() != null && plan.approval().date() == null) {
            findings.add(LintCode.BLANK_APPROVAL, Spot.DOCUMENT, "");
        }
        if (view.lacks(ColumnKind.DEADLINE)) {
            findings.add(LintCode.NO_DEADLINE_COLUMN, column(ColumnKind.DEADLINE), "");
        }
        if (view.lacks(ColumnKind.EXECUTORS)) {
            findings.add(LintCode.NO_EXECUTORS_COLUMN, column(ColumnKind.EXECUTORS), "");
        }
    }

    private static Spot column(ColumnKind kind) {
        return new Spot(0, new Place(null, null, kind.code()));
    }
}
