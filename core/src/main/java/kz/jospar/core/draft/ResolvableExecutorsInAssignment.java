package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.party.Directory;
import org.jspecify.annotations.Nullable;

/** Checks {@link ResolvableExecutor} of an assignment, which has no glossary. */
public final class ResolvableExecutorsInAssignment implements ConstraintValidator<ResolvableExecutor, AssignmentDraft> {
    private final Directory directory;

    /** A validator that knows Kazakhstan's bodies. */
    public ResolvableExecutorsInAssignment() {
        this(Directory.kazakhstan());
    }

    /** A validator that knows the bodies of a directory. */
    public ResolvableExecutorsInAssignment(Directory directory) {
        this.directory = Guard.present("directory", directory);
    }

    @Override
    public boolean isValid(@Nullable AssignmentDraft draft, ConstraintValidatorContext context) {
        if (draft == null) {
            return true;
        }
        Complaints unknown = new Complaints(context);
        new KnownBodies(directory, new Bodies(List.of()), draft.given())
                .forEachUnknown(
                        draft.executors(),
                        context.getDefaultConstraintMessageTemplate(),
                        (at, message) -> unknown.tellAs(
                                message,
                                violation -> violation
                                        .addPropertyNode("executors")
                                        .addPropertyNode("name")
                                        .inIterable()
                                        .atIndex(at)
                                        .addConstraintViolation()));
        return unknown.isEmpty();
    }
}
