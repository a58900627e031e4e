package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.party.Directory;
import org.jspecify.annotations.Nullable;

/** Checks {@link ResolvableExecutor} of every measure of a plan. */
public final class ResolvableExecutorsInPlan implements ConstraintValidator<ResolvableExecutor, PlanDraft> {
    private final Directory directory;

    /** A validator that knows Kazakhstan's bodies. */
    public ResolvableExecutorsInPlan() {
        this(Directory.kazakhstan());
    }

    /** A validator that knows the bodies of a directory. */
    public ResolvableExecutorsInPlan(Directory directory) {
        this.directory = Guard.present("directory", directory);
    }

    @Override
    public boolean isValid(@Nullable PlanDraft plan, ConstraintValidatorContext context) {
        if (plan == null) {
            return true;
        }
        KnownBodies known =
                new KnownBodies(directory, new Bodies(plan), plan.adopted() == null ? plan.from() : plan.adopted());
        String template = context.getDefaultConstraintMessageTemplate();
        Complaints unknown = new Complaints(context);
        plan.forEachMeasure((place, measure) -> known.forEachUnknown(measure.executors(), template, (at, message) -> {
            unknown.tellAs(message, violation -> place.tellExecutor(violation, at));
        }));
        return unknown.isEmpty();
    }
}
