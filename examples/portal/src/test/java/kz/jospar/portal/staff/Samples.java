package kz.jospar.portal.staff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.Fixtures;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.OnTheAgenda;
import kz.jospar.protocol.sitting.SittingDocument;

/** The sample staff and its sitting, read from their files. */
record Samples(Regulation regulation, SittingDocument sitting) {
    static Samples read(JsonDocuments json) {
        return new Samples(
                read(json, "kostanay-regulation.json", Regulation.class),
                read(json, "kostanay-sitting.json", SittingDocument.class));
    }

    /** The regulation with something else in its text. */
    static Regulation regulation(JsonDocuments json, UnaryOperator<String> change) {
        try {
            String text = change.apply(Files.readString(Fixtures.data("kostanay-regulation.json")));
            return json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Regulation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(JsonDocuments json, String name, Class<T> type) {
        try (InputStream in = Files.newInputStream(Fixtures.data(name))) {
            return json.read(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sitting under another id before anything happened. */
    SittingDocument empty(String id) {
        return new SittingDocument(
                SittingDocument.FORMAT, id, sitting.regulation(), sitting.choices(), null, sitting.place(), List.of());
    }

    /** The agenda as it was before it was approved. */
    DraftAgenda draft() {
        return sitting.events().stream()
                .filter(OnTheAgenda.AgendaApproved.class::isInstance)
                .map(event -> new DraftAgenda("10:00", ((OnTheAgenda.AgendaApproved) event).questions()))
                .findFirst()
                .orElseThrow();
    }
}
