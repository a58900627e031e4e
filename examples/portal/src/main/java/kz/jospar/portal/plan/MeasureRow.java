package kz.jospar.portal.plan;

import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.plan.Measure;

/**
 * One row of a plan with what was noticed about it: kk жоспар жолы, ru строка плана.
 *
 * @param place its place in the plan, from 0
 * @param section the place of its section, from 0
 * @param measure the measure
 * @param findings what was noticed about it
 */
public record MeasureRow(int place, int section, Measure measure, List<Finding> findings) {
    public MeasureRow {
        findings = List.copyOf(findings);
    }
}
