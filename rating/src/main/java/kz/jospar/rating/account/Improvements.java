package kz.jospar.rating.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.jospar.rating.Direction;
import kz.jospar.rating.Place;
import kz.jospar.rating.Ranking;
import kz.jospar.rating.Rating;
import kz.jospar.rating.data.Counted;
import kz.jospar.rating.data.NotCounted;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Reference;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.evaluation.RefusedException;
import kz.jospar.rating.evaluation.ScoreLine;
import kz.jospar.rating.evaluation.Scorecard;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.methodology.Conventions;
import kz.jospar.rating.methodology.Indicator;
import kz.jospar.rating.methodology.Placing;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/**
 * What would move a unit up: kk орынды жақсарту жолдары, ru пути к более высокому месту.
 *
 * <p>Values are tried in the indicator's declared direction, denominators and all other data as they are. The nearest one
 * is sought with the peers' statistics frozen, which is quick; then everybody is rated again with it, and with the value one
 * step less, and where a moved end of a scale makes a difference the search goes on that way. An indicator that works
 * against its declared direction, or now this way and now that, may have a nearer value than the one found.
 */
public final class Improvements {
    private final Rating rating;
    private final Ranking ranking;
    private final Map<String, List<String>> valuePaths = new TreeMap<>();

    private Improvements(Rating rating) {
        this.rating = rating;
        Evaluation evaluation = rating.evaluation();
        Placing placing = evaluation.methodology().placing();
        ranking = new Ranking(
                Objects.requireNonNull(placing.direction()),
                Objects.requireNonNull(placing.ties()),
                Objects.requireNonNull(placing.rounding()));
        for (String path : evaluation.paths()) {
            Formula formula = evaluation.formula(path);
            if (formula instanceof Source.Value value && value.back() == 0) {
                valuePaths
                        .computeIfAbsent(value.indicator(), any -> new ArrayList<>())
                        .add(path);
            }
        }
    }

    /** Looks for improvements of a rating. */
    public static Improvements of(Rating rating) {
        return new Improvements(rating);
    }

    /**
     * Returns for each judged indicator of the score, in the methodology's order, the least change that gives a unit a
     * better place. Nobody is told to change what is not judged, such as the population. Fails for a unit that is not
     * rated.
     */
    public List<Improvement> upOnePlace(String unit) {
        ScoreLine line = line(rating.scorecard(), unit);
        List<Improvement> found = new ArrayList<>();
        for (Indicator indicator : rating.evaluation().methodology().listed()) {
            if (valuePaths.containsKey(indicator.id())
                    && indicator.conventions().direction() != Direction.NOT_JUDGED) {
                found.add(improvement(line, indicator.id(), indicator.conventions()));
            }
        }
        return found;
    }

    /**
     * Returns what becomes of the place if one of the events nearest below the gate counted: those for which the fewest
     * participants are missing and nothing else. Empty where there is no such event, or the unit has no place.
     *
     * @param counted how the indicator was counted from events for a unit
     */
    public List<Flip> flips(Counted counted) {
        Observation count = counted.observation();
        Rational value = count.value();
        BigDecimal now = line(rating.scorecard(), count.unit()).rank().orElse(null);
        List<NotCounted> near = counted.notCounted().stream()
                .filter(event -> event.onlyBecauseOf(NotCounted.Reason.TOO_FEW_PARTICIPANTS))
                .toList();
        long fewest =
                near.stream().mapToLong(NotCounted::lackingParticipants).min().orElse(0);
        if (value == null || now == null || fewest == 0) {
            return List.of();
        }
        List<Flip> flips = new ArrayList<>();
        for (NotCounted event : near) {
            if (event.lackingParticipants() == fewest) {
                TreeSet<Reference> from = new TreeSet<>(count.countedFrom());
                from.add(Reference.event(event.event().id()));
                Observation one = changed(count, value.add(Rational.ONE), List.copyOf(from));
                rated(one).flatMap(card -> line(card, count.unit()).rank()).ifPresent(then -> {
                    long came = Objects.requireNonNull(event.event().participants());
                    flips.add(new Flip(
                            count.unit(), count.indicator(), event.event().id(), came, came + fewest, now, then));
                });
            }
        }
        return flips;
    }

