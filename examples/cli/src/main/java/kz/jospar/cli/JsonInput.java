package kz.jospar.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import kz.jospar.documents.UnreadableDocumentException;
import kz.jospar.jackson.InvalidDocumentException;

/** Loads a JSON document that is no plan: a regulation, a sitting. */
final class JsonInput {
    private JsonInput() {}

    /** Reads a file, or standard input for {@code -}, into a record of a format. */
    static <T> T load(Terminal terminal, String file, Class<T> type, String format) {
        String shown = shown(terminal, file);
        try (InputStream in = new BufferedInputStream(PlanInput.open(terminal, file, shown))) {
            return read(terminal, in, shown, type, format);
        } catch (UnreadableDocumentException e) {
            throw new InputException(
                    new UnreadableDocumentException(e.reason(), shown, e).message(terminal.language()), e);
        } catch (IOException e) {
            throw new InputException(terminal.text("error.io", shown, Failures.reason(terminal, e)), e);
        }
    }

    /** Reads what is open already into a record of a format. */
    static <T> T read(Terminal terminal, InputStream in, String shown, Class<T> type, String format) {
        try {
            return PlanInput.JSON.read(in, type);
        } catch (InvalidDocumentException e) {
            throw new InputException(invalid(terminal, shown, format, e), e);
        } catch (IOException e) {
            throw new InputException(terminal.text("error.io", shown, Failures.reason(terminal, e)), e);
        }
    }

    private static String invalid(Terminal terminal, String shown, String format, InvalidDocumentException e) {
        if (e.reason().endsWith("not '" + format + "'")) {
            return terminal.text("error.documentFormat", shown, format);
        }
        String reason = PlanInput.reason(terminal, e);
        return e.line() == 0
                ? terminal.text("error.document", shown, format, reason)
                : terminal.text(
                        "error.documentAt",
                        shown,
                        format,
                        Integer.toString(e.line()),
                        Integer.toString(e.column()),
                        reason);
    }

    static String shown(Terminal terminal, String file) {
        return file.equals("-") ? terminal.text("input.standard") : PlanInput.name(Path.of(file));
    }
}
