package kz.jospar.core.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.jospar.core.plan.ColumnKind;

/**
 * Numbers left out: 1.5 after 1.3.
 *
 * <p>Only numbers with the same beginning are in one row (1.3 and 1.5, not 1.14 and 2.1), and a number that is not
 * greater begins a new row, so a section that restarts skips nothing. What stands elsewhere in the plan is not missing,
 * and what an earlier edition had was dropped on purpose.
 */
final class SkippedNumbers implements Check {
    private static final Pattern NUMBER = Pattern.compile("(|.*\\D)(\\d{1,6})", Pattern.DOTALL);

    /** Of a longer gap, only the first number is looked for: it is no gap but another way of numbering. */
    private static final int LONGEST_GAP = 100;

    @Override
    public void check(PlanView view, Findings findings) {
        Set<String> known = new HashSet<>(view.plan().formerIds());
        view.measures().forEach(line -> known.add(line.number()));
        Map<String, Integer> last = new HashMap<>();
        for (PlanView.MeasureLine line : view.measures()) {
            String key = line.number();
            Matcher number = NUMBER.matcher(key);
            if (!number.matches()) {
                continue;
            }
            String beginning = number.group(1);
            int value = Integer.parseInt(number.group(2));
            Integer before = last.put(beginning, value);
            if (before == null || value - before < 2 || value - before > LONGEST_GAP) {
                continue;
            }
            IntStream.range(before + 1, value)
                    .mapToObj(missing -> beginning + missing)
                    .filter(missing -> !known.contains(missing))
                    .findFirst()
                    .ifPresent(missing -> findings.propose(
                            LintCode.SKIPPED_NUMBER,
                            line.spot(ColumnKind.NUMBER),
                            line.measure().number().text(),
                            missing,
                            beginning + before,
                            missing));
        }
    }
}
