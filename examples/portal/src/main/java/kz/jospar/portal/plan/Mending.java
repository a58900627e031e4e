package kz.jospar.portal.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.phrase.PlanDeadlines;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.text.PlanReader;
import kz.jospar.core.time.PlanPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What a person mends of a plan that was uploaded, as typed: kk түзету, ru исправление.
 *
 * @param id the key
 * @param kk the title in Kazakh
 * @param ru in Russian
 * @param en in English
 * @param first the first day, 2025-01-01
 * @param last the last day
 * @param adopted the day of approval
 */
record Mending(String id, String kk, String ru, String en, String first, String last, String adopted) {
    Mending {
        id = id == null ? "" : id.strip();
        kk = kk == null ? "" : kk;
        ru = ru == null ? "" : ru;
        en = en == null ? "" : en;
        first = first == null ? "" : first;
        last = last == null ? "" : last;
        adopted = adopted == null ? "" : adopted;
    }

    /** Returns what a plan has. */
    static Mending of(Plan plan) {
        PlanPeriod period = plan.period();
        LocalDate adopted = plan.approval() == null ? null : plan.approval().date();
        return new Mending(
                plan.id(),
                text(plan.title().kk()),
                text(plan.title().ru()),
                text(plan.title().en()),
                text(period == null ? null : period.from()),
                text(period == null ? null : period.toInclusive()),
                text(adopted));
    }

    /**
     * Returns the plan with what was typed, its deadlines read again.
     *
     * @throws RefusedPlanException if what was typed makes no sense
     */
    Plan applyTo(Plan plan) {
        KeepablePlan.requireId(id);
        LocalDate from = day(first);
        LocalDate to = day(last);
        LocalizedText title = new LocalizedText(words(kk), words(ru), words(en));
        PlanReader.Hints hints = new PlanReader.Hints(id, from, to, day(adopted));
        try {
            return KeepablePlan.requireBounded(
                    PlanDeadlines.readAgain(plan, hints.applyTo(plan)).withTitle(title));
        } catch (IllegalArgumentException e) {
            throw new RefusedPlanException("plan.mend.refused.period", first, last);
        }
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new RefusedPlanException("plan.mend.refused.day", typed);
        }
    }

    private static @Nullable String words(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
