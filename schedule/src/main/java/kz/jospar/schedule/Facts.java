package kz.jospar.schedule;

import java.time.LocalDate;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.plan.CompletionForm;
import kz.jospar.core.plan.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What a timing does not say itself and its dates depend on: kk есептеуге қажет деректер, ru исходные данные расчёта.
 *
 * <p>Worked case: "в течение 15 дней" counted from 10 May 2025 (Saturday) is due on 25 May (Sunday); without the day of
 * its event it has no date.
 *
 * @param eventDate the day of the event, receipt or signing that a relative term counts from, or in the month of which a
 *     schedule's day lies; {@code null} if unknown
 * @param isReport whether a report or information shows that the work is done, see {@link CompletionForm#isReport}
 */
public record Facts(@Nullable LocalDate eventDate, boolean isReport) {
    /** No event is known, and nothing is reported. */
    public static final Facts NONE = new Facts(null, false);

    /** Returns what is known of a commitment itself. */
    public static Facts of(Commitment commitment) {
        CompletionForm form = commitment instanceof Measure measure ? measure.form() : null;
        return form != null && form.isReport() ? NONE.withReport(true) : NONE;
    }

    /** Returns these facts with the day of the event. */
    public Facts withEventDate(@Nullable LocalDate day) {
        return new Facts(day, isReport);
    }

    /** Returns these facts with another answer to whether a report shows that the work is done. */
    public Facts withReport(boolean report) {
        return new Facts(eventDate, report);
    }
}
