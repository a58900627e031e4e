package kz.jospar.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.UnsupportedFormatException;
import kz.jospar.core.text.PlanReader;
import kz.jospar.core.text.UnreadablePlanException;
import kz.jospar.documents.PlanDocuments;
import kz.jospar.documents.UnreadableDocumentException;
import kz.jospar.documents.UnreadableDocumentException.Reason;
import kz.jospar.jackson.InvalidDocumentException;
import kz.jospar.jackson.Jackson3;
import kz.jospar.jackson.JsonDocuments;
import org.jspecify.annotations.Nullable;

/** Loads a plan from its JSON or from a document's table. */
final class PlanInput {
    /** Jackson names the class it wanted; a person wants the simple word. */
    private static final Pattern JAVA_TYPE = Pattern.compile("`?(?:[a-z0-9]+\\.)+(?:[A-Z]\\w*\\$)*([A-Z]\\w*)`?");

    /** One for the whole process: it keeps what it has learned of the records. */
    static final JsonDocuments JSON = Jackson3.documents();

    private PlanInput() {}

    /** Makes {@link #JSON} learn the records of a plan. */
    static void warmUp() {
        byte[] smallest = ("{\"format\":\"" + Plan.FORMAT + "\",\"id\":\"x\"}").getBytes(StandardCharsets.UTF_8);
        try {
            JSON.readPlan(new ByteArrayInputStream(smallest));
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory", e);
        }
    }

    /** Reads a file, or standard input for {@code -}; either may hold JSON or a document. */
    static Plan load(Terminal terminal, String file, PlanReader.Hints hints) {
        // Said to a person only: what is read must not depend on the reader's language.
        String shown = file.equals("-") ? terminal.text("input.standard") : name(Path.of(file));
        try (InputStream in = new BufferedInputStream(open(terminal, file, shown))) {
            // One end of a period is set after reading, when the other one is known.
            boolean whole = hints.from() != null && hints.toInclusive() != null;
            PlanReader.Hints reading = new PlanReader.Hints(
                    hints.id(), whole ? hints.from() : null, whole ? hints.toInclusive() : null, hints.adopted());
            Plan plan = PlanDocuments.readPlan(file.equals("-") ? file : shown, in, reading, JSON::readPlan);
            HintOptions.check(terminal, hints, plan.period());
            return hints.applyTo(plan);
        } catch (UnreadableDocumentException e) {
            throw new InputException(
                    new UnreadableDocumentException(e.reason(), shown, e).message(terminal.language()), e);
        } catch (UnreadablePlanException e) {
            throw new InputException(new UnreadablePlanException(shown, e.reason()).message(terminal.language()), e);
        } catch (InvalidDocumentException e) {
            throw new InputException(invalid(terminal, shown, e), e);
        } catch (IOException e) {
            throw new InputException(terminal.text("error.io", shown, Failures.reason(terminal, e)), e);
        }
    }

    /** Opens a file or standard input; what is missing, or is a folder, is refused in the words of documents. */
    static InputStream open(Terminal terminal, String file, String shown) throws IOException {
        if (file.equals("-")) {
            return terminal.in();
        }
        Path path = Path.of(file);
        if (Files.notExists(path)) {
            throw new UnreadableDocumentException(Reason.MISSING, shown, null);
        }
        if (Files.isDirectory(path)) {
            throw new UnreadableDocumentException(Reason.NO_ACCESS, shown, null);
        }
        return Files.newInputStream(path);
    }

    private static String invalid(Terminal terminal, String shown, InvalidDocumentException e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnsupportedFormatException) {
                return terminal.text("error.format", shown, Plan.FORMAT);
            }
        }
        String reason = reason(terminal, e);
        return e.line() == 0
                ? terminal.text("error.json", shown, reason)
                : terminal.text(
                        "error.jsonAt", shown, Integer.toString(e.line()), Integer.toString(e.column()), reason);
    }

    /** Where in a document, and what is wrong there. */
    static String reason(Terminal terminal, InvalidDocumentException e) {
        return JAVA_TYPE.matcher(e.message(terminal.language())).replaceAll("$1");
    }

    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
