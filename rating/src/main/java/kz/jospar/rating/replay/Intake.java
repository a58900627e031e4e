package kz.jospar.rating.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Counted;
import kz.jospar.rating.data.Counting;
import kz.jospar.rating.data.EventRecord;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.ObservationCheck;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Periods;
import kz.jospar.rating.data.Reference;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.data.UnfitDataException;
import kz.jospar.rating.data.Unit;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.methodology.Indicator;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.methodology.MethodologyCheck;

/**
 * A methodology, rows and events put together to be rated, or everything that is in the way: kk рейтинг деректерін
 * қабылдау, ru приём данных рейтинга.
 *
 * <p>Indicators that the methodology counts from events are counted, for the rated period alone. A row that is there
 * already keeps its denominator and source, gains the events, and must state the same number: else {@code count-differs}
 * names both. Worked case: the rows say 4 actions of 2025, the events give 3: nothing is rated.
 *
 * @param rated what {@link kz.jospar.rating.Rating} and {@link ReplayRecord} take; empty where a finding is an error
 * @param ofMethodology the findings about the methodology, and each error among them keeps the events from being counted
 * @param ofEvents the findings about the records of events
 * @param ofRows the findings about the rows, also where the events contradict them
 * @param counted what was counted, with the events that do not count and why
 */
