package kz.jospar.core.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.FormItem;
import kz.jospar.core.plan.FormKind;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Timing;

/**
 * Work that goes on or comes back within a year, and nothing to show for it but what is made once: a memorandum, an
 * order, a resolution.
 *
 * <p>A resolution or an order a year is usual (the state order for training), so a yearly measure is not meant; nor is
 * one whose form names anything else beside.
 */
final class OneOffForms implements Check {
    private static final Set<FormKind> MADE_ONCE = EnumSet.of(
            FormKind.AGREEMENT,
            FormKind.NORMATIVE_ACT,
            FormKind.LAW,
            FormKind.RESOLUTION,
            FormKind.ORDER,
            FormKind.INSTRUCTION,
            FormKind.DECISION);

    @Override
    public void check(PlanView view, Findings findings) {
        for (PlanView.MeasureLine line : view.measures()) {
            Measure measure = line.measure();
            List<FormItem> items =
                    measure.form() == null ? List.of() : measure.form().items();
            boolean madeOnce = !items.isEmpty() && items.stream().allMatch(item -> MADE_ONCE.contains(item.kind()));
            if (madeOnce && comesBack(measure)) {
                findings.add(
                        LintCode.ONE_OFF_FORM,
                        line.spot(ColumnKind.FORM),
                        measure.form() == null ? "" : measure.form().text(),
                        measure.deadline());
            }
        }
    }

    private static boolean comesBack(Measure measure) {
        return measure.timing() instanceof Timing.Continuous
                || (measure.timing() instanceof Timing.Recurring recurrence
                        && recurrence.every() != Cycle.YEAR
                        && recurrence.every().months() * recurrence.interval() < 12);
    }
}
