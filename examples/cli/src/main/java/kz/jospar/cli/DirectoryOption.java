package kz.jospar.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import kz.jospar.core.party.BodyList;
import kz.jospar.core.party.Directory;
import kz.jospar.documents.UnreadableDocumentException;
import kz.jospar.jackson.InvalidDocumentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The organizations that a person knows beside the ones that come with the library. */
final class DirectoryOption {
    @Option(names = "--directory", paramLabel = "BODIES.json", descriptionKey = "option.directory")
    @Nullable
    String file;

    /** Returns the directory of Kazakhstan, with the file's organizations in front of it if there is a file. */
    Directory directory(Terminal terminal) {
        Directory standard = Directory.kazakhstan();
        if (file == null) {
            return standard;
        }
        String shown = file.equals("-") ? terminal.text("input.standard") : PlanInput.name(Path.of(file));
        try (InputStream in = new BufferedInputStream(PlanInput.open(terminal, file, shown))) {
            return standard.and(PlanInput.JSON.read(in, BodyList.class).directory());
        } catch (UnreadableDocumentException e) {
            throw new InputException(
                    new UnreadableDocumentException(e.reason(), shown, e).message(terminal.language()), e);
        } catch (InvalidDocumentException | IllegalArgumentException e) {
            throw new InputException(terminal.text("error.bodies", shown, String.valueOf(e.getMessage())), e);
        } catch (IOException e) {
            throw new InputException(terminal.text("error.io", shown, Failures.reason(terminal, e)), e);
        }
    }
}