    private Improvement improvement(ScoreLine line, String indicator, Conventions conventions) {
        Evaluation evaluation = rating.evaluation();
        String unit = line.unit();
        BigDecimal now = line.rank().orElse(null);
        Observation row =
                evaluation.data().find(unit, indicator, evaluation.period()).orElse(null);
        if (now == null || !(line.score() instanceof Cell.Known)) {
            return without(line, indicator, Improvement.Verdict.NO_PLACE, row);
        }
        if (now.compareTo(BigDecimal.ONE) == 0) {
            return without(line, indicator, Improvement.Verdict.FIRST_ALREADY, row);
        }
        if (row == null || row.value() == null) {
            return without(line, indicator, Improvement.Verdict.NO_VALUE, row);
        }
        Grid grid = Grid.of(evaluation, conventions, row);
        Map<Long, Optional<BigDecimal>> ranks = new HashMap<>();
        Search again = new Search(steps -> answer(
                now,
                ranks.computeIfAbsent(
                        steps,
                        any -> rated(changed(row, grid.at(steps), row.countedFrom()))
                                .flatMap(card -> line(card, unit).rank()))));
        long steps = nearest(line, indicator, grid, now, again);
        if (steps == 0) {
            return new Improvement(
                    unit,
                    indicator,
                    Improvement.Verdict.NOT_ALONE,
                    grid.from(),
                    null,
                    grid.step().abs(),
                    now,
                    null);
        }
        return new Improvement(
                unit,
                indicator,
                Improvement.Verdict.MOVES_UP,
                grid.from(),
                grid.at(steps),
                grid.step().abs(),
                now,
                ranks.getOrDefault(steps, Optional.empty()).orElseThrow());
    }

    /** The frozen answer, if rating everybody again confirms it and that one step less is not enough; else a new search. */
    private long nearest(ScoreLine line, String indicator, Grid grid, BigDecimal now, Search again) {
        Map<String, Real> scores = scores(line);
        long frozen =
                new Search(steps -> answer(now, frozen(line, indicator, grid.at(steps), scores))).least(grid.most());
        boolean confirmed = frozen > 0
                && again.answer(frozen) == Search.Answer.YES
                && (frozen == 1 || again.answer(frozen - 1) != Search.Answer.YES);
        return confirmed ? frozen : again.least(grid.most());
    }

    private Optional<BigDecimal> frozen(ScoreLine line, String indicator, Rational value, Map<String, Real> scores) {
        Map<String, Cell> replaced = new HashMap<>();
        for (String path : valuePaths.getOrDefault(indicator, List.of())) {
            replaced.put(path, new Cell.Known(value));
        }
        if (!(rating.evaluation().with(line.unit(), replaced) instanceof Cell.Known known)) {
            return Optional.empty();
        }
        Map<String, Real> changed = new TreeMap<>(scores);
        changed.put(line.unit(), known.value());
        return ranking.rank(changed).stream()
                .filter(place -> place.unit().equals(line.unit()))
                .findFirst()
                .map(Place::rank);
    }

    private Map<String, Real> scores(ScoreLine line) {
        Map<String, Real> scores = new TreeMap<>();
        for (ScoreLine other : rating.scorecard().lines()) {
            if (other.group().equals(line.group()) && other.score() instanceof Cell.Known known) {
                scores.put(other.unit(), known.value());
            }
        }
        return scores;
    }

    private static Search.Answer answer(BigDecimal now, Optional<BigDecimal> then) {
        if (then.isEmpty()) {
            return Search.Answer.NOWHERE;
        }
        return then.get().compareTo(now) < 0 ? Search.Answer.YES : Search.Answer.NO;
    }

    private Optional<Scorecard> rated(Observation changed) {
        List<Observation> rows = new ArrayList<>();
        boolean there = false;
        for (Observation row : rating.evaluation().data().rows()) {
            boolean same = row.unit().equals(changed.unit())
                    && row.indicator().equals(changed.indicator())
                    && row.period().equals(changed.period());
            rows.add(same ? changed : row);
            there |= same;
        }
        if (!there) {
            rows.add(changed);
        }
        Evaluation evaluation = rating.evaluation();
        try {
            return Optional.of(
                    Scorecard.of(Evaluation.of(evaluation.methodology(), Observations.of(rows), evaluation.period())));
        } catch (RefusedException refused) {
            return Optional.empty();
        }
    }

    private static Observation changed(Observation row, Rational value, List<Reference> countedFrom) {
        Observation.Status status = row.status();
        if (status != Observation.Status.LATE) {
            status = value.signum() == 0 ? Observation.Status.ZERO : Observation.Status.REPORTED;
        }
        return new Observation(
                row.unit(),
                row.indicator(),
                row.period(),
                status,
                value,
                row.denominator(),
                row.denominatorPeriod(),
                row.source(),
                countedFrom);
    }

    private static Improvement without(
            ScoreLine line, String indicator, Improvement.Verdict verdict, @Nullable Observation row) {
        Rational value = row == null ? null : row.value();
        return new Improvement(
                line.unit(), indicator, verdict, value, null, null, line.rank().orElse(null), null);
    }

    private static ScoreLine line(Scorecard card, String unit) {
        return card.line(unit).orElseThrow(() -> new IllegalArgumentException("unit '" + unit + "' is not rated"));
    }
}
