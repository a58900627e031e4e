package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashMap;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.MeasureNumber;
import org.jspecify.annotations.Nullable;

/** Checks {@link UniqueNumbers}. */
public final class UniqueNumbersInPlan implements ConstraintValidator<UniqueNumbers, PlanDraft> {
    /** Made by a validator. */
    public UniqueNumbersInPlan() {}

    @Override
    public boolean isValid(@Nullable PlanDraft plan, ConstraintValidatorContext context) {
        if (plan == null) {
            return true;
        }
        Map<String, MeasureDraft> first = new HashMap<>();
        Complaints twice = new Complaints(context);
        plan.forEachMeasure((place, measure) -> {
            String number = Typed.orEmpty(measure.number());
            if (!Typed.hasWords(number) || number.length() > MeasureDraft.NUMBER) {
                return; // has a violation of its own
            }
            MeasureDraft other = first.putIfAbsent(new MeasureNumber(number).key(), measure);
            if (other != null) {
                twice.tell(name(other), violation -> place.tell(violation, "number"));
            }
        });
        return twice.isEmpty();
    }

    private static String name(MeasureDraft measure) {
        LocalizedText title = measure.title();
        String words = title == null ? "" : title.in(Language.KK);
        return Complaint.quoted(Typed.orEmpty(measure.number()) + " " + words);
    }
}
