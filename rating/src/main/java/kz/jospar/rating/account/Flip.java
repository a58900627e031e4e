package kz.jospar.rating.account;

import java.math.BigDecimal;
import kz.jospar.rating.guard.Guard;

/**
 * What becomes of a place if one event had just enough participants: kk бір іс-шараның орынға әсері, ru влияние одного
 * мероприятия на место.
 *
 * <p>Worked case: 249 people came where 250 count; with one more the event counts, and place 3 becomes 2.
 *
 * @param unit the unit's key
 * @param indicator the indicator's key
 * @param event the event's key
 * @param participants how many took part
 * @param needed from how many on it counts, more than {@code participants}
 * @param placeNow the place now
 * @param placeThen the place if it counted, everybody rated again
 */
public record Flip(
        String unit,
        String indicator,
        String event,
        long participants,
        long needed,
        BigDecimal placeNow,
        BigDecimal placeThen) {
    public Flip {
        Guard.text("unit", unit);
        Guard.text("indicator", indicator);
        Guard.text("event", event);
        Guard.present("placeNow", placeNow);
        Guard.present("placeThen", placeThen);
        if (participants >= needed) {
            throw new IllegalArgumentException(
                    "event '" + event + "' has " + participants + " participants and counts from " + needed);
        }
    }

    /** Tells whether this one event decides the place. */
    public boolean changesPlace() {
        return placeNow.compareTo(placeThen) != 0;
    }
}
