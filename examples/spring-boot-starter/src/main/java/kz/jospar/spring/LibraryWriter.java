package kz.jospar.spring;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes one record with the library's mapper. */
final class LibraryWriter extends ValueSerializer<Object> {
    private final JsonMapper library;

    LibraryWriter(JsonMapper library) {
        this.library = library;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        library.writeValue(generator, value);
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(value, generator, context);
    }
}
