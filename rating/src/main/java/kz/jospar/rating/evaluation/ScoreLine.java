package kz.jospar.rating.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.methodology.Band;

/**
 * One unit's line of a scorecard: kk баға жолы, ru строка оценок.
 *
 * @param unit the unit's key
 * @param group the peer group its place is among
 * @param score the exact score, or why there is none
 * @param shown the score as the rounding shows it; empty without a score
 * @param band the band of points; empty without a score, without bands, or below the first of them
 * @param rank 1 is best, among the group; empty for a unit without a place
 * @param sharedBy the units it shares the ranked score with, itself included, by key; empty without a place
 */
public record ScoreLine(
        String unit,
        String group,
        Cell score,
        Optional<BigDecimal> shown,
        Optional<Band> band,
        Optional<BigDecimal> rank,
        List<String> sharedBy) {
    public ScoreLine {
        Guard.text("unit", unit);
        Guard.text("group", group);
        Guard.present("score", score);
        sharedBy = List.copyOf(sharedBy);
    }
}
