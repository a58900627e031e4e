package kz.jospar.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real plans beside the repository, where they are. */
final class Shared {

    private Shared() {}

    static Path file(String name) {
        String given = System.getenv("JOSPAR_SHARED");
        Path shared = given != null
                ? Path.of(given)
                : Path.of(System.getProperty("jospar.root", "."))
                        .toAbsolutePath()
                        .resolveSibling("shared");
        Path file = shared.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "skipped: ../shared is not here");
        return file;
    }
}
