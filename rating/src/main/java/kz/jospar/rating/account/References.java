package kz.jospar.rating.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;

/**
 * Those a unit is held against, with what has been found out about them: the mean over thousands of peers is taken once and
 * not once for each unit.
 */
final class References {
    private final List<Frame> frames;
    private final String name;
    private final ConcurrentMap<String, Column> columns = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Map<String, References>> parts = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Reach.Ends> ends = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, List<Linear.Piece>> pieces = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Real> slopes = new ConcurrentHashMap<>();

    private final ConcurrentMap<List<Object>, Real> powers = new ConcurrentHashMap<>();

    References(List<Frame> frames) {
        this(frames, "");
    }

    private References(List<Frame> frames, String name) {
        this.frames = List.copyOf(frames);
        this.name = name;
    }

    /** What a formula gives for all of them: the mean with nothing for an absent one, and how many are absent. */
    record Column(Real mean, int absent) {}

    List<Frame> frames() {
        return frames;
    }

    int size() {
        return frames.size();
    }

    /** Returns the column of a formula. */
    Column column(Node node) {
        Column known = columns.get(node.path());
        if (known != null) {
            return known;
        }
        List<Real> values = new ArrayList<>(frames.size());
        for (Frame frame : frames) {
            if (frame.cell(node) instanceof Cell.Known cell) {
                values.add(cell.value());
            }
        }
        Real mean = Real.sum(values).multiply(Rational.of(1, frames.size()));
        Column column = new Column(mean, frames.size() - values.size());
        columns.put(node.path(), column);
        return column;
    }

    /** Returns the lowest and the highest value of a formula that all of them have. */
    Reach.Ends ends(Node node) {
        Reach.Ends known = ends.get(node.path());
        if (known != null) {
            return known;
        }
        Real low = null;
        Real high = null;
        for (Frame frame : frames) {
            if (frame.cell(node) instanceof Cell.Known cell) {
                low = low == null ? cell.value() : Real.min(low, cell.value());
                high = high == null ? cell.value() : Real.max(high, cell.value());
            }
        }
        Reach.Ends found = new Reach.Ends(Objects.requireNonNull(low), Objects.requireNonNull(high));
        ends.put(node.path(), found);
        return found;
    }

    /** Returns parts of these, by what a question about each of them comes to; the question is asked once. */
    Map<String, References> by(String question, Function<Frame, String> answer) {
        Map<String, References> known = parts.get(question);
        if (known != null) {
            return known;
        }
        Map<String, List<Frame>> sorted = new TreeMap<>();
        for (Frame frame : frames) {
            sorted.computeIfAbsent(answer.apply(frame), any -> new ArrayList<>())
                    .add(frame);
        }
        Map<String, References> split = new LinkedHashMap<>();
        sorted.forEach((key, some) -> split.put(
                key, some.size() == frames.size() ? this : new References(some, name + "/" + question + "=" + key)));
        parts.put(question, split);
        return split;
    }

    /** Returns the ways to split a mean for units with one pattern of absences; they are found once. */
    List<Linear.Piece> pieces(String pattern, Supplier<List<Linear.Piece>> find) {
        List<Linear.Piece> known = pieces.get(pattern);
        if (known == null) {
            known = List.copyOf(find.get());
            pieces.put(pattern, known);
        }
        return known;
    }

    /** Returns a power of a part of a geometric mean; it is taken once for all units that ask for it. */
    Real power(List<Object> question, Supplier<Real> find) {
        Real known = powers.get(question);
        if (known == null) {
            known = find.get();
            powers.put(question, known);
        }
        return known;
    }

    /** Returns the slope of a formula that was found for one of these and holds for all. */
    Real slope(Node node, Supplier<Real> find) {
        Real known = slopes.get(node.path());
        if (known == null) {
            known = find.get();
            slopes.put(node.path(), known);
        }
        return known;
    }

    static final Comparator<References> ORDER = Comparator.comparing(some -> some.name);
}
