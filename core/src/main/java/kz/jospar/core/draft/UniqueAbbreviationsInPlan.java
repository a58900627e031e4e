package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks {@link UniqueAbbreviations}. */
public final class UniqueAbbreviationsInPlan implements ConstraintValidator<UniqueAbbreviations, PlanDraft> {
    /** Made by a validator. */
    public UniqueAbbreviationsInPlan() {}

    @Override
    public boolean isValid(@Nullable PlanDraft plan, ConstraintValidatorContext context) {
        Complaints twice = new Complaints(context);
        Map<String, String> first = new HashMap<>();
        for (int i = 0; plan != null && i < plan.glossary().size(); i++) {
            OrganizationDraft body = plan.glossary().get(i);
            String abbreviation = body == null ? "" : Typed.orEmpty(body.abbreviation());
            if (!Typed.hasWords(abbreviation) || abbreviation.length() > OrganizationDraft.LONGEST) {
                continue; // has a violation of its own
            }
            String other = first.putIfAbsent(Bodies.looks(abbreviation), abbreviation);
            if (other != null) {
                int at = i;
                twice.tell(
                        Complaint.quoted(other),
                        violation -> violation
                                .addPropertyNode("glossary")
                                .addPropertyNode("abbreviation")
                                .inIterable()
                                .atIndex(at)
                                .addConstraintViolation());
            }
        }
        return twice.isEmpty();
    }
}
