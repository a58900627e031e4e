/**
 * How units are compared: what was observed, which way is better, and who stands where.
 *
 * <p>Begin with {@link kz.jospar.rating.Rating}.
 */
@org.jspecify.annotations.NullMarked
module kz.jospar.rating {
    // Names in three languages, periods, citations.
    requires transitive kz.jospar.core;
    // Annotations only: rules are data, read by Jackson 2 and 3 alike.
    requires static transitive com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;

    // Indicators and places; the front door.
    exports kz.jospar.rating;
    // Scores, bands of points and places, exactly; and the same in doubles.
    exports kz.jospar.rating.evaluation;
    // How far a place can be trusted.
    exports kz.jospar.rating.band;
    // The algebra of methodologies.
    exports kz.jospar.rating.formula;
    // A methodology as a document, and what it leaves open.
    exports kz.jospar.rating.methodology;
    // Exact numbers.
    exports kz.jospar.rating.number;
    // Units, what they reported, and reading it.
    exports kz.jospar.rating.data;
    // Canonical bytes, a record to replay, and what changed between two ratings.
    exports kz.jospar.rating.replay;
    // Questions about the data, which change no score.
    exports kz.jospar.rating.screening;
    // Why a unit has its score, and what would change its place.
    exports kz.jospar.rating.account;
}
