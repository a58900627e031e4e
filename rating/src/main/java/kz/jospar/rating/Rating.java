package kz.jospar.rating;

import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.evaluation.Scorecard;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.methodology.Methodology;

/**
 * A rating from the first observation to the last place: kk рейтинг, ru рейтинг.
 *
 * @param evaluation every formula for every unit
 * @param scorecard scores, bands of points and places
 */
public record Rating(Evaluation evaluation, Scorecard scorecard) {
    public Rating {
        Guard.present("evaluation", evaluation);
        Guard.present("scorecard", scorecard);
    }

    /**
     * Scores and places all units of a period.
     *
     * @throws kz.jospar.rating.methodology.UndeclaredException if the methodology leaves a choice open; it names all of them
     * @throws kz.jospar.rating.evaluation.RefusedException if the methodology declares to refuse what the data say
     */
    public static Rating of(Methodology methodology, Observations data, PlanPeriod period) {
        Evaluation evaluation = Evaluation.of(DeclaredMethodology.of(methodology), data, period);
        return new Rating(evaluation, Scorecard.of(evaluation));
    }
}
