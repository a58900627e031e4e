package kz.jospar.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/**
 * Reads a {@code boolean} as Jackson 3 does: absent is false, null is refused. Jackson 2's own reader, once it refuses
 * null, refuses absence too, and an executor's marks are written only where they are set.
 */
final class Jackson2Flag extends StdDeserializer<Boolean> {
    private static final long serialVersionUID = 1L;

    Jackson2Flag() {
        super(boolean.class);
    }

    @Override
    public Boolean deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_TRUE) || parser.hasToken(JsonToken.VALUE_FALSE)) {
            return parser.getBooleanValue();
        }
        return context.reportInputMismatch(this, "neither true nor false: %s", parser.getText());
    }

    @Override
    public Boolean getNullValue(DeserializationContext context) throws JsonMappingException {
        return context.reportInputMismatch(this, "neither true nor false: null");
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return false;
    }
}
