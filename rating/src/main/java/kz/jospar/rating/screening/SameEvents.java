package kz.jospar.rating.screening;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.jospar.core.finding.Finding;
import kz.jospar.rating.data.EventRecord;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;

/**
 * Do events under different keys agree in day and participants: kk бірдей іс-шаралар, ru одинаковые мероприятия.
 *
 * <p>If days and numbers of participants fall independently and each combination has at most the probability
 * 1/({@code days}·{@code numbers}), then among n events a group of g that agree is expected C(n,g)/(days·numbers)^(g-1)
 * times. Asked where that is at most the level: within one unit, and between units.
 *
 * <p>Worked case: two of 13 events agree; with 250 days and 100 numbers such pairs are expected 78/25000 times.
 *
 * @param events the kind of event
 * @param days on how many days events could as well have been, 1 or more
 * @param numbers how many numbers of participants are as probable, 1 or more
 * @param level the rate of questions put wrongly, 1/10^12 or more and below 1: in one unit, and over all units together
 */
public record SameEvents(String events, long days, long numbers, Rational level) implements Question {
    /** Larger groups are no more probable than this. */
    private static final int LARGEST = 5;

    public SameEvents {
        Guard.text("events", events);
        if (days < 1 || numbers < 1 || days > Integer.MAX_VALUE || numbers > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("days " + days + " and numbers " + numbers + " must be 1 or more");
        }
        Chance.level(level);
    }

    @Override
    public List<Finding> ask(Observations table, List<EventRecord> records) {
        Map<Look, TreeMap<String, TreeSet<String>>> alike = new TreeMap<>();
        Map<String, TreeSet<String>> idsByUnit = new HashMap<>();
        TreeSet<String> ids = new TreeSet<>();
        for (EventRecord event : records) {
            Long people = event.participants();
            if (event.kind().equals(events) && people != null) {
                alike.computeIfAbsent(new Look(event.date(), people), look -> new TreeMap<>())
                        .computeIfAbsent(event.unit(), unit -> new TreeSet<>())
                        .add(event.id());
                idsByUnit.computeIfAbsent(event.unit(), unit -> new TreeSet<>()).add(event.id());
                ids.add(event.id());
            }
        }
        List<Finding> findings = new ArrayList<>();
        alike.forEach((look, units) -> {
            units.forEach((unit, own) -> {
                int all = idsByUnit.getOrDefault(unit, own).size();
                ask(findings, "screening-same-events-of-unit", unit, look, own, all);
            });
            TreeSet<String> together = new TreeSet<>();
            units.values().forEach(together::addAll);
            if (units.size() > 1) {
                String named = EventsOfSeveralUnits.named(new TreeSet<>(units.keySet()));
                ask(findings, "screening-same-events-of-units", named, look, together, ids.size());
            }
        });
        return findings;
    }

    private void ask(List<Finding> findings, String code, String who, Look look, SortedSet<String> group, int all) {
        if (group.size() > 1) {
            Rational expected = expected(all, Math.min(group.size(), LARGEST));
            if (expected.compareTo(level) <= 0) {
                findings.add(Chance.question(
                        code,
                        who,
                        EventsOfSeveralUnits.named(group),
                        look.day().toString(),
                        Long.toString(look.participants()),
                        Chance.shown(expected)));
            }
        }
    }

    private Rational expected(int all, int group) {
        BigInteger ways = BigInteger.ONE;
        for (int at = 0; at < group; at++) {
            ways = ways.multiply(BigInteger.valueOf(all - (long) at)).divide(BigInteger.valueOf(at + 1L));
        }
        BigInteger looks = BigInteger.valueOf(days).multiply(BigInteger.valueOf(numbers));
        return Rational.of(ways, looks.pow(group - 1));
    }

    private record Look(LocalDate day, long participants) implements Comparable<Look> {
        @Override
        public int compareTo(Look other) {
            int byDay = day.compareTo(other.day);
            return byDay != 0 ? byDay : Long.compare(participants, other.participants);
        }
    }
}
