package kz.jospar.rating.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.jospar.rating.Place;
import kz.jospar.rating.Ranking;
import kz.jospar.rating.Rounding;
import kz.jospar.rating.UnnamedTieException;
import kz.jospar.rating.methodology.Band;
import kz.jospar.rating.methodology.BandedScore;
import kz.jospar.rating.methodology.Bands;
import kz.jospar.rating.methodology.Placing;
import kz.jospar.rating.methodology.Unscored;
import kz.jospar.rating.number.Enclosure;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/**
 * Scores, bands of points and places: kk баға кестесі, ru оценочная таблица.
 *
 * @param lines one for each unit, in the roster's order
 * @param notes what a reader of the places should know
 */
public record Scorecard(List<ScoreLine> lines, List<ScoreNote> notes) {
    public Scorecard {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /**
     * Places the units of an evaluation by the methodology's placing.
     *
     * @throws RefusedException if a unit without a score is to be refused, or a tie-breaker does not name a tied unit
     */
    public static Scorecard of(Evaluation evaluation) {
        return new Placement(evaluation).card();
    }

    /** Returns a unit's line. */
    public Optional<ScoreLine> line(String unit) {
        return lines.stream().filter(line -> line.unit().equals(unit)).findFirst();
    }

    /** Gives places group by group. */
    private static final class Placement {
        /** Bounds wider than this share of the largest score are refused. */
        private static final BigDecimal WIDEST = BigDecimal.ONE.movePointLeft(18);

        /** Bounds of a score that is 0 have no share of it. */
        private static final BigDecimal NEAR_ZERO = BigDecimal.ONE.movePointLeft(20);

        private static final MathContext FEW = new MathContext(6);

        private final Evaluation evaluation;
        private final Placing placing;
        private final Ranking ranking;
        private final @Nullable Bands bands;
        private final Map<String, ScoreLine> lines = new HashMap<>();
        private final List<ScoreNote> notes = new ArrayList<>();

        Placement(Evaluation evaluation) {
            this.evaluation = evaluation;
            placing = evaluation.methodology().placing();
            bands = evaluation.methodology().bands();
            ranking = new Ranking(
                    UnitCells.declared(placing.direction()),
                    UnitCells.declared(placing.ties()),
                    UnitCells.declared(placing.rounding()));
        }

        Scorecard card() {
            groups().forEach(this::place);
            for (String indicator : evaluation.data().indicators()) {
                if (!evaluation.methodology().indicators().containsKey(indicator)) {
                    notes.add(new ScoreNote(ScoreNote.Kind.UNUSED_INDICATOR, List.of(), indicator));
                }
            }
            return new Scorecard(
                    evaluation.units().stream()
                            .map(unit -> UnitCells.declared(lines.get(unit)))
                            .toList(),
                    notes);
        }

        private Map<String, List<String>> groups() {
            String grouping = UnitCells.declared(placing.peers());
            try {
                return new TreeMap<>(evaluation.roster().peers(grouping));
            } catch (IllegalArgumentException withoutGroup) {
                throw new RefusedException(
                        "unit-without-group", "", "placing.peers", String.valueOf(withoutGroup.getMessage()));
            }
        }

        private void place(String group, List<String> units) {
            Map<String, Real> scores = new TreeMap<>();
            List<String> unscored = new ArrayList<>();
            for (String unit : units) {
                if (evaluation.score(unit) instanceof Cell.Known known) {
                    scores.put(unit, known.value());
                } else {
                    unscored.add(unit);
                }
            }
            narrow(scores);
            List<Place> places;
            Map<String, BigDecimal> last;
            try {
                places = ranking.rank(scores);
                last = placing.unscored() == Unscored.LAST ? ranking.behind(places, unscored) : Map.of();
            } catch (UnnamedTieException unnamed) {
                throw new RefusedException("tie-breaker", unnamed.unit(), "placing.ties", "");
            } catch (ArithmeticException beyond) {
                throw rounding(scores, beyond);
            }
            for (Place place : places) {
                settle(place, scores);
                lines.put(place.unit(), scored(group, place));
            }
            List<String> sharedBy = List.copyOf(last.keySet().stream().sorted().toList());
            for (String unit : unscored) {
                lines.put(unit, unscored(group, unit, Optional.ofNullable(last.get(unit)), sharedBy));
            }
        }

        /** Bounds that have lost their digits decide nothing: who is ahead would be chance. */
        private static void narrow(Map<String, Real> scores) {
            BigDecimal most = BigDecimal.ZERO;
            for (Real score : scores.values()) {
                if (score instanceof Enclosure bounds) {
                    most = most.max(bounds.low().abs()).max(bounds.high().abs());
                } else {
                    most = most.max(score.decimal().abs());
                }
            }
            BigDecimal widest = most.multiply(WIDEST).max(NEAR_ZERO);
            scores.forEach((unit, score) -> {
                if (score instanceof Enclosure bounds
                        && bounds.high().subtract(bounds.low(), FEW).compareTo(widest) > 0) {
                    throw new RefusedException(
                            "beyond-reach",
                            unit,
                            Graph.SCORE,
                            bounds.low().round(FEW) + " .. " + bounds.high().round(FEW));
                }
            });
        }

        /** Names the first score that cannot be rounded. */
        private RefusedException rounding(Map<String, Real> scores, ArithmeticException beyond) {
            for (Map.Entry<String, Real> score : scores.entrySet()) {
                try {
                    ranking.rounding().ranked(score.getValue());
                    ranking.rounding().shown(score.getValue());
                } catch (ArithmeticException here) {
                    return new RefusedException(
                            "beyond-reach", score.getKey(), "placing.rounding", String.valueOf(here.getMessage()));
                }
            }
            return new RefusedException("beyond-reach", "", "placing.rounding", String.valueOf(beyond.getMessage()));
        }

        private void settle(Place place, Map<String, Real> scores) {
            boolean first = place.sharedBy().get(0).equals(place.unit());
            if (place.tied()
                    && first
                    && place.sharedBy().stream()
                            .anyMatch(unit ->
                                    !UnitCells.declared(scores.get(unit)).exact())
                    && !(ranking.rounding() instanceof Rounding.BeforeRanking)) {
                notes.add(new ScoreNote(ScoreNote.Kind.EQUAL_TO_SIXTY_DIGITS, place.sharedBy(), ""));
            }
            if (!(ranking.rounding() instanceof Rounding.None)
                    && place.value()
                            .rounded(place.shown().scale(), mode(ranking.rounding()))
                            .isEmpty()) {
                notes.add(new ScoreNote(ScoreNote.Kind.ROUNDED_AT_BOUNDARY, List.of(place.unit()), ""));
            }
        }

        private static java.math.RoundingMode mode(Rounding rounding) {
            return rounding instanceof Rounding.BeforeRanking before
                    ? before.mode()
                    : ((Rounding.AfterRanking) rounding).mode();
        }

        private ScoreLine scored(String group, Place place) {
            return new ScoreLine(
                    place.unit(),
                    group,
                    new Cell.Known(place.value()),
                    Optional.of(place.shown()),
                    band(place),
                    Optional.of(place.rank()),
                    place.sharedBy());
        }

        private ScoreLine unscored(String group, String unit, Optional<BigDecimal> rank, List<String> sharing) {
            Cell.Absent absent = (Cell.Absent) evaluation.score(unit);
            if (placing.unscored() == Unscored.REFUSE) {
                throw new RefusedException(
                        "unscored", unit, absent.where(), absent.reason().code());
            }
            notes.add(new ScoreNote(
                    ScoreNote.Kind.UNSCORED, List.of(unit), absent.reason().code()));
            return new ScoreLine(
                    unit,
                    group,
                    absent,
                    Optional.empty(),
                    Optional.empty(),
                    rank,
                    rank.isEmpty() ? List.of() : sharing);
        }

        /** A score without rounding is shown with at most 60 digits; its band is looked up by the score itself. */
        private Optional<Band> band(Place place) {
            if (bands == null) {
                return Optional.empty();
            }
            boolean rounded = bands.of() == BandedScore.SHOWN && !(ranking.rounding() instanceof Rounding.None);
            Real score = rounded ? Rational.ofResult(place.shown()) : place.value();
            Band found = null;
            for (Band band : bands.bands()) {
                if (band.from().order(score) <= 0) {
                    found = band;
                }
            }
            return Optional.ofNullable(found);
        }
    }
}
