package kz.jospar.portal.rating;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.rating.replay.RatingDifference;
import kz.jospar.rating.replay.ReplayRecord;
import org.springframework.stereotype.Service;

/** The ratings that were read last, counted again; a record never changes, so one that is here stays right. */
@Service
public class RatingShelf {
    private static final int PLACES = 8;

    private final Ratings ratings;
    private final Json json;
    private final Cache<Long, OpenRating> open =
            Caffeine.newBuilder().maximumSize(PLACES).build();

    private final Cache<List<Long>, RatingDifference> differences =
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

    /**
     * Returns what changed from one rating to another.
     *
     * @throws NotFoundException if one of them is not there
     */
    RatingDifference difference(long before, long after) {
        OpenRating one = find(before);
        OpenRating other = find(after);
        return differences.get(List.of(before, after), any -> RatingDifference.between(one.rated(), other.rated()));
    }

    /** Whoever asks for one that is being counted waits for it; nobody counts it a second time. */
    private OpenRating counted(long id) {
        String record = ratings.record(id).orElseThrow(() -> new NotFoundException("rating " + id));
        return new OpenRating(json.read(record, ReplayRecord.class, "rating.record (id=" + id + ")"));
    }
}
