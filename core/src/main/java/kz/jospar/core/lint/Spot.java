package kz.jospar.core.lint;

import kz.jospar.core.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place with its position in the plan.
 *
 * @param position 0 for the document, then headings, indicators and measures in the plan's order
 * @param place what the finding says
 */
record Spot(int position, Place place) {
    static final Spot DOCUMENT = new Spot(0, Place.DOCUMENT);

    Spot at(@Nullable Integer row) {
        return new Spot(position, new Place(place.measure(), row == null ? place.row() : row, place.column()));
    }
}
