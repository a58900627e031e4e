/** An embedder with a validator and both Jacksons; compiled and run by EmbedderTest. */
module kz.jospar.probe {
    requires kz.jospar.jackson;
    requires kz.jospar.protocol;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires tools.jackson.databind;
    requires org.hibernate.validator;

    exports kz.jospar.probe;
}
