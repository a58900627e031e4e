package kz.jospar.portal.rating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import kz.jospar.rating.Rating;
import kz.jospar.rating.account.Accounted;
import kz.jospar.rating.account.Accounts;
import kz.jospar.rating.account.Improvement;
import kz.jospar.rating.account.Improvements;
import kz.jospar.rating.data.Periods;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.evaluation.RefusedException;
import kz.jospar.rating.replay.Rated;
import kz.jospar.rating.replay.ReplayRecord;
import kz.jospar.rating.replay.Verification;

/** A rating counted again from its record: kk қайта есептелген рейтинг, ru пересчитанный рейтинг. */
public final class OpenRating {
    /** Bodies times indicators up to which changes are sought: everybody is rated again some ten times for each. */
    private static final int MOST = 2_500;

    static final ReentrantLock SEEKING = new ReentrantLock();

    private final Rated rated;
    private final Rating rating;
    private final Verification verification;
    private final Optional<Evaluation> yearBefore;
    private final Map<String, List<Improvement>> improvements = new ConcurrentHashMap<>();

    OpenRating(ReplayRecord record) {
        this.rated = Rated.of(record).orElseThrow(() -> new IllegalStateException("a record without its rows"));
        this.rating = rated.rating();
        this.verification = Verification.of(record);
        this.yearBefore = yearBefore(rated, rating);
    }

    /** The same methodology a year before; where there are no rows of it or it refuses them, there is nothing to compare. */
    private static Optional<Evaluation> yearBefore(Rated rated, Rating rating) {
        var year = Periods.yearsBefore(rated.period(), 1);
        if (!rated.observations().periods().contains(year)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Evaluation.of(rating.evaluation().methodology(), rated.observations(), year));
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }

    /** Returns what it was counted from. */
    public Rated rated() {
        return rated;
    }

    /** Returns scores and places. */
    public Rating rating() {
        return rating;
    }

    /** Returns whether what was counted again agrees with the record. */
    public Verification verification() {
        return verification;
    }

    /** Returns what lifts and lowers a body's score against its peers. */
    public Accounted againstPeers(String unit) {
        return Accounts.againstPeers(rating.evaluation()).of(unit);
    }

    /** Returns what changed a body's score since the year before, if that can be counted. */
    public Optional<Accounted> againstYearBefore(String unit) {
        return yearBefore.map(
                before -> Accounts.againstEarlier(rating.evaluation(), before).of(unit));
    }

    /** Tells whether the rating is small enough to seek changes while a reader waits. */
    public boolean seeksImprovements() {
        return (long) rated.units().units().size()
                        * rating.evaluation().methodology().listed().size()
                <= MOST;
    }

    /**
     * Returns the least changes that move a body up. They take seconds to find and are kept; they are sought for one body
     * at a time in the whole portal, so nothing where others are being sought at the moment.
     */
    public Optional<List<Improvement>> improvements(String unit) {
        List<Improvement> known = improvements.get(unit);
        if (known != null) {
            return Optional.of(known);
        }
        if (!SEEKING.tryLock()) {
            return Optional.empty();
        }
        try {
            return Optional.of(improvements.computeIfAbsent(
                    unit, one -> Improvements.of(rating).upOnePlace(one)));
        } finally {
            SEEKING.unlock();
        }
    }
}
