package kz.jospar.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedWriter;

/** Writes files whole or not at all: beside their place first, then moved there. */
final class Output {
    private Output() {}

    /** What fills a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static void write(Terminal terminal, Path file, Content content) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path draft = Files.createTempFile(folder, ".jospar", ".part");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
                    content.writeTo(out);
                }
                move(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new InputException(terminal.text("error.write", file.toString(), e.toString()), e);
        }
    }

    static void feed(Terminal terminal, Path file, Feed feed) {
        write(terminal, file, out -> FeedWriter.write(feed, out));
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
