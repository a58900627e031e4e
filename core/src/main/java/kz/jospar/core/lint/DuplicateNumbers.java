package kz.jospar.core.lint;

import java.util.HashSet;
import java.util.Set;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.MeasureNumber;

/** Numbers that stand twice: of measures in the plan, of indicators under one heading, which are numbered anew. */
final class DuplicateNumbers implements Check {
    private record OfGroup(int group, String key) {}

    @Override
    public void check(PlanView view, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (PlanView.MeasureLine line : view.measures()) {
            MeasureNumber number = line.measure().number();
            if (!seen.add(line.number())) {
                findings.add(LintCode.DUPLICATE_NUMBER, line.spot(ColumnKind.NUMBER), number.text());
            }
        }
        Set<OfGroup> indicators = new HashSet<>();
        for (PlanView.IndicatorLine line : view.indicators()) {
            String number = line.indicator().number();
            if (!number.isBlank() && !indicators.add(new OfGroup(line.group(), new MeasureNumber(number).key()))) {
                findings.add(LintCode.DUPLICATE_NUMBER, line.spot(ColumnKind.NUMBER), number);
            }
        }
    }
}
