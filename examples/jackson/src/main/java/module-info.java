/**
 * Plans and the other records of core as JSON, the same bytes by Jackson 2 and by Jackson 3.
 *
 * <p>Begin with {@link kz.jospar.jackson.JsonDocuments}. An embedder brings Jackson 2 or Jackson 3 or both.
 */
@org.jspecify.annotations.NullMarked
module kz.jospar.jackson {
    requires transitive kz.jospar.core;

    // For Jackson2 alone; needed at run time only by who calls it.
    requires static transitive com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.datatype.jsr310;

    // For Jackson3 alone; needed at run time only by who calls it.
    requires static transitive tools.jackson.databind;

    // Null-marked; an annotation only.
    requires static org.jspecify;

    exports kz.jospar.jackson;
}
