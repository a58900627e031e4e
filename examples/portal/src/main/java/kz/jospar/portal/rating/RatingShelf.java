package kz.jospar.portal.rating;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.NotFoundException;
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

    /** Whoever asks for one that is being counted waits for it; nobody counts it a second time. */
    private OpenRating counted(long id) {
        RatingHead head = ratings.head(id).orElseThrow(() -> new NotFoundException("rating " + id));
        String record = ratings.record(id).orElseThrow(() -> new NotFoundException("rating " + id));
        return new OpenRating(head, json.read(record, ReplayRecord.class, "rating.record (id=" + id + ")"));
    }
}