public record Intake(
        Optional<Rated> rated,
        List<Finding> ofMethodology,
        List<Finding> ofEvents,
        List<Finding> ofRows,
        List<Counted> counted) {
    public Intake {
        Guard.present("rated", rated);
        ofMethodology = Guard.copy(ofMethodology);
        ofEvents = Guard.copy(ofEvents);
        ofRows = Guard.copy(ofRows);
        counted = Guard.copy(counted);
        List<Finding> findings = joined(ofMethodology, ofEvents, ofRows);
        if (rated.isPresent() == isRefused(findings)) {
            throw new IllegalArgumentException("rated " + rated.isPresent() + " with findings " + findings);
        }
    }

    /** Returns all findings: about the methodology, the events and the rows, in this order. */
    public List<Finding> findings() {
        return joined(ofMethodology, ofEvents, ofRows);
    }

    /**
     * Puts together what is to be rated.
     *
     * @param methodology the methodology with its overlay; who is rated stands there, or else is whoever the rows name
     * @param rows the rows of all periods
     * @param events the records of events, if indicators are counted from them; without any nothing is counted
     * @param period the rated days
     */
    public static Intake of(
            Methodology methodology, List<Observation> rows, List<EventRecord> events, PlanPeriod period) {
        return of(methodology, rows, events.isEmpty() ? Optional.empty() : Optional.of(events), period, Map.of());
    }

    /**
     * Puts together what is to be rated; findings about one row of the table say where it stands.
     *
     * @param events the records of events; empty where there is no table of them, and then nothing is counted. A table
     *     without a record counts: nobody did anything
     * @param numbers the row of an observation as a reader of the table counts it, the heading being 1; one that was counted
     *     from events alone has none
     */
    public static Intake of(
            Methodology methodology,
            List<Observation> rows,
            Optional<List<EventRecord>> events,
            PlanPeriod period,
            Map<Observation, Integer> numbers) {
        Map<Key, Integer> byKey = new HashMap<>();
        numbers.forEach((row, number) -> byKey.put(Key.of(row), number));
        Function<Observation, Place> where = row -> {
            Integer number = byKey.get(Key.of(row));
            return number == null ? Place.DOCUMENT : Place.row(number);
        };
        List<Finding> ofMethodology = MethodologyCheck.check(methodology);
        if (isRefused(ofMethodology)) {
            // What the data should be nobody knows yet, but that they contradict themselves can be told.
            return new Intake(Optional.empty(), ofMethodology, List.of(), conflicts(rows, rows, numbers), List.of());
        }
        List<Finding> ofEvents = new ArrayList<>();
        List<Finding> ofRows = new ArrayList<>();
        List<Counted> counted = new ArrayList<>();
        DeclaredMethodology declared = DeclaredMethodology.of(methodology);
        List<Observation> all = rows;
        if (events.isPresent()) {
            Roster roster = methodology.roster() == null ? everybody(rows, events.get()) : methodology.roster();
            count(declared, events.get(), roster, period, ofEvents, counted);
            all = merged(rows, counted, where, ofRows);
        }
        if (all.stream().noneMatch(row -> row.period().equals(period))) {
            ofRows.add(error("period-without-rows", Periods.text(period), periods(all)));
        }
        ofRows.addAll(conflicts(all, rows, numbers));
        if (isRefused(ofEvents) || isRefused(ofRows)) {
            return new Intake(Optional.empty(), ofMethodology, ofEvents, ofRows, counted);
        }
        Rated rated = new Rated(methodology, null, Observations.of(all), period);
        ofRows.addAll(
                ObservationCheck.check(rated.observations(), declared.listed(), rated.units(), List.of(period), where)
                        .findings());
        return new Intake(
                isRefused(ofRows) ? Optional.empty() : Optional.of(rated), ofMethodology, ofEvents, ofRows, counted);
    }

    /** The rows stand first, each in its place, and behind them what was counted from events alone. */
    private static List<Finding> conflicts(
            List<Observation> all, List<Observation> rows, Map<Observation, Integer> numbers) {
        return numbers.isEmpty()
                ? Observations.check(all)
                : Observations.check(all, at -> at < rows.size() ? numbers.get(rows.get(at)) : null);
    }

    private static List<Finding> joined(List<Finding> ofMethodology, List<Finding> ofEvents, List<Finding> ofRows) {
        List<Finding> all = new ArrayList<>(ofMethodology);
        all.addAll(ofEvents);
        all.addAll(ofRows);
        return List.copyOf(all);
    }

    private static boolean isRefused(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static void count(
            DeclaredMethodology methodology,
            List<EventRecord> events,
            Roster roster,
            PlanPeriod period,
            List<Finding> findings,
            List<Counted> counted) {
        TreeSet<String> kinds = new TreeSet<>();
        for (Indicator indicator : methodology.listed()) {
            Counting counting = indicator.conventions().counting();
            if (counting != null) {
                kinds.add(Objects.requireNonNull(counting.kind()));
                try {
                    counted.addAll(counting.count(indicator.id(), events, roster, period));
                } catch (UnfitDataException e) {
                    findings.addAll(e.findings());
                }
            }
        }
        Map<String, Integer> others = new TreeMap<>();
        events.stream()
                .filter(event -> !kinds.contains(event.kind()))
                .forEach(event -> others.merge(event.kind(), 1, Integer::sum));
        others.forEach((kind, many) -> findings.add(new Finding(
                "uncounted-kind",
                Severity.WARNING,
                Place.DOCUMENT,
                kind,
                List.of(Integer.toString(many), kinds.isEmpty() ? "–" : String.join(", ", kinds)),
                null)));
    }

    private static List<Observation> merged(
            List<Observation> rows, List<Counted> counted, Function<Observation, Place> where, List<Finding> findings) {
        Map<Key, Observation> counts = new LinkedHashMap<>();
        counted.forEach(one -> counts.put(Key.of(one.observation()), one.observation()));
        List<Observation> all = new ArrayList<>();
        for (Observation row : rows) {
            Observation count = counts.remove(Key.of(row));
            if (count != null && !agree(row, count)) {
                findings.add(new Finding(
                        "count-differs",
                        Severity.ERROR,
                        where.apply(row),
                        row.unit(),
                        List.of(row.indicator(), Periods.text(row.period()), said(row), said(count)),
                        null));
            }
            all.add(count == null ? row : from(row, count));
        }
        all.addAll(counts.values());
        return all;
    }

    /** Of two without a number one may be silence and the other no concern of the unit's: they are not the same. */
    private static boolean agree(Observation row, Observation count) {
        return Objects.equals(row.value(), count.value()) && (row.value() != null || row.status() == count.status());
    }

    private static Observation from(Observation row, Observation count) {
        List<Reference> from = new ArrayList<>(row.countedFrom());
        from.addAll(count.countedFrom());
        return new Observation(
                row.unit(),
                row.indicator(),
                row.period(),
                row.status(),
                row.value(),
                row.denominator(),
                row.denominatorPeriod(),
                row.source(),
                from);
    }

    private static String said(Observation row) {
        return row.value() == null ? row.status().code() : row.value().toString();
    }

    /** The rows say who is rated; where there are none, the events do. */
    private static Roster everybody(List<Observation> rows, List<EventRecord> events) {
        TreeSet<String> ids = new TreeSet<>();
        rows.forEach(row -> ids.add(row.unit()));
        if (ids.isEmpty()) {
            events.forEach(event -> ids.add(event.unit()));
        }
        return new Roster(ids.stream().map(Unit::of).toList());
    }

    private static String periods(List<Observation> rows) {
        int listed = 20;
        List<String> texts = rows.stream()
                .map(row -> Periods.text(row.period()))
                .distinct()
                .sorted()
                .limit(listed)
                .toList();
        return texts.isEmpty() ? "–" : String.join(", ", texts);
    }

    private static Finding error(String code, String text, String... arguments) {
        return new Finding(code, Severity.ERROR, Place.DOCUMENT, text, List.of(arguments), null);
    }

    private record Key(String unit, String indicator, PlanPeriod period) {
        static Key of(Observation row) {
            return new Key(row.unit(), row.indicator(), row.period());
        }
    }
}
