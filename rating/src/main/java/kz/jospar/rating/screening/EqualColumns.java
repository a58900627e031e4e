package kz.jospar.rating.screening;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.EventRecord;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Periods;
import kz.jospar.rating.number.Rational;

/**
 * Do units report the same numbers for all indicators of a period: kk бірдей бағандар, ru одинаковые столбцы.
 *
 * <p>Zeros are left out, for they agree by nature. For two units that agree, some of the others have the same number for
 * an indicator: (these + 1)/(the others + 1) is taken for the chance to agree on it, the product for the chance to agree
 * on all, and times the number of pairs it is what is expected by chance. Asked where that is at most the level. Where
 * all units agree nothing is asked: there is nobody to compare with.
 *
 * <p>Worked case: 2 of 5 units agree on 3 numbers nobody else has: 10 pairs · (1/4)³ = 5/32.
 *
 * @param least the least number of values that must agree, 1 or more
 * @param level the rate of questions put wrongly in one period's table, 1/10^12 or more and below 1
 */
public record EqualColumns(int least, Rational level) implements Question {
    /** The expected number may come out a little too large, never too small. */
    private static final MathContext UPWARD = new MathContext(30, RoundingMode.UP);

    public EqualColumns {
        if (least < 1) {
            throw new IllegalArgumentException("least is " + least + ", below 1");
        }
        Chance.level(level);
    }

    @Override
    public List<Finding> ask(Observations table, List<EventRecord> events) {
        Map<PlanPeriod, List<Observation>> byPeriod = new HashMap<>();
        for (Observation row : table.rows()) {
            if (row.value() != null && row.value().signum() != 0) {
                byPeriod.computeIfAbsent(row.period(), period -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (PlanPeriod period : table.periods()) {
            new Columns(byPeriod.getOrDefault(period, List.of())).ask(period, findings);
        }
        return findings;
    }

    /** One period's numbers: a text per unit that is the same for the same numbers. */
    private final class Columns {
        private final SortedMap<String, SortedMap<String, String>> numbers = new TreeMap<>();
        private final Map<String, Map<String, Integer>> frequency = new HashMap<>();
        private final Map<String, Integer> reporters = new HashMap<>();

        Columns(List<Observation> rows) {
            for (Observation row : rows) {
                String value = String.valueOf(row.value());
                numbers.computeIfAbsent(row.unit(), unit -> new TreeMap<>()).put(row.indicator(), value);
                frequency
                        .computeIfAbsent(row.indicator(), indicator -> new HashMap<>())
                        .merge(value, 1, Integer::sum);
                reporters.merge(row.indicator(), 1, Integer::sum);
            }
        }

        void ask(PlanPeriod period, List<Finding> findings) {
            Map<String, SortedSet<String>> alike = new TreeMap<>();
            numbers.forEach((unit, column) -> {
                if (column.size() >= least) {
                    alike.computeIfAbsent(text(column), text -> new TreeSet<>()).add(unit);
                }
            });
            TreeMap<String, Finding> byFirst = new TreeMap<>();
            for (SortedSet<String> units : alike.values()) {
                if (units.size() > 1) {
                    question(period, units).ifPresent(finding -> byFirst.put(units.first(), finding));
                }
            }
            findings.addAll(byFirst.values());
        }

        private Optional<Finding> question(PlanPeriod period, SortedSet<String> units) {
            SortedMap<String, String> column = numbers.getOrDefault(units.first(), new TreeMap<>());
            long pairs = (long) numbers.size() * (numbers.size() - 1) / 2;
            BigDecimal expected = BigDecimal.valueOf(pairs);
            for (Map.Entry<String, String> cell : column.entrySet()) {
                int same = frequency.getOrDefault(cell.getKey(), Map.of()).getOrDefault(cell.getValue(), 0);
                int all = reporters.getOrDefault(cell.getKey(), 0);
                expected =
                        expected.multiply(BigDecimal.valueOf(same - 1L)).divide(BigDecimal.valueOf(all - 1L), UPWARD);
                // It only falls from here: what is improbable enough need not be known to the last digit.
                if (Rational.of(expected).compareTo(level) <= 0) {
                    return Optional.of(Chance.question(
                            "screening-equal-columns",
                            EventsOfSeveralUnits.named(units),
                            Integer.toString(units.size()),
                            Integer.toString(column.size()),
                            Periods.text(period),
                            Chance.shown(Rational.of(expected))));
                }
            }
            return Optional.empty();
        }

        /** Lengths in front: no choice of names makes two different columns alike. */
        private static String text(SortedMap<String, String> column) {
            StringBuilder text = new StringBuilder();
            column.forEach((indicator, value) -> text.append(indicator.length())
                    .append(':')
                    .append(indicator)
                    .append(value)
                    .append('\n'));
            return text.toString();
        }
    }
}
