package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks {@link NoGaps}. */
public final class NoGapsInList implements ConstraintValidator<NoGaps, List<?>> {
    /** Made by a validator. */
    public NoGapsInList() {}

    @Override
    public boolean isValid(@Nullable List<?> list, ConstraintValidatorContext context) {
        Complaints gaps = new Complaints(context);
        for (int i = 0; list != null && i < list.size(); i++) {
            if (list.get(i) == null) {
                int at = i;
                gaps.tell(gap -> gap.addBeanNode().inIterable().atIndex(at).addConstraintViolation());
            }
        }
        return gaps.isEmpty();
    }
}
