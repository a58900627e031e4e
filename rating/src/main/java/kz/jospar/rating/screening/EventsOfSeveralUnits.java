package kz.jospar.rating.screening;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.jospar.core.finding.Finding;
import kz.jospar.rating.data.EventRecord;
import kz.jospar.rating.data.Observations;

/**
 * Is one event, by its key, reported by several units, or several times by one: kk бірнеше рет ұсынылған іс-шара, ru
 * мероприятие, поданное не раз. Rests on no chance and has no level.
 */
public record EventsOfSeveralUnits() implements Question {
    /** The units that are named. */
    private static final int NAMED = 5;

    @Override
    public List<Finding> ask(Observations table, List<EventRecord> events) {
        Map<String, Reports> byId = new TreeMap<>();
        for (EventRecord event : events) {
            Reports reports = byId.computeIfAbsent(event.id(), id -> new Reports(new TreeMap<>()));
            reports.byUnit.merge(event.unit(), 1, Integer::sum);
        }
        List<Finding> findings = new ArrayList<>();
        byId.forEach((id, reports) -> {
            if (reports.byUnit.size() > 1) {
                findings.add(Chance.question(
                        "screening-event-of-several-units",
                        id,
                        Integer.toString(reports.byUnit.size()),
                        named(new TreeSet<>(reports.byUnit.keySet()))));
            }
            reports.byUnit.forEach((unit, times) -> {
                if (times > 1) {
                    findings.add(Chance.question("screening-event-reported-twice", unit, id, Integer.toString(times)));
                }
            });
        });
        return findings;
    }

    /** Returns the first few names, and three dots for more. */
    static String named(SortedSet<String> names) {
        StringBuilder text = new StringBuilder();
        Iterator<String> each = names.iterator();
        for (int at = 0; at < NAMED && each.hasNext(); at++) {
            text.append(at == 0 ? "" : ", ").append(each.next());
        }
        return each.hasNext() ? text + ", ..." : text.toString();
    }

    private record Reports(TreeMap<String, Integer> byUnit) {}
}
