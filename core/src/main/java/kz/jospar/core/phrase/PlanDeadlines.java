package kz.jospar.core.phrase;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;

/**
 * Reads the deadlines of a plan with what the plan around them gives: kk жоспар мерзімдерін оқу, ru чтение сроков плана.
 *
 * <p>Worked case: in a plan for 2025 alone "ақпан" is February 2025; in a plan for 2025-2026 it stays unread, because no
 * year is named.
 */
public final class PlanDeadlines {
    private PlanDeadlines() {}

    /** Returns the plan with the meaning of every deadline that can be read; what cannot has none. */
    public static Plan read(Plan plan) {
        Iterator<Context> contexts = contexts(plan).iterator();
        return plan.withSections(plan.sections().stream()
                .map(section -> section.withMeasures(section.measures().stream()
                        .map(measure -> measure.withDeadline(
                                measure.deadline(),
                                TimingPhrase.read(measure.deadline(), contexts.next())
                                        .timing()
                                        .orElse(null)))
                        .toList()))
                .toList());
    }

    /**
     * Returns a plan whose period or day of approval was mended, with the deadlines read again that had been read from their
     * words. A timing that is not what its words give under the plan as it was, such as one set by a person, stays.
     *
     * <p>Worked case: a plan without years leaves "ақпан" unread; its period is mended to 2025, and it is February 2025.
     *
     * @param before the plan as it was
     * @param mended the same measures, in the same order, under another period or day
     */
    public static Plan readAgain(Plan before, Plan mended) {
        Iterator<Measure> old = before.measures().iterator();
        Iterator<Measure> asRead = read(before).measures().iterator();
        Iterator<Measure> again = read(mended).measures().iterator();
        return mended.withSections(mended.sections().stream()
                .map(section -> section.withMeasures(section.measures().stream()
                        .map(measure -> {
                            Measure anew = again.next();
                            return Objects.equals(
                                            old.next().timing(), asRead.next().timing())
                                    ? anew
                                    : measure;
                        })
                        .toList()))
                .toList());
    }

    /** Returns what the plan gives to the reading of each measure's deadline, in the order of {@link Plan#measures}. */
    public static List<Context> contexts(Plan plan) {
        Context plain = Context.NONE
                .withDocumentDate(
                        plan.approval() == null ? null : plan.approval().date())
                .withPeriod(plan.period());
        List<Context> contexts = new ArrayList<>();
        String above = "";
        for (Measure measure : plan.measures()) {
            String form = measure.form() == null ? "" : measure.form().text();
            contexts.add(plain.withCompletionForm(form).withPrevious(above));
            // A row of ditto marks hands on what it repeats.
            above = TimingPhrase.isDitto(measure.deadline()) ? above : measure.deadline();
        }
        return contexts;
    }
}
