package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import kz.jospar.core.party.Directory;
import org.jspecify.annotations.Nullable;

/** Checks {@link ResolvableExecutor} of an assignment, which has no glossary. */
public final class ResolvableExecutorsInAssignment implements ConstraintValidator<ResolvableExecutor, AssignmentDraft> {
    private final KnownBodies known;

    /** A validator that knows Kazakhstan's bodies. */
    public ResolvableExecutorsInAssignment() {
        this(Directory.kazakhstan());
    }

    /** A validator that knows the bodies of a directory. */
    public ResolvableExecutorsInAssignment(Directory directory) {
        known = new KnownBodies(directory);
    }

    @Override
    public boolean isValid(@Nullable AssignmentDraft draft, ConstraintValidatorContext context) {
        if (draft == null) {
            return true;
        }
        int[] unknown = {0};
        known.forEachUnknown(draft.executors(), new Bodies(List.of()), (at, name) -> {
            unknown[0]++;
            Complaint.of(context, context.getDefaultConstraintMessageTemplate() + ": " + Complaint.quoted(name))
                    .addPropertyNode("executors")
                    .addPropertyNode("name")
                    .inIterable()
                    .atIndex(at)
                    .addConstraintViolation();
        });
        return unknown[0] == 0;
    }
}
