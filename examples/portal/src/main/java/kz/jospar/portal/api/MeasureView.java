package kz.jospar.portal.api;

import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.Measure;
import kz.jospar.portal.plan.MeasureRow;

/**
 * One row of a plan.
 *
 * @param id the key in its plan
 * @param number the number as it stands
 * @param section the place of its section, from 0
 * @param title what is to be done
 * @param form what shows that it is done, in the plan's words; may be empty
 * @param deadline the deadline in the plan's words
 * @param understood whether the deadline's words were understood and dates follow from them
 * @param executors who is to do it
 * @param findings what was noticed about it
 */
public record MeasureView(
        String id,
        String number,
        int section,
        Text title,
        String form,
        String deadline,
        boolean understood,
        List<ExecutorView> executors,
        List<FindingView> findings) {
    static MeasureView of(MeasureRow row, Language language) {
        Measure measure = row.measure();
        return new MeasureView(
                measure.id(),
                measure.number().text(),
                row.section(),
                Text.of(measure.title()),
                measure.form() == null ? "" : measure.form().text(),
                measure.deadline(),
                measure.timing() != null,
                measure.executors().stream().map(ExecutorView::of).toList(),
                row.findings().stream()
                        .map(finding -> FindingView.of(finding, language))
                        .toList());
    }
}
