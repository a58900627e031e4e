package kz.jospar.portal.rating;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.rating.replay.RatingDifference;
import kz.jospar.rating.replay.ReplayRecord;
import org.springframework.stereotype.Service;

/** The ratings that were read last, counted again; a record never changes, so one that is here stays right. */
@Service
public class RatingShelf {
    private static final int PLACES = 8;

    static final ReentrantLock COMPARING = new ReentrantLock();

    private final Ratings ratings;
    private final Json json;
    private final Cache<Long, OpenRating> open =
            Caffeine.newBuilder().maximumSize(PLACES).build();

    /** Uploaded ones by the key of their draft, so that a page that is loaded again counts nothing again. */
    private final Cache<String, OpenRating> drafts =
            Caffeine.newBuilder().maximumSize(PLACES).build();

    private final Cache<List<String>, RatingDifference> differences =
            Caffeine.newBuilder().maximumSize(PLACES).build();

    RatingShelf(Ratings ratings, Json json) {
        this.ratings = ratings;
        this.json = json;
    }

    /**
     * Returns a rating.
     *
     * @throws NotFoundException if there is none
     */
    public OpenRating find(long id) {
        return open.get(id, this::counted);
    }

    /** Returns a rating that is not saved yet. */
    OpenRating find(RatingDraft draft) {
        return drafts.get(draft.id(), id -> new OpenRating(draft.record()));
    }

    /**
     * Returns what changed from one rating to another that followed it; nothing where others are being compared.
     *
     * @throws NotFoundException if one of them is not there, or they are not of one methodology and period
     */
    Optional<RatingDifference> difference(long before, long after) {
        if (!ratings.follows(after, before)) {
            throw new NotFoundException("rating " + after + " since " + before);
        }
        return difference(List.of(Long.toString(before), Long.toString(after)), () -> find(before), () -> find(after));
    }

    /** Returns what a draft would change; nothing where others are being compared. */
    Optional<RatingDifference> difference(long before, RatingDraft draft) {
        return difference(List.of(Long.toString(before), draft.id()), () -> find(before), () -> find(draft));
    }

    /** Both are counted several times over, which takes seconds: one pair at a time in the whole portal. */
    private Optional<RatingDifference> difference(
            List<String> pair, Supplier<OpenRating> before, Supplier<OpenRating> after) {
        RatingDifference known = differences.getIfPresent(pair);
        if (known != null) {
            return Optional.of(known);
        }
        if (!COMPARING.tryLock()) {
            return Optional.empty();
        }
        try {
            return Optional.of(differences.get(
                    pair,
                    any -> RatingDifference.between(
                            before.get().rated(), after.get().rated())));
        } finally {
            COMPARING.unlock();
        }
    }

    /** Whoever asks for one that is being counted waits for it; nobody counts it a second time. */
    private OpenRating counted(long id) {
        String record = ratings.record(id).orElseThrow(() -> new NotFoundException("rating " + id));
        return new OpenRating(json.read(record, ReplayRecord.class, "rating.record (id=" + id + ")"));
    }
}
