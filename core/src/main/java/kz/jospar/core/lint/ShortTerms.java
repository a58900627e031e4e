package kz.jospar.core.lint;

import java.time.LocalDate;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Terms of less than two working days: within one day of an event, or a day so soon after the approval.
 *
 * <p>That an assignment leaves at least two working days is plain sense here; the paragraph that says so is unverified.
 * A term of 0 is the day of the event itself and no term; hours count where they are fewer than 48. A date is judged
 * only where the day of approval is known and somebody told which days are worked; the day of approval does not count.
 */
final class ShortTerms implements Check {
    private static final int LEAST = 2;
    private static final int HOURS = 24 * LEAST;

    @Override
    public void check(PlanView view, Findings findings) {
        Approval approval = view.plan().approval();
        LocalDate adopted = approval == null ? null : approval.date();
        WorkingDays calendar = view.outside().workingDays();
        for (PlanView.MeasureLine line : view.measures()) {
            Measure measure = line.measure();
            Timing timing = measure.timing();
            boolean isShort = timing instanceof Timing.AroundEvent term
                    ? isShort(term)
                    : adopted != null && calendar != null && isSoon(adopted, BeforeAdoption.end(timing), calendar);
            if (isShort) {
                findings.add(LintCode.SHORT_TERM, line.spot(ColumnKind.DEADLINE), measure.deadline());
            }
        }
    }

    private static boolean isShort(Timing.AroundEvent term) {
        if (term.direction() != Direction.AFTER || term.amount() == 0) {
            return false;
        }
        return switch (term.unit()) {
            case HOUR -> term.amount() < HOURS;
            case DAY, WORKING_DAY -> term.amount() < LEAST;
            case WEEK, MONTH -> false;
        };
    }

    private static boolean isSoon(LocalDate adopted, @Nullable LocalDate due, WorkingDays calendar) {
        if (due == null || due.isBefore(adopted) || due.isAfter(adopted.plusDays(31))) {
            return false;
        }
        return calendar.covers(adopted.getYear())
                && calendar.covers(due.getYear())
                && calendar.count(adopted.plusDays(1), due) < LEAST;
    }
}
