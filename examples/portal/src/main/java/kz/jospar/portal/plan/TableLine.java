package kz.jospar.portal.plan;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.phrase.TimingWords;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A row of a plan as a page shows it: kk кесте жолы, ru строка таблицы.
 *
 * @param heading the heading of its section, where it is the page's first row of that section
 * @param measure the measure
 * @param understood what its deadline was understood as, or {@code null} where it was not
 * @param findings what was noticed about it
 */
record TableLine(
        @Nullable LocalizedText heading,
        Measure measure,
        @Nullable String understood,
        List<Finding> findings) {

    /** Returns the lines of rows that follow each other. */
    static List<TableLine> of(List<MeasureRow> rows, Plan head, Language language) {
        List<TableLine> lines = new ArrayList<>();
        int section = -1;
        for (MeasureRow row : rows) {
            LocalizedText heading = row.section() == section
                    ? null
                    : head.sections().get(row.section()).heading();
            section = row.section();
            lines.add(new TableLine(heading, row.measure(), understood(row.measure(), language), row.findings()));
        }
        return lines;
    }

    static @Nullable String understood(Measure measure, Language language) {
        return measure.timing() == null ? null : TimingWords.write(measure.timing(), language);
    }
}
