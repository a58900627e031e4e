package kz.jospar.portal.rating;

import java.util.LinkedHashMap;
import java.util.Map;
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
    private final Map<Long, OpenRating> open = new LinkedHashMap<>(PLACES, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, OpenRating> eldest) {
            return size() > PLACES;
        }
    };

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
        synchronized (open) {
            OpenRating here = open.get(id);
            if (here != null) {
                return here;
            }
        }
        RatingHead head = ratings.head(id).orElseThrow(() -> new NotFoundException("rating " + id));
        String record = ratings.record(id).orElseThrow(() -> new NotFoundException("rating " + id));
        OpenRating counted = new OpenRating(head, json.read(record, ReplayRecord.class));
        synchronized (open) {
            open.put(id, counted);
        }
        return counted;
    }
}
