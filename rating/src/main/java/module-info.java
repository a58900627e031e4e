/**
 * How units are compared: what was observed, which way is better, and who stands where.
 *
 * <p>Begin with {@link kz.jospar.rating.Ranking}.
 */
@org.jspecify.annotations.NullMarked
module kz.jospar.rating {
    // Names in three languages, periods, citations.
    requires transitive kz.jospar.core;
    // Annotations only: rules are data, read by Jackson 2 and 3 alike.
    requires static transitive com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;

    // Observations, indicators and places.
    exports kz.jospar.rating;
    // Fractions, and bounds of what is no fraction.
    exports kz.jospar.rating.number;
}
