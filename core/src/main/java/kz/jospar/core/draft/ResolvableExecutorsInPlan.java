package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import kz.jospar.core.party.Directory;
import org.jspecify.annotations.Nullable;

/** Checks {@link ResolvableExecutor} of every measure of a plan. */
public final class ResolvableExecutorsInPlan implements ConstraintValidator<ResolvableExecutor, PlanDraft> {
    private final KnownBodies known;

    /** A validator that knows Kazakhstan's bodies. */
    public ResolvableExecutorsInPlan() {
        this(Directory.kazakhstan());
    }

    /** A validator that knows the bodies of a directory. */
    public ResolvableExecutorsInPlan(Directory directory) {
        known = new KnownBodies(directory);
    }

    @Override
    public boolean isValid(@Nullable PlanDraft plan, ConstraintValidatorContext context) {
        if (plan == null) {
            return true;
        }
        Bodies bodies = new Bodies(plan);
        int[] unknown = {0};
        plan.forEachMeasure((place, measure) -> known.forEachUnknown(measure.executors(), bodies, (at, name) -> {
            unknown[0]++;
            place.tellExecutor(
                    Complaint.of(
                            context, context.getDefaultConstraintMessageTemplate() + ": " + Complaint.quoted(name)),
                    at);
        }));
        return unknown[0] == 0;
    }
}
