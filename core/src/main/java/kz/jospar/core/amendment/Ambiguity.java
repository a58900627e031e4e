package kz.jospar.core.amendment;

import java.util.List;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.plan.Measure;

/**
 * A measure of the new edition that may be one of several of the old, or none: kk күмәнді сәйкестік, ru неоднозначное
 * соответствие. Until a {@link Decision} it counts as added, and those it may be as dropped, unless they were kept.
 *
 * @param after the new edition's measure, under its new id
 * @param readAs its id in the new edition as it was read, which a decision names
 * @param candidates what it may be, most alike first, at least one
 */
public record Ambiguity(Measure after, String readAs, List<Measure> candidates) {

    public Ambiguity {
        Guard.present("after", after);
        Guard.text("readAs", readAs);
        candidates = Guard.copy("candidates", candidates);
        Guard.holds(!candidates.isEmpty(), "an ambiguity of measure '" + readAs + "' has no candidate");
    }
}
