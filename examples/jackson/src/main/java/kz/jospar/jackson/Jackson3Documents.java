package kz.jospar.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Documents by Jackson 3, its failures put into words without its types. */
final class Jackson3Documents implements JsonDocuments {
    private final JsonMapper mapper;

    Jackson3Documents(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public <T> T read(InputStream in, Class<T> type) throws IOException {
        @Nullable T document;
        try {
            document = mapper.readValue(in, type);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw failure(e);
        }
        return Reasons.present(document);
    }

    @Override
    public void write(Object document, OutputStream out) throws IOException {
        byte[] bytes;
        try {
            bytes = mapper.writeValueAsBytes(document);
        } catch (JacksonException e) {
            throw failure(e);
        }
        out.write(bytes);
        out.write('\n');
    }

    static InvalidDocumentException failure(JacksonException e) {
        StringBuilder path = new StringBuilder();
        e.getPath().forEach(step -> Reasons.step(path, step.getPropertyName(), step.getIndex()));
        @Nullable TokenStreamLocation at = e.getLocation();
        return new InvalidDocumentException(
                path.toString(),
                at == null ? 0 : at.getLineNr(),
                at == null ? 0 : at.getColumnNr(),
                reason(e),
                fault(e),
                e);
    }

    private static String reason(JacksonException e) {
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

    private static Fault fault(JacksonException e) {
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
