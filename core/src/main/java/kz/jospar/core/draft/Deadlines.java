package kz.jospar.core.draft;

import java.util.function.BiConsumer;
import kz.jospar.core.phrase.Context;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.phrase.TimingPhrase;

/** Reads the deadlines of a draft as {@link kz.jospar.core.phrase.PlanDeadlines} will read those of the plan. */
final class Deadlines {
    private Deadlines() {}

    /** Hands over what each deadline means; one that is too long is not read, since its length is a violation. */
    static void read(PlanDraft plan, BiConsumer<MeasurePlace, Reading> taker) {
        Context plain = Context.NONE.withDocumentDate(plan.adopted()).withPeriod(plan.period());
        String[] above = {""};
        plan.forEachMeasure((place, measure) -> {
            String deadline = Typed.orEmpty(measure.deadline());
            String form = Typed.orEmpty(measure.form());
            boolean isForm = !Typed.isBlank(form) && form.length() <= MeasureDraft.FORM;
            if (deadline.length() <= TimingPhrase.LONGEST) {
                Context context = plain.withCompletionForm(isForm ? form : "").withPrevious(above[0]);
                taker.accept(place, TimingPhrase.read(deadline, context));
            }
            above[0] = TimingPhrase.isDitto(deadline) ? above[0] : deadline;
        });
    }
}
