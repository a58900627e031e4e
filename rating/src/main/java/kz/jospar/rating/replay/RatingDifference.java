package kz.jospar.rating.replay;

import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.replay.ReplayDifference.MethodologyPart;

/**
 * What changed from one rating to another, each change of place explained: kk екі рейтингтің айырмасы, ru разница двух
 * рейтингов.
 *
 * <p>The second rating is reached from the first by exact replays in a declared order: the other methodology, then the
 * other roster, then the unit's own data, then the data of all others. Each replay gives a place; the steps between them
 * add up to the whole change. What cannot be replayed alone - a new methodology that asks for groups the old roster does
 * not have - is one step with what follows. Another order would share out differently; this one tells first what was
 * decided, then what was done.
 *
 * <p>Worked case: C was third and is first. With the new methodology on last year's data it is second (-1), with its own
 * new data first (-1), with the others' first (0).
 *
 * @param methodology what changed in the methodology, the roster apart
 * @param units the units whose score, band, group or place changed, by key
 * @param ownDataApart whether own data and others' were replayed apart; beyond {@link Steps#BUDGET} they are one step
 */
public record RatingDifference(List<MethodologyPart> methodology, List<UnitChange> units, boolean ownDataApart) {
    public RatingDifference {
        methodology = Guard.copy(methodology);
        units = Guard.copy(units);
    }

    /**
     * Computes both ratings and explains what changed.
     *
     * @throws IllegalArgumentException if either of them cannot be computed
     */
    public static RatingDifference between(Rated before, Rated after) {
        return Steps.between(ExactEngine.ENGINE, before, rows(before), after, rows(after));
    }

    private static List<ScoreRow> rows(Rated rated) {
        Engine.Outcome outcome =
                ExactEngine.ENGINE.rate(rated.methodology(), rated.units(), rated.observations(), rated.period());
        ReplayDifference.Reason refusal = outcome.refusal();
        if (refusal != null) {
            throw new IllegalArgumentException(refusal.in(Language.EN));
        }
        return outcome.rows();
    }

    /** Tells whether nothing changed, neither in the methodology nor for any unit. */
    public boolean isEmpty() {
        return methodology.isEmpty() && units.isEmpty();
    }

    /** Returns the paths that changed in the methodology. */
    public List<String> paths() {
        return methodology.stream().map(MethodologyPart::path).toList();
    }
}
