package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import kz.jospar.core.time.PlanPeriod;
import org.jspecify.annotations.Nullable;

/** Checks {@link WithinPlan}. */
public final class WithinPlanDays implements ConstraintValidator<WithinPlan, PlanDraft> {
    /** Made by a validator. */
    public WithinPlanDays() {}

    @Override
    public boolean isValid(@Nullable PlanDraft plan, ConstraintValidatorContext context) {
        PlanPeriod period = plan == null ? null : plan.period();
        if (plan == null || period == null) {
            return true;
        }
        DatesBeyond beyond = new DatesBeyond(period);
        String days = " (" + period.from() + " – " + period.toInclusive() + ")";
        Complaints left = new Complaints(context);
        Deadlines.read(
                plan,
                (place, reading) -> reading.timing().map(beyond::first).ifPresent(dates -> {
                    if (!dates.isEmpty()) {
                        left.tell(dates + days, violation -> place.tell(violation, "deadline"));
                    }
                }));
        return left.isEmpty();
    }
}
