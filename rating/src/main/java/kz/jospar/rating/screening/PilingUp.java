package kz.jospar.rating.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.core.finding.Finding;
import kz.jospar.rating.data.EventRecord;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;

/**
 * Do a unit's events crowd just above a gate: kk шектен сәл жоғары шоғырлану, ru скопление сразу над порогом.
 *
 * <p>Of the events within {@code width} numbers below and from the gate on, as many should lie below as above, or more,
 * for large events are rarer than small ones. Asked where the exact binomial tail with one half is at most the level.
 *
 * <p>Worked case: gate 250, width 11 looks at 239..249 and 250..260; 7 of 7 events above have the tail 1/128.
 *
 * @param events the kind of event
 * @param gate the least number of participants that counts
 * @param width how many numbers on each side are looked at, 1 or more
 * @param level the rate of questions put wrongly to one unit, 1/10^12 or more and below 1
 */
public record PilingUp(String events, long gate, long width, Rational level) implements Question {
    public PilingUp {
        Guard.text("events", events);
        if (width < 1 || gate < width || gate > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("gate " + gate + " with width " + width + " is no gate to look around");
        }
        Chance.level(level);
    }

    @Override
    public List<Finding> ask(Observations table, List<EventRecord> records) {
        Map<String, long[]> sides = new TreeMap<>();
        for (EventRecord event : records) {
            Long people = event.participants();
            if (event.kind().equals(events) && people != null && people >= gate - width && people < gate + width) {
                long[] counts = sides.computeIfAbsent(event.unit(), unit -> new long[2]);
                counts[people < gate ? 0 : 1]++;
            }
        }
        List<Finding> findings = new ArrayList<>();
        sides.forEach((unit, counts) -> {
            Rational tail = Chance.tail(counts[0] + counts[1], counts[1], 2);
            if (tail.compareTo(level) <= 0) {
                findings.add(Chance.question(
                        "screening-piling-up",
                        unit,
                        events,
                        Long.toString(counts[1]),
                        gate + "-" + (gate + width - 1),
                        Long.toString(counts[0]),
                        (gate - width) + "-" + (gate - 1),
                        Chance.shown(tail)));
            }
        });
        return findings;
    }
}
