package kz.jospar.rating.replay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.Rating;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.evaluation.RefusedException;
import kz.jospar.rating.evaluation.ScoreLine;
import kz.jospar.rating.evaluation.Scorecard;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.methodology.UndeclaredException;
import kz.jospar.rating.number.Enclosure;
import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/** The exact evaluation. */
final class ExactEngine implements Engine {
    static final ExactEngine ENGINE = new ExactEngine();

    private ExactEngine() {}

    @Override
    public Outcome rate(Methodology methodology, @Nullable Roster roster, Observations data, PlanPeriod period) {
        Methodology document = roster == null ? methodology : Rated.withRoster(methodology, roster);
        try {
            return new Outcome(rows(Rating.of(document, data, period).scorecard()), null);
        } catch (UndeclaredException e) {
            return new Outcome(List.of(), language -> e.findings().get(0).message(language));
        } catch (RefusedException e) {
            return new Outcome(List.of(), e::message);
        }
    }

    static List<ScoreRow> rows(Scorecard card) {
        List<ScoreRow> rows = new ArrayList<>(card.lines().size());
        for (ScoreLine line : card.lines()) {
            boolean scored = line.score() instanceof Cell.Known;
            rows.add(new ScoreRow(
                    line.unit(),
                    line.group(),
                    line.score() instanceof Cell.Known known ? exact(known.value()) : null,
                    line.shown().map(BigDecimal::toPlainString).orElse(null),
                    line.band().map(band -> band.id()).orElse(null),
                    line.rank()
                            .map(rank -> rank.stripTrailingZeros().toPlainString())
                            .orElse(null),
                    line.sharedBy().size(),
                    scored || !(line.score() instanceof Cell.Absent absent)
                            ? null
                            : absent.reason().code()));
        }
        rows.sort(Comparator.comparing(ScoreRow::unit));
        return rows;
    }

    private static String exact(Real value) {
        return value instanceof Enclosure bounds
                ? "[" + bounds.low().toPlainString() + ", " + bounds.high().toPlainString() + "]"
                : value.toString();
    }
}
