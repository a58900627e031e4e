package kz.jospar.portal.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kz.jospar.jackson.JsonDocuments;
import org.springframework.stereotype.Component;

/** The library's documents as text of a column. */
@Component
public class Json {
    private final JsonDocuments documents;

    Json(JsonDocuments documents) {
        this.documents = documents;
    }

    /** Returns a document as text. */
    public String write(Object document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        try {
            documents.write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Returns the document of a text. */
    public <T> T read(String text, Class<T> type) {
        try {
            return documents.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), type);
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory", e);
        }
    }
}
