package kz.jospar.core.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.MeasureNumber;

/**
 * Numbers that stand twice: of measures in the plan, of indicators under one heading, which are numbered anew. A section
 * that counts from the plan's first number on, as the first section does, is numbered anew too.
 */
final class DuplicateNumbers implements Check {
    private record OfGroup(int group, String key) {}

    @Override
    public void check(PlanView view, Findings findings) {
        Set<String> seen = new HashSet<>();
        List<PlanView.MeasureLine> lines = view.measures();
        for (int i = 0; i < lines.size(); i++) {
            PlanView.MeasureLine line = lines.get(i);
            MeasureNumber number = line.measure().number();
            if (i > 0 && lines.get(i - 1).section() != line.section() && restarts(lines, i)) {
                seen.clear();
            }
            if (!seen.add(line.number())) {
                findings.add(LintCode.DUPLICATE_NUMBER, line.spot(ColumnKind.NUMBER), number.text());
            }
        }
        checkIndicators(view, findings);
    }

    /** Its first number is the plan's first, and its second, if it has one, the plan's second: 1, 2 | 1, 2. */
    private static boolean restarts(List<PlanView.MeasureLine> lines, int at) {
        boolean second = at + 1 < lines.size()
                && lines.get(at + 1).section() == lines.get(at).section();
        return lines.get(at).number().equals(lines.get(0).number())
                && (!second || lines.get(at + 1).number().equals(lines.get(1).number()));
    }

    private static void checkIndicators(PlanView view, Findings findings) {
        Set<OfGroup> indicators = new HashSet<>();
        for (PlanView.IndicatorLine line : view.indicators()) {
            String number = line.indicator().number();
            if (!number.isBlank() && !indicators.add(new OfGroup(line.group(), new MeasureNumber(number).key()))) {
                findings.add(LintCode.DUPLICATE_NUMBER, line.spot(ColumnKind.NUMBER), number);
            }
        }
    }
}
