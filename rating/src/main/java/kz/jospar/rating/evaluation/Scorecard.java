package kz.jospar.rating.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.jospar.rating.Place;
import kz.jospar.rating.Ranking;
import kz.jospar.rating.Rounding;
import kz.jospar.rating.methodology.Band;
import kz.jospar.rating.methodology.BandedScore;
import kz.jospar.rating.methodology.Bands;
import kz.jospar.rating.methodology.Placing;
import kz.jospar.rating.methodology.Unscored;
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
            List<Place> places = ranked(scores);
            for (Place place : places) {
                settle(place);
                lines.put(place.unit(), scored(group, place));
            }
            Map<String, BigDecimal> last =
                    placing.unscored() == Unscored.LAST ? ranking.behind(places, unscored) : Map.of();
            for (String unit : unscored) {
                lines.put(unit, unscored(group, unit, Optional.ofNullable(last.get(unit)), last.keySet()));
            }
        }

        private List<Place> ranked(Map<String, Real> scores) {
            try {
                return ranking.rank(scores);
            } catch (IllegalArgumentException unnamed) {
                throw new RefusedException("tie-breaker", "", "placing.ties", String.valueOf(unnamed.getMessage()));
            } catch (ArithmeticException tooWide) {
                throw new RefusedException(
                        "beyond-reach", "", "placing.rounding", String.valueOf(tooWide.getMessage()));
            }
        }

        private void settle(Place place) {
            boolean first = place.sharedBy().get(0).equals(place.unit());
            if (place.tied()
                    && first
                    && !place.value().exact()
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

        private ScoreLine unscored(
                String group, String unit, Optional<BigDecimal> rank, java.util.Set<String> sharing) {
            Cell.Absent absent = (Cell.Absent) evaluation.score(unit);
            if (placing.unscored() == Unscored.REFUSE) {
                throw new RefusedException(
                        "unscored", unit, absent.where(), absent.reason().code());
            }
            notes.add(new ScoreNote(
                    ScoreNote.Kind.UNSCORED, List.of(unit), absent.reason().code()));
            List<String> sharedBy =
                    rank.isEmpty() ? List.of() : sharing.stream().sorted().toList();
            return new ScoreLine(unit, group, absent, Optional.empty(), Optional.empty(), rank, sharedBy);
        }

        /** A score without rounding is shown with at most 60 digits; its band is looked up by the score itself. */
        private Optional<Band> band(Place place) {
            if (bands == null) {
                return Optional.empty();
            }
            boolean rounded = bands.of() == BandedScore.SHOWN && !(ranking.rounding() instanceof Rounding.None);
            Real score = rounded ? Rational.of(place.shown()) : place.value();
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
