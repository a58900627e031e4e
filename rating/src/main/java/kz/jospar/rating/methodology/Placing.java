package kz.jospar.rating.methodology;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.jospar.rating.Direction;
import kz.jospar.rating.Rounding;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.formula.Choice;
import org.jspecify.annotations.Nullable;

/**
 * How scores become places: kk орын беру тәртібі, ru порядок определения мест.
 *
 * @param direction which way a score is better
 * @param ties which rank equal scores get
 * @param rounding which digits are dropped, and whether before the ranks
 * @param unscored what becomes of a unit without a score
 * @param peers among whom places are given: {@code all}, or a grouping of the roster for places in each group
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Placing(
        @Nullable Direction direction,
        @Nullable TieRule ties,
        @Nullable Rounding rounding,
        @Nullable Unscored unscored,
        @Nullable String peers) {

    public Placing {
        Direction.ordering("direction", direction);
    }

    /** Nothing is declared. */
    public static final Placing NONE = new Placing(null, null, null, null, null);

    /** Returns what must be declared, in order. */
    public List<Choice> choices() {
        return List.of(
                new Choice("direction", direction),
                new Choice("ties", ties),
                new Choice("rounding", rounding),
                new Choice("unscored", unscored),
                new Choice("peers", peers));
    }

    /** Returns this, filled up with another where this is silent. */
    public Placing or(Placing other) {
        return new Placing(
                direction != null ? direction : other.direction,
                ties != null ? ties : other.ties,
                rounding != null ? rounding : other.rounding,
                unscored != null ? unscored : other.unscored,
                peers != null ? peers : other.peers);
    }
}
