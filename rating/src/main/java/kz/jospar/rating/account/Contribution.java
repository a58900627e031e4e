package kz.jospar.rating.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.TreeSet;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Reference;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/**
 * How far one player moves a score away from what it is held against: kk үлес, ru вклад.
 *
 * <p>Worked case: weight 1/4, the unit stands at 0.9 where its peers stand at 0.5 on average: the contribution is 1/10.
 *
 * @param player whose it is
 * @param amount in points of the score; above 0 it lifts the score, below 0 it lowers it
 * @param weight what one point of this player is worth in the score; {@code null} where that depends on other indicators
 * @param own where the unit stands before it is weighted; {@code null} where {@code weight} is
 * @param reference where the peers stand on average, or where the unit stood; {@code null} where {@code weight} is
 * @param observations the unit's rows it came from, with their denominators, in the order of periods; an indicator
 *     without a row has none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Contribution(
        Player player,
        Real amount,
        @Nullable Rational weight,
        @Nullable Real own,
        @Nullable Real reference,
        List<Observation> observations) {
    public Contribution {
        Guard.present("player", player);
        Guard.present("amount", amount);
        observations = Guard.copy(observations);
        if ((weight == null) != (own == null) || (weight == null) != (reference == null)) {
            throw new IllegalArgumentException(
                    "weight " + weight + ", own " + own + ", reference " + reference + ": all three or none");
        }
    }

    /** Returns the measures, assignments and events it was counted from, sorted, each once. */
    public List<Reference> countedFrom() {
        TreeSet<Reference> references = new TreeSet<>();
        observations.forEach(row -> references.addAll(row.countedFrom()));
        return List.copyOf(references);
    }

    /** Tells whether it lifts the score, lowers it, or neither: 1, -1, 0. */
    public int sign() {
        return amount.signum();
    }
}
