package kz.jospar.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Documents by Jackson 2, its failures put into words without its types. */
final class Jackson2Documents implements JsonDocuments {
    private final JsonMapper mapper;

    Jackson2Documents(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public <T> T read(InputStream in, Class<T> type) throws IOException {
        @Nullable T document;
        try {
            document = mapper.readValue(in, type);
        } catch (JsonProcessingException e) {
            throw failure(e);
        }
        return Reasons.present(document);
    }

    @Override
    public void write(Object document, OutputStream out) throws IOException {
        byte[] bytes;
        try {
            bytes = mapper.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw failure(e);
        }
        out.write(bytes);
        out.write('\n');
    }

    private static InvalidDocumentException failure(JsonProcessingException e) {
        StringBuilder path = new StringBuilder();
        if (e instanceof JsonMappingException mapping) {
            mapping.getPath().forEach(step -> Reasons.step(path, step.getFieldName(), step.getIndex()));
        }
        @Nullable JsonLocation at = e.getLocation();
        return new InvalidDocumentException(
                path.toString(),
                at == null ? 0 : at.getLineNr(),
                at == null ? 0 : at.getColumnNr(),
                reason(e),
                fault(e),
                e);
    }

    private static String reason(JsonProcessingException e) {
        if (e instanceof PropertyBindingException property) {
            return Reasons.unknownProperty(property.getPropertyName());
        }
        if (e instanceof InvalidTypeIdException kind) {
            return Reasons.unknownKind(kind.getTypeId());
        }
        if (e instanceof ValueInstantiationException) {
            return Reasons.guard(e);
        }
        return Reasons.firstLine(e.getOriginalMessage());
    }

    private static Fault fault(JsonProcessingException e) {
        if (e instanceof PropertyBindingException property) {
            return new Fault(Fault.Kind.UNKNOWN_FIELD, property.getPropertyName());
        }
        if (e instanceof InvalidTypeIdException kind) {
            String given = kind.getTypeId();
            return given == null
                    ? new Fault(Fault.Kind.KIND_MISSING, "")
                    : Fault.unknownKind(given, e.getOriginalMessage());
        }
        if (e instanceof ValueInstantiationException) {
            return new Fault(Fault.Kind.RULE, Reasons.guard(e));
        }
        String message = Reasons.firstLine(e.getOriginalMessage());
        if (e instanceof InvalidNullException || message.startsWith("Missing required")) {
            return Fault.missing(message);
        }
        if (e instanceof InvalidFormatException format && format.getValue() != null) {
            return Fault.value(format.getValue());
        }
        return e instanceof MismatchedInputException
                ? new Fault(Fault.Kind.SHAPE, "")
                : new Fault(Fault.Kind.SYNTAX, message);
    }
}
