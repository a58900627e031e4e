package kz.jospar.rating.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.data.Unit;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.replay.ReplayDifference.DataCell;
import kz.jospar.rating.replay.ReplayDifference.DataRow;
import kz.jospar.rating.replay.ReplayDifference.MethodologyPart;
import org.jspecify.annotations.Nullable;

/** The replays between two ratings. */
final class Steps {
    /** Rows that may be replayed to tell own data from others'; a replay for each unit would be quadratic. */
    static final long BUDGET = 4_000_000;

    private final Engine engine;
    private final Rated before;
    private final Rated after;
    private final Places first;
    private final Places last;
    private final Map<String, List<DataCell>> ownData = new HashMap<>();

    /** What each replay replaced since the one before, and its places; {@code null} where it was refused. */
    private final @Nullable Places methodology;

    private final @Nullable Places roster;
    private final boolean otherMethodology;
    private final boolean otherUnits;
    private boolean apart = true;

    private Steps(Engine engine, Rated before, Rated after, Places first, Places last) {
        this.engine = engine;
        Rated old = before.settled();
        this.after = after.settled();
        this.first = first;
        this.last = last;
        Rated shifted = Shifted.to(old, this.after.period());
        this.before = shifted == null ? old : shifted;
        otherMethodology = !Rated.withRoster(this.before.methodology(), null)
                .equals(Rated.withRoster(this.after.methodology(), null));
        otherUnits = !this.before.units().equals(this.after.units());
        data();
        methodology = replay(this.after.methodology(), old.units(), this.before.observations());
        roster = replay(this.after.methodology(), this.after.units(), this.before.observations());
    }

    static RatingDifference between(Engine engine, Rated before, List<ScoreRow> was, Rated after, List<ScoreRow> is) {
        Steps steps = new Steps(engine, before, after, new Places(was), new Places(is));
        List<MethodologyPart> parts = TreeDifference.between(
                        Canonical.tree(Rated.withRoster(before.methodology(), null)),
                        Canonical.tree(Rated.withRoster(after.methodology(), null)))
                .stream()
                .map(one -> new MethodologyPart(one.path(), one.stated(), one.found()))
                .toList();
        List<UnitChange> changes = steps.changes(was, is);
        return new RatingDifference(parts, changes, steps.apart);
    }

    private void data() {
        for (ReplayDifference one : DataDifference.between(before.observations(), after.observations())) {
            if (one instanceof DataCell cell && (cell.field() == Field.SOURCE || cell.field() == Field.FROM)) {
                // Where a number comes from moves nobody's place.
                continue;
            }
            if (one instanceof DataCell cell) {
                own(cell.unit(), cell);
                if (cell.field() == Field.UNIT) {
                    own(cell.found(), cell);
                }
            } else if (one instanceof DataRow row) {
                Rated holder = row.extra() ? after : before;
                String status = holder.observations()
                        .find(row.unit(), row.indicator(), row.period())
                        .map(found -> found.status().code())
                        .orElse("");
                own(
                        row.unit(),
                        new DataCell(
                                row.unit(),
                                row.indicator(),
                                row.period(),
                                Field.STATUS,
                                row.extra() ? "" : status,
                                row.extra() ? status : ""));
            }
        }
    }

    private void own(String unit, DataCell cell) {
        ownData.computeIfAbsent(unit, key -> new ArrayList<>()).add(cell);
    }

    private @Nullable Places replay(Methodology document, Roster units, Observations data) {
        if (!before.period().equals(after.period())) {
            return null;
        }
        Rated inputs = new Rated(document, null, data, after.period()).of(new HashSet<>(units.ids()));
        Engine.Outcome outcome = engine.rate(document, units, inputs.observations(), after.period());
        return outcome.refusal() == null ? new Places(outcome.rows()) : null;
    }

    private List<UnitChange> changes(List<ScoreRow> was, List<ScoreRow> is) {
        TreeSet<String> units = new TreeSet<>();
        was.forEach(row -> units.add(row.unit()));
        is.forEach(row -> units.add(row.unit()));
        units.removeIf(unit -> Objects.equals(first.row(unit), last.row(unit)));
        long replays = units.stream().filter(this::needsOwnReplay).count();
        apart = replays * Math.max(1, after.observations().size()) <= BUDGET;
        Passing passing = new Passing(was, is);
        List<UnitChange> changes = new ArrayList<>();
        for (String unit : units) {
            changes.add(passing.complete(new UnitChange(
                    unit,
                    name(unit),
                    first.row(unit),
                    last.row(unit),
                    steps(unit),
                    ownData.getOrDefault(unit, List.of()),
                    Neighbours.NONE,
                    Neighbours.NONE,
                    Neighbours.NONE,
                    Neighbours.NONE)));
        }
        return changes;
    }

    private LocalizedText name(String unit) {
        return after.units()
                .find(unit)
                .or(() -> before.units().find(unit))
                .orElseGet(() -> Unit.of(unit))
                .name();
    }

    private boolean needsOwnReplay(String unit) {
        Rational start = first.of(unit);
        Rational end = last.of(unit);
        return start != null && end != null && !start.equals(end) && ownData.containsKey(unit);
    }

    private List<PlaceStep> steps(String unit) {
        Rational start = first.of(unit);
        Rational end = last.of(unit);
        if (start == null || end == null || start.equals(end)) {
            return List.of();
        }
        Map<Cause, @Nullable Rational> places = new TreeMap<>();
        places.put(Cause.METHODOLOGY, methodology == null ? null : methodology.of(unit));
        places.put(Cause.ROSTER, roster == null ? null : roster.of(unit));
        places.put(Cause.OWN_DATA, own(unit));
        places.put(Cause.OTHERS_DATA, end);
        List<PlaceStep> steps = new ArrayList<>();
        List<Cause> waiting = new ArrayList<>();
        Rational from = start;
        for (Map.Entry<Cause, @Nullable Rational> one : places.entrySet()) {
            waiting.add(one.getKey());
            Rational to = one.getValue();
            if (to != null) {
                if (!to.equals(from)) {
                    List<Cause> causes = waiting.stream()
                            .filter(cause -> happened(cause, unit))
                            .toList();
                    steps.add(new PlaceStep(causes.isEmpty() ? waiting : causes, from, to));
                }
                waiting.clear();
                from = to;
            }
        }
        return steps;
    }

    /** A cause that was waiting for a replay is not blamed where nothing of it changed. */
    private boolean happened(Cause cause, String unit) {
        return switch (cause) {
            case METHODOLOGY -> otherMethodology;
            case ROSTER -> otherUnits;
            case OWN_DATA -> ownData.containsKey(unit);
            case OTHERS_DATA -> ownData.size() > (ownData.containsKey(unit) ? 1 : 0);
        };
    }

    private @Nullable Rational own(String unit) {
        if (!ownData.containsKey(unit)) {
            return roster == null ? null : roster.of(unit);
        }
        if (!apart) {
            return null;
        }
        List<Observation> rows = new ArrayList<>();
        before.observations().rows().stream()
                .filter(row -> !row.unit().equals(unit))
                .forEach(rows::add);
        after.observations().rows().stream()
                .filter(row -> row.unit().equals(unit))
                .forEach(rows::add);
        Places places = replay(after.methodology(), after.units(), Observations.of(rows));
        return places == null ? null : places.of(unit);
    }
}
