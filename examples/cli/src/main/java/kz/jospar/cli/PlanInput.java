package kz.jospar.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.text.PlanReader;
import kz.jospar.core.text.UnreadablePlanException;
import kz.jospar.documents.PlanDocuments;
import kz.jospar.documents.UnreadableDocumentException;
import kz.jospar.jackson.InvalidDocumentException;
import kz.jospar.jackson.Jackson3;

/** Loads a plan from its JSON or from a document's table. */
final class PlanInput {
    private PlanInput() {}

    /** Reads a file, or standard input for {@code -}, which may hold JSON or a document. */
    static Plan load(Terminal terminal, String file, PlanReader.Hints hints) {
        try {
            if (file.equals("-")) {
                return fromBytes(terminal, terminal.in().readAllBytes(), hints);
            }
            Path path = Path.of(file);
            boolean json = name(path).toLowerCase(Locale.ROOT).endsWith(".json");
            if (json) {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
                    return withHints(Jackson3.documents().readPlan(in), hints);
                }
            }
            return PlanReader.with(hints).read(PlanDocuments.open(path));
        } catch (UnreadableDocumentException e) {
            throw new InputException(e.message(terminal.language()), e);
        } catch (UnreadablePlanException e) {
            throw new InputException(e.message(terminal.language()), e);
        } catch (InvalidDocumentException e) {
            throw new InputException(terminal.text("error.json", file, Objects.toString(e.getMessage(), "")), e);
        } catch (NoSuchFileException e) {
            throw new InputException(terminal.text("error.missing", file), e);
        } catch (IOException e) {
            throw new InputException(terminal.text("error.io", file, e.toString()), e);
        }
    }

    private static Plan fromBytes(Terminal terminal, byte[] bytes, PlanReader.Hints hints) throws IOException {
        int first = 0;
        while (first < bytes.length && Character.isWhitespace(bytes[first])) {
            first++;
        }
        if (first < bytes.length && bytes[first] == '{') {
            return withHints(Jackson3.documents().readPlan(new ByteArrayInputStream(bytes)), hints);
        }
        return PlanReader.with(hints).read(PlanDocuments.read(terminal.text("input.standard"), bytes));
    }

    private static Plan withHints(Plan plan, PlanReader.Hints hints) {
        return hints.applyTo(plan);
    }

    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
