package kz.jospar.core.lint;

import java.util.HashMap;
import java.util.Map;
import kz.jospar.core.party.Executor;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.time.Timing;

/** The deadline's words where a completion form or an executor should stand. */
final class RepeatedCells implements Check {
    @Override
    public void check(PlanView view, Findings findings) {
        Map<String, Boolean> deadlines = new HashMap<>();
        for (PlanView.MeasureLine line : view.measures()) {
            Measure measure = line.measure();
            String deadline = Letters.fold(measure.deadline());
            if (measure.form() != null
                    && !deadline.isEmpty()
                    && Letters.fold(measure.form().text()).equals(deadline)) {
                findings.add(
                        LintCode.FORM_IS_DEADLINE,
                        line.spot(ColumnKind.FORM),
                        measure.form().text());
            }
            StrayDeadlines.in(view, line)
                    .ifPresent(words ->
                            findings.add(LintCode.DEADLINE_IN_EXECUTORS, line.spot(ColumnKind.EXECUTORS), words));
            for (Executor executor : measure.executors()) {
                String name = Letters.fold(executor.name());
                if (name.equals(deadline) || deadlines.computeIfAbsent(executor.name(), RepeatedCells::isDeadline)) {
                    findings.add(LintCode.DEADLINE_IN_EXECUTORS, line.spot(ColumnKind.EXECUTORS), executor.text());
                }
            }
        }
    }

    /** Only what can be nothing else: dates and "all the time", not the words of an event or of a schedule. */
    private static boolean isDeadline(String name) {
        return TimingPhrase.read(name)
                .timing()
                .filter(timing -> timing.isDated() || timing instanceof Timing.Continuous)
                .isPresent();
    }
}
