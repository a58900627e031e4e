package kz.jospar.core.amendment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.Measure;

/**
 * A measure that both editions have: kk сақталған іс-шара, ru сохранённое мероприятие.
 *
 * @param before the old edition's
 * @param after the new edition's, under the same id
 * @param by what shows that they are one
 * @param alike how much the titles are alike, in per cent, 0..100; 100 for the same wording
 * @param changes what differs, in the order of {@link MeasureAspect}
 */
public record KeptMeasure(Measure before, Measure after, MatchedBy by, int alike, Set<MeasureAspect> changes) {

    public KeptMeasure {
        Guard.present("before", before);
        Guard.present("after", after);
        Guard.holds(
                before.id().equals(after.id()),
                "a kept measure keeps its id '" + before.id() + "', not '" + after.id() + "'");
        Guard.present("by", by);
        Guard.range("alike", alike, 0, 100);
        changes = changes.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(EnumSet.copyOf(Guard.present("changes", changes)));
    }

    /** Returns what differs, old words beside new ones; titles in the asked language as far as they have it. */
    public List<Difference> differences(Language language) {
        return new Differences(language).of(this);
    }

    /** Tells whether anything but the number differs. */
    public boolean isChanged() {
        return !changes.isEmpty() && !changes.equals(Set.of(MeasureAspect.NUMBER));
    }
}
