package kz.jospar.spring;

import kz.jospar.jackson.Jackson3;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads one record with the library's mapper; what it refuses goes up with the library's words as the cause. */
final class LibraryReader extends ValueDeserializer<Object> {
    private final JsonMapper library;
    private final Class<?> type;

    LibraryReader(JsonMapper library, Class<?> type) {
        this.library = library;
        this.type = type;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return library.readerFor(type).readValue(parser);
        } catch (DatabindException e) {
            throw DatabindException.from(parser, e.getOriginalMessage(), Jackson3.explain(e));
        }
    }

    /** The record's own marks say which of the kinds it is. */
    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }
}
