package kz.jospar.core.lint;

import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.ColumnKind;

/** Measures whose executors all take part by their own consent, so that nobody is bound. */
final class OnlyByAgreement implements Check {
    @Override
    public void check(PlanView view, Findings findings) {
        for (PlanView.MeasureLine line : view.measures()) {
            List<Executor> executors = line.measure().executors();
            if (!executors.isEmpty() && executors.stream().allMatch(Executor::byAgreement)) {
                findings.add(
                        LintCode.ONLY_BY_AGREEMENT,
                        line.spot(ColumnKind.EXECUTORS),
                        executors.stream().map(Executor::name).collect(Collectors.joining(", ")));
            }
        }
    }
}
