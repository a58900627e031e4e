package kz.jospar.rating.methodology;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.jospar.rating.formula.Choice;
import kz.jospar.rating.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * Which score earns which name: kk бағалау деңгейлері, ru шкала оценок. A score below the first band has none.
 *
 * @param of whether the score as shown, rounded, is looked up, or the exact one
 * @param bands in any order, each from another score
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Bands(@Nullable BandedScore of, List<Band> bands) {
    public Bands {
        List<Band> sorted = new ArrayList<>(Guard.some("bands", bands));
        sorted.sort(Comparator.comparing(Band::from));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).from().equals(sorted.get(i).from())) {
                throw new IllegalArgumentException("bands '" + sorted.get(i - 1).id() + "' and '"
                        + sorted.get(i).id() + "' both begin at "
                        + sorted.get(i).from());
            }
        }
        Guard.distinct("band", sorted, Band::id);
        bands = List.copyOf(sorted);
    }

    /** Returns what must be declared. */
    public List<Choice> choices() {
        return List.of(new Choice("of", of));
    }
}
