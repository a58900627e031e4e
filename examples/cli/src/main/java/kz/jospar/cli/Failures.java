package kz.jospar.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Says in the reader's language what the file system says by the names of its exceptions. */
final class Failures {
    private Failures() {}

    static String reason(Terminal terminal, IOException e) {
        if (e instanceof AccessDeniedException) {
            return terminal.text("io.denied");
        }
        if (e instanceof NoSuchFileException missing) {
            return terminal.text("io.missing", Objects.toString(missing.getFile(), ""));
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return terminal.text("io.notFolder", Objects.toString(((FileSystemException) e).getFile(), ""));
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
