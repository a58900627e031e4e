package kz.jospar.core.lint;

import java.time.LocalDate;
import java.util.Optional;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.CompletionForm;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.time.PlanPeriod;

/**
 * Deadlines that lie wholly outside the plan's years.
 *
 * <p>One that lies partly outside is none, and neither is a report of the first quarter after the plan's end: information
 * on the last year comes when that year is over.
 */
final class OutsidePeriod implements Check {
    private static final int MONTHS_FOR_REPORTS = 3;

    @Override
    public void check(PlanView view, Findings findings) {
        PlanPeriod period = view.plan().period();
        if (period == null) {
            return;
        }
        LocalDate first = period.from().withDayOfYear(1);
        LocalDate end = period.toInclusive().withMonth(12).withDayOfMonth(31);
        for (PlanView.MeasureLine line : view.measures()) {
            Measure measure = line.measure();
            Optional<Span> span = Optional.ofNullable(measure.timing()).flatMap(Span::of);
            CompletionForm form = measure.form();
            LocalDate last = form != null && form.isReport() ? end.plusMonths(MONTHS_FOR_REPORTS) : end;
            if (span.filter(days ->
                            days.toInclusive().isBefore(first) || start(days).isAfter(last))
                    .isPresent()) {
                findings.add(
                        LintCode.OUTSIDE_PERIOD,
                        line.spot(ColumnKind.DEADLINE),
                        measure.deadline(),
                        period.from().toString(),
                        period.toInclusive().toString());
            }
        }
    }

    /** Work for a day that lies after the plan is outside it, whenever it begins. */
    private static LocalDate start(Span days) {
        return days.from().equals(LocalDate.MIN) ? days.toInclusive() : days.from();
    }
}
