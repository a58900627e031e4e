package kz.jospar.rating.screening;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.core.finding.Finding;
import kz.jospar.rating.data.EventRecord;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.number.Rational;

/**
 * Are a unit's numbers rounder than chance: kk дөңгелек сандар, ru круглые числа.
 *
 * <p>Of whole numbers that are large enough, one in {@code multipleOf} is a multiple of it. Asked, apart for values and
 * for participants of events, where the exact binomial tail is at most the level.
 *
 * <p>Worked case: of 4 numbers from 100 on, 4 end with 0: with multiples of 10 the tail is 1/10000.
 *
 * @param multipleOf what counts as round, 2 or more: 10
 * @param from the least number that is looked at, at least ten times {@code multipleOf}: small numbers are round by
 *     nature
 * @param level the rate of questions put wrongly to one unit, 1/10^12 or more and below 1
 */
public record RoundNumbers(long multipleOf, long from, Rational level) implements Question {
    private static final long LARGE = 10;

    public RoundNumbers {
        if (multipleOf < 2 || multipleOf > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("multipleOf is " + multipleOf + ", outside 2.." + Integer.MAX_VALUE);
        }
        if (from < LARGE * multipleOf) {
            throw new IllegalArgumentException("from is " + from + ", below " + LARGE * multipleOf);
        }
        Chance.level(level);
    }

    @Override
    public List<Finding> ask(Observations table, List<EventRecord> events) {
        Map<String, long[]> values = new TreeMap<>();
        for (Observation row : table.rows()) {
            Rational value = row.value();
            if (value != null && value.denominator().equals(BigInteger.ONE)) {
                add(values, row.unit(), value.numerator());
            }
        }
        Map<String, long[]> participants = new TreeMap<>();
        for (EventRecord event : events) {
            Long people = event.participants();
            if (people != null) {
                add(participants, event.unit(), BigInteger.valueOf(people));
            }
        }
        List<Finding> findings = new ArrayList<>();
        findings.addAll(asked("screening-round-values", values));
        findings.addAll(asked("screening-round-participants", participants));
        return findings;
    }

    private void add(Map<String, long[]> counts, String unit, BigInteger number) {
        if (number.compareTo(BigInteger.valueOf(from)) >= 0) {
            long[] count = counts.computeIfAbsent(unit, name -> new long[2]);
            count[0]++;
            if (number.mod(BigInteger.valueOf(multipleOf)).signum() == 0) {
                count[1]++;
            }
        }
    }

    private List<Finding> asked(String code, Map<String, long[]> counts) {
        List<Finding> findings = new ArrayList<>();
        counts.forEach((unit, count) -> {
            Rational tail = Chance.tail(count[0], count[1], multipleOf);
            if (tail.compareTo(level) <= 0) {
                findings.add(Chance.question(
                        code,
                        unit,
                        Long.toString(count[1]),
                        Long.toString(count[0]),
                        Long.toString(multipleOf),
                        Chance.shown(tail)));
            }
        });
        return findings;
    }
}
