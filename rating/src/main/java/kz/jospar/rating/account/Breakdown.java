package kz.jospar.rating.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/**
 * How a unit's score is made of the numbers that were reported: kk балдың құрамы, ru расшифровка балла.
 *
 * <p>The tree follows the methodology's formulas as long as they add up: a weighted mean, a sum, a difference, and what
 * only passes a number on or multiplies it by a fixed one. There each line's value times its factor is its points, and the
 * points of the members are the points of the whole: exactly where all are fractions. Where a formula is no sum (a
 * geometric mean, the least of several, a sum that a floor or a cap holds) its members stand below it without points. A breakdown whose points do not add up
 * cannot be made.
 *
 * <p>Worked case: 100 times a mean of A with the weight 0.6 and B with 0.4; A is worth 1/2 and B 1. A has the factor 60
 * and 30 points, B the factor 40 and 40 points, and the score is 70.
 *
 * @param unit the unit's key
 * @param period the rated period
 * @param score the line of the whole score
 */
public record Breakdown(String unit, PlanPeriod period, Line score) {
    public Breakdown {
        Guard.text("unit", unit);
        Guard.present("period", period);
        Guard.present("score", score);
    }

    /**
     * Breaks down one unit's score.
     *
     * @throws IllegalArgumentException for a unit that is not rated
     */
    public static Breakdown of(Evaluation evaluation, String unit) {
        return new Breakdown(unit, evaluation.period(), new Lines(evaluation, unit).score());
    }

    /** Returns the lines that are no sum of others and have points: these points add up to the score, if there is one. */
    public List<Line> leaves() {
        return lines(line -> !line.adds() && line.points() != null);
    }

    /** Tells whether everything down to the last line adds up, so that nothing is combined in another way. */
    public boolean isAdditive() {
        return score.value() instanceof Cell.Known
                && lines(line -> !line.members().isEmpty() && !line.adds()).isEmpty();
    }

    private List<Line> lines(Predicate<Line> which) {
        List<Line> found = new ArrayList<>();
        List<Line> open = new ArrayList<>(List.of(score));
        while (!open.isEmpty()) {
            Line next = open.remove(open.size() - 1);
            if (which.test(next)) {
                found.add(next);
            }
            open.addAll(next.members());
        }
        return List.copyOf(found);
    }

    /**
     * One part of a score: kk балл құрамының жолы, ru строка расшифровки.
     *
     * @param path the path of the part's formula
     * @param combines the path of the formula that makes it of its members; the last that is computed where it has none
     * @param name what the methodology calls it, if it does
     * @param value what it is worth, before the factor
     * @param weight the weight that the methodology declares for it in a mean
     * @param factor what one unit of {@code value} is worth in the score; {@code null} where nothing adds up
     * @param points value times factor; 0 for an absent value that counts as 0, {@code null} for one that does not count
     * @param adds whether the members' points are this line's
     * @param members its parts
     * @param leftOut how many further members are 0 because their condition does not hold: a penalty that is not due
     * @param indicator the indicator it is of; {@code null} for a part of several and for a constant
     * @param indicators all indicators its value rests on, in the order of the formula; empty for a constant
     * @param rows what was reported for it, of all years it asks for; empty where nobody reported anything
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String path,
            String combines,
            @Nullable String name,
            Cell value,
            @Nullable Rational weight,
            @Nullable Real factor,
            @Nullable Real points,
            boolean adds,
            List<Line> members,
            int leftOut,
            @Nullable String indicator,
            List<String> indicators,
            List<Observation> rows) {
        public Line {
            Guard.text("path", path);
            Guard.text("combines", combines);
            Guard.present("value", value);
            members = Guard.copy(members);
            indicators = Guard.copy(indicators);
            rows = Guard.copy(rows);
            if (adds && points != null) {
                List<Real> parts = new ArrayList<>();
                for (Line member : members) {
                    if (member.points() != null) {
                        parts.add(member.points());
                    }
                }
                if (!Sameness.sums(parts, points, Rational.ZERO)) {
                    throw new IllegalArgumentException(
                            "the parts of " + path + " come to " + Real.sum(parts) + ", not to " + points);
                }
            }
        }
    }
}
