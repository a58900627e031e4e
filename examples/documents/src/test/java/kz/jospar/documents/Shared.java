package kz.jospar.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The real plans beside the repository, where they are. */
final class Shared {

    private Shared() {}

    static Path file(String name) {
        Optional<Path> file = find(name);
        Assumptions.assumeTrue(file.isPresent(), "skipped: ../shared is not here");
        return file.orElseThrow();
    }

    static Optional<Path> find(String name) {
        String given = System.getenv("JOSPAR_SHARED");
        Path shared = given != null
                ? Path.of(given)
                : Path.of(System.getProperty("jospar.root", "."))
                        .toAbsolutePath()
                        .resolveSibling("shared");
        return Optional.of(shared.resolve(name)).filter(Files::exists);
    }
}
