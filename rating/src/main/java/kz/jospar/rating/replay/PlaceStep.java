package kz.jospar.rating.replay;

import java.util.List;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;

/**
 * One step from the place before to the place after: kk орын өзгерісінің қадамы, ru шаг изменения места.
 *
 * @param causes what was replaced in this step; several where one without the other could not be replayed
 * @param before the place before it
 * @param after the place after it, another one
 */
public record PlaceStep(List<Cause> causes, Rational before, Rational after) {
    public PlaceStep {
        causes = Guard.some("causes", causes);
        Guard.present("before", before);
        Guard.present("after", after);
    }

    /** Returns by how much the place's number grew: above 0 it fell back, below 0 it rose. */
    public Rational change() {
        return after.subtract(before);
    }
}
