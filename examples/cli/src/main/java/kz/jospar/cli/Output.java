package kz.jospar.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import kz.jospar.core.plan.Plan;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedWriter;
import org.jspecify.annotations.Nullable;

/** Writes files whole or not at all: beside their place first, then moved there. */
final class Output {
    /** Most file systems take names of 255 bytes; a letter may need four. */
    private static final int LONGEST = 60;

    /** What Windows takes for a device, whatever follows the first dot. */
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\\..*)?");

    private static final AtomicLong DRAFTS = new AtomicLong();

    private Output() {}

    /** What fills a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Refuses {@code -}: standard output cannot take several files. */
    static void requireFolder(Terminal terminal, String out) {
        if (out.equals("-")) {
            throw new UsageException(terminal.text("error.dash"));
        }
    }

    static void write(Terminal terminal, Path file, Content content) {
        if (Files.isDirectory(file)) {
            // Moving a file over an empty folder would remove the folder on some systems.
            throw failure(terminal, file, terminal.text("io.folder"), null);
        }
        Path whole = file.toAbsolutePath();
        // Not a temporary file of the JDK, which nobody but its owner could read.
        Path draft = draft(whole);
        try {
            Path folder = whole.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try {
                try (OutputStream out = new BufferedOutputStream(
                        Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        1 << 16)) {
                    content.writeTo(out);
                }
                move(draft, whole);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw failure(terminal, file, Failures.reason(terminal, e), e);
        }
    }

    /** Writes several files: all of them are whole beside their places before the first is moved there. */
    static void writeAll(Terminal terminal, Map<Path, byte[]> files) {
        Map<Path, Path> drafts = new LinkedHashMap<>();
        Path at = Path.of("");
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                at = file.getKey();
                if (Files.isDirectory(at)) {
                    throw failure(terminal, at, terminal.text("io.folder"), null);
                }
                Path whole = at.toAbsolutePath();
                Path folder = whole.getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                Path draft = draft(whole);
                drafts.put(draft, whole);
                Files.write(draft, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
            for (Map.Entry<Path, Path> draft : drafts.entrySet()) {
                at = draft.getValue();
                move(draft.getKey(), at);
            }
        } catch (IOException e) {
            throw failure(terminal, at, Failures.reason(terminal, e), e);
        } finally {
            drafts.keySet().forEach(draft -> draft.toFile().delete());
        }
    }

    private static Path draft(Path whole) {
        return whole.resolveSibling(
                ".jospar-" + ProcessHandle.current().pid() + "-" + DRAFTS.incrementAndGet() + ".part");
    }

    static void feed(Terminal terminal, Path file, Feed feed) {
        write(terminal, file, out -> FeedWriter.write(feed, out));
    }

    /**
     * Returns the file's name of a feed: its id, or, where that is too long for a file system, could lead out of the
     * folder, is the name of a device or is not all in small letters, what is fit of it and a checksum of the whole.
     *
     * <p>The name depends on nothing but the id, so no addressee's file is called otherwise when another appears. Ids that
     * are their own small letters are one and the same file only if they are one and the same id; no id has an
     * underscore, so none looks like a name with a checksum.
     */
    static String name(Feed feed) {
        return name(feed.id(), ".ics");
    }

    /** Returns the file's name of anything else that has a key, by the same rules. */
    static String name(String id, String ending) {
        if (Plan.isId(id)
                && id.codePointCount(0, id.length()) <= LONGEST
                && id.equals(small(id))
                && !DEVICE.matcher(id).matches()) {
            return id + ending;
        }
        CRC32 checksum = new CRC32();
        checksum.update(id.getBytes(StandardCharsets.UTF_8));
        String fit = id.replaceAll("[^\\p{L}\\p{N}~-]+", "-").replaceAll("^[~-]+", "");
        int end = fit.offsetByCodePoints(0, Math.min(LONGEST, fit.codePointCount(0, fit.length())));
        return fit.substring(0, end) + String.format(Locale.ROOT, "_%08x", checksum.getValue()) + ending;
    }

    /** By way of the capitals, for some systems compare by them: two small letters may share one, as ς and σ do. */
    private static String small(String id) {
        String composed = Normalizer.normalize(id, Normalizer.Form.NFC);
        String small = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(small, Normalizer.Form.NFC);
    }

    private static InputException failure(Terminal terminal, Path file, String reason, @Nullable IOException cause) {
        return new InputException(terminal.text("error.write", file.toString(), reason), cause);
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
