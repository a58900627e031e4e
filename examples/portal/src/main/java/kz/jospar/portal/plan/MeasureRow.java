package kz.jospar.portal.plan;

import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.plan.Measure;

/**
 * One row of a plan with what was noticed about it: kk жоспар жолы, ru строка плана.
 *
 * @param place its place in the plan, from 0
 * @param section the place of its section, from 0, or {@link #NO_SECTION} of a dropped one
 * @param measure the measure
 * @param dropped whether an amendment dropped it; what was due before stays owed
 * @param findings what was noticed about it
 */
public record MeasureRow(int place, int section, Measure measure, boolean dropped, List<Finding> findings) {
    /** The place of the section of a measure that is in no section any more. */
    public static final int NO_SECTION = -1;

    public MeasureRow {
        findings = List.copyOf(findings);
    }
}
