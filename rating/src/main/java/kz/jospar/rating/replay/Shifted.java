package kz.jospar.rating.replay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import org.jspecify.annotations.Nullable;

/**
 * Data moved by whole months, so that last year's rating can be replayed as if it were this year's: formulas know periods
 * only by their distance from the rated one.
 */
final class Shifted {
    private Shifted() {}

    /** Returns the inputs with the rated period moved, or {@code null} where no number of months leads there. */
    static @Nullable Rated to(Rated rated, PlanPeriod period) {
        if (rated.period().equals(period)) {
            return rated;
        }
        long months = ChronoUnit.MONTHS.between(rated.period().from(), period.from());
        if (!moved(rated.period(), months).equals(period)) {
            return null;
        }
        List<Observation> rows = new ArrayList<>(rated.observations().size());
        for (Observation row : rated.observations().rows()) {
            PlanPeriod of = row.denominatorPeriod();
            rows.add(new Observation(
                    row.unit(),
                    row.indicator(),
                    moved(row.period(), months),
                    row.status(),
                    row.value(),
                    row.denominator(),
                    of == null ? null : moved(of, months),
                    row.source(),
                    row.countedFrom()));
        }
        return Observations.check(rows).isEmpty()
                ? new Rated(rated.methodology(), rated.roster(), Observations.of(rows), period)
                : null;
    }

    /** The day after the last one is moved, so that months keep their ends. */
    private static PlanPeriod moved(PlanPeriod period, long months) {
        LocalDate next = period.toInclusive().plusDays(1).plusMonths(months);
        return new PlanPeriod(period.from().plusMonths(months), next.minusDays(1));
    }
}
