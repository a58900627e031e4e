package kz.jospar.core.phrase;

import java.time.LocalDate;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.plan.CompletionForm;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Policies;
import org.jspecify.annotations.Nullable;

/**
 * What a deadline cell leaves to its surroundings: kk мәнмәтін, ru контекст.
 *
 * <p>Worked case: "осы жылдың қазан айының соңына дейін" in a document of 15 October 2025 is 31 October 2025; without the
 * document's date it is not readable, and says so.
 *
 * @param documentDate the day of the document, from which "this year" has its year; without it "this year" in a plan of one
 *     year is that year
 * @param period the days the plan runs; a plan of one year gives its year to a cell without one
 * @param completionForm the words of the row's completion form ("ақпарат"); empty if unknown. A report's day in a year
 *     not named belongs to the period before it
 * @param previous the cell above, for ditto marks and for "the month that the plan names"; empty if there is none
 * @param policies the choices where the law is silent
 */
public record Context(
        @Nullable LocalDate documentDate,
        @Nullable PlanPeriod period,
        String completionForm,
        String previous,
        Policies policies) {
    /** Nothing but the phrase. */
    public static final Context NONE = new Context(null, null, "", "", Policies.STANDARD);

    public Context {
        Guard.present("completionForm", completionForm);
        Guard.present("previous", previous);
        Guard.present("policies", policies);
    }

    /** The year that "this year" means, or null where nothing tells. */
    @Nullable
    Integer thisYear() {
        if (documentDate != null) {
            return documentDate.getYear();
        }
        boolean oneYear = period != null
                && period.from().getYear() == period.toInclusive().getYear();
        return oneYear && period != null ? Integer.valueOf(period.from().getYear()) : null;
    }

    /** Tells whether the completion form is information on what was done. */
    boolean isReport() {
        return !completionForm.isEmpty() && new CompletionForm(completionForm).isReport();
    }

    /** Returns this context with the document's day. */
    public Context withDocumentDate(@Nullable LocalDate date) {
        return new Context(date, period, completionForm, previous, policies);
    }

    /** Returns this context with the plan's days. */
    public Context withPeriod(@Nullable PlanPeriod days) {
        return new Context(documentDate, days, completionForm, previous, policies);
    }

    /** Returns this context with the row's completion form. */
    public Context withCompletionForm(String words) {
        return new Context(documentDate, period, words, previous, policies);
    }

    /** Returns this context with the cell above. */
    public Context withPrevious(String phrase) {
        return new Context(documentDate, period, completionForm, phrase, policies);
    }

    /** Returns this context with other choices. */
    public Context withPolicies(Policies chosen) {
        return new Context(documentDate, period, completionForm, previous, chosen);
    }
}
