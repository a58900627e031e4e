package kz.jospar.rating.replay;

import java.util.Optional;
import java.util.Set;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.Rating;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.methodology.Methodology;
import org.jspecify.annotations.Nullable;

/**
 * All that a rating is computed from: kk рейтингтің бастапқы деректері, ru исходные данные рейтинга.
 *
 * @param methodology the methodology with its overlay
 * @param roster who is rated, in place of the methodology's own roster; {@code null} for that one, or else for whoever the
 *     data name
 * @param observations the data
 * @param period the rated days
 */
public record Rated(Methodology methodology, @Nullable Roster roster, Observations observations, PlanPeriod period) {
    public Rated {
        Guard.present("methodology", methodology);
        Guard.present("observations", observations);
        Guard.present("period", period);
    }

    /** Returns what a record was computed from, if the record holds its rows. */
    public static Optional<Rated> of(ReplayRecord record) {
        return record.observations() == null
                ? Optional.empty()
                : Optional.of(new Rated(record.methodology(), record.roster(), record.observations(), record.period()));
    }

    /** Returns who is rated. */
    public Roster units() {
        if (roster != null) {
            return roster;
        }
        return methodology.roster() != null ? methodology.roster() : Roster.from(observations);
    }

    /**
     * Computes the rating, the roster in force.
     *
     * @throws kz.jospar.rating.methodology.UndeclaredException if the methodology leaves a choice open
     * @throws kz.jospar.rating.evaluation.RefusedException if the methodology declares to refuse what the data say
     */
    public Rating rating() {
        return Rating.of(withRoster(methodology, units()), observations, period);
    }

    /** Returns these inputs with a methodology that names the roster in force, so that nothing else has to be asked. */
    Rated settled() {
        return new Rated(withRoster(methodology, units()), null, observations, period);
    }

    /** Returns this with the rows of some units only. */
    Rated of(Set<String> units) {
        return new Rated(
                methodology,
                roster,
                Observations.of(observations.rows().stream()
                        .filter((Observation row) -> units.contains(row.unit()))
                        .toList()),
                period);
    }

    static Methodology withRoster(Methodology methodology, @Nullable Roster roster) {
        return new Methodology(
                methodology.format(),
                methodology.id(),
                methodology.name(),
                methodology.act(),
                methodology.indicators(),
                methodology.formulas(),
                methodology.score(),
                methodology.placing(),
                methodology.bands(),
                roster,
                methodology.overlay());
    }
}
