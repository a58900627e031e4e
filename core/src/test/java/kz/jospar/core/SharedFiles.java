package kz.jospar.core;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Facts beside the project that a test may read where they are. */
public final class SharedFiles {
    private SharedFiles() {}

    /** Returns the file, or skips the test. */
    public static Path file(String name) {
        String root = System.getProperty("jospar.root");
        String variable = System.getenv("JOSPAR_SHARED");
        Path shared = variable != null
                ? Path.of(variable)
                : Path.of(root == null ? "" : root).toAbsolutePath().resolveSibling("shared");
        Path file = shared.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "skipped: ../shared is not here");
        return file;
    }
}
