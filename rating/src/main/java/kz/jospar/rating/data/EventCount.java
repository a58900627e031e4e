package kz.jospar.rating.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Counting.ReportedTwice;
import kz.jospar.rating.data.NotCounted.Reason;
import kz.jospar.rating.data.Observation.Status;
import kz.jospar.rating.number.Rational;

/** One count over all units, with every choice declared. */
record EventCount(
        String indicator,
        String kind,
        long atLeast,
        Set<String> requiredParts,
        ReportedTwice reportedTwice,
        Status whenSilent,
        PlanPeriod period) {

    /** The order of the list decides nothing: events go by date, key and, among copies, by what they say. */
    private static final Comparator<EventRecord> BY_DATE = Comparator.comparing(EventRecord::date)
            .thenComparing(EventRecord::id)
            .thenComparing(EventRecord::toString);

    List<Counted> of(List<EventRecord> events, Roster roster) {
        Map<String, List<EventRecord>> byUnit = new HashMap<>();
        Map<String, String> reporter = new HashMap<>();
        Set<String> shared = new HashSet<>();
        Refusals unknown = new Refusals();
        for (EventRecord event : events) {
            if (!event.kind().equals(kind)) {
                continue;
            }
            if (roster.find(event.unit()).isEmpty()) {
                unknown.add(new Finding(
                        "unknown-unit", Severity.ERROR, Place.DOCUMENT, event.unit(), List.of(event.id()), null));
            }
            byUnit.computeIfAbsent(event.unit(), unit -> new ArrayList<>()).add(event);
            String first = reporter.putIfAbsent(event.id(), event.unit());
            if (first != null && !first.equals(event.unit())) {
                shared.add(event.id());
            }
        }
        if (unknown.hasErrors()) {
            throw new UnfitDataException(unknown.findings());
        }
        return roster.ids().stream()
                .map(unit -> counted(unit, byUnit.getOrDefault(unit, List.of()), shared))
                .toList();
    }

    private Counted counted(String unit, List<EventRecord> events, Set<String> shared) {
        Map<String, EventRecord> first = new HashMap<>();
        Set<String> contradictory = new HashSet<>();
        for (EventRecord event : events) {
            EventRecord known = first.putIfAbsent(event.id(), event);
            if (known != null && !known.equals(event)) {
                contradictory.add(event.id());
            }
        }
        List<Reference> counts = new ArrayList<>();
        List<NotCounted> not = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (EventRecord event : events.stream().sorted(BY_DATE).toList()) {
            List<Reason> reasons = reasons(event);
            if (contradictory.contains(event.id())) {
                reasons.add(Reason.CONTRADICTORY);
            } else if (!seen.add(event.id())) {
                reasons.add(Reason.COUNTED_ALREADY);
            }
            if (reportedTwice == ReportedTwice.COUNTS_FOR_NONE && shared.contains(event.id())) {
                reasons.add(Reason.SEVERAL_UNITS);
            }
            if (reasons.isEmpty()) {
                counts.add(Reference.event(event.id()));
            } else {
                not.add(new NotCounted(event, reasons, lacking(event), missing(event)));
            }
        }
        return new Counted(observation(unit, events.isEmpty(), counts), not);
    }

    private Observation observation(String unit, boolean silent, List<Reference> counts) {
        if (silent && whenSilent != Status.ZERO) {
            return Observation.without(unit, indicator, period, whenSilent);
        }
        Status status = counts.isEmpty() ? Status.ZERO : Status.REPORTED;
        Rational value = Rational.of(counts.size());
        return new Observation(unit, indicator, period, status, value, null, null, null, counts);
    }

    private List<Reason> reasons(EventRecord event) {
        List<Reason> reasons = new ArrayList<>();
        if (!period.contains(event.date())) {
            reasons.add(Reason.OUTSIDE_PERIOD);
        }
        if (event.participants() == null && atLeast > 0) {
            reasons.add(Reason.PARTICIPANTS_UNKNOWN);
        }
        if (lacking(event) > 0) {
            reasons.add(Reason.TOO_FEW_PARTICIPANTS);
        }
        if (!event.parts().containsAll(requiredParts)) {
            reasons.add(Reason.PARTS_MISSING);
        }
        return reasons;
    }

    private long lacking(EventRecord event) {
        Long participants = event.participants();
        return participants == null ? 0 : Math.max(0, atLeast - participants);
    }

    private List<String> missing(EventRecord event) {
        return requiredParts.stream()
                .filter(part -> !event.parts().contains(part))
                .sorted()
                .toList();
    }
}
