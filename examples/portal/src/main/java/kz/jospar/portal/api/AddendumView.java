package kz.jospar.portal.api;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.protocol.minutes.Addendum;

/**
 * An addendum to signed minutes; it never changes.
 *
 * @param number its number among those to the same minutes, from 1
 * @param day its day
 * @param text what is added or put right
 * @param signers the seats that signed it
 */
public record AddendumView(int number, LocalDate day, String text, List<String> signers) {
    static AddendumView of(Addendum addendum) {
        return new AddendumView(addendum.number(), addendum.day(), addendum.text(), addendum.signers());
    }
}
