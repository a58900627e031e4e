package kz.jospar.rating.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Scores and places in doubles, and where doubles cannot tell: kk жылдам баға кестесі, ru быстрая оценочная таблица.
 *
 * <p>A unit that is not among {@link #undecided()} has exactly the place (or none) that exact arithmetic gives it, and its
 * exact score lies within {@code bound} of {@code score}.
 */
public final class FastScorecard {
    private final List<Line> lines;
    private final Map<String, Line> byUnit = new HashMap<>();
    private final List<FastDoubt> doubts;

    FastScorecard(List<Line> lines, List<FastDoubt> doubts) {
        this.lines = List.copyOf(lines);
        this.doubts = List.copyOf(doubts);
        this.lines.forEach(line -> byUnit.put(line.unit(), line));
    }

    /** Returns one line for each unit, in the roster's order. */
    public List<Line> lines() {
        return lines;
    }

    /** Returns a unit's line, in constant time. */
    public Optional<Line> line(String unit) {
        return Optional.ofNullable(byUnit.get(unit));
    }

    /** Returns the units whose place may be another one, in the roster's order. */
    public List<String> undecided() {
        List<String> units = new ArrayList<>();
        for (Line line : lines) {
            if (!line.decided()) {
                units.add(line.unit());
            }
        }
        return List.copyOf(units);
    }

    /** Returns where a decision inside a formula hinged on less than the bounds; the place may be certain all the same. */
    public List<FastDoubt> doubtful() {
        return doubts;
    }

    /**
     * A unit's line.
     *
     * @param unit the unit's key
     * @param score the score; empty without one
     * @param bound how far the exact score can be off, 0 where the double is exact; infinite where nothing can be told
     * @param rank 1 is best; empty for a unit without a place
     * @param decided whether the place is certainly the exact one
     */
    public record Line(String unit, OptionalDouble score, double bound, OptionalDouble rank, boolean decided) {}
}
