package kz.jospar.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The plans the tests work on. */
final class Sample {
    private Sample() {}

    /** The sample every clone has. */
    static String plan() {
        return root().resolve("examples/data/karaganda-plan.json").toString();
    }

    /** What happened to its obligations until the end of March 2025; made up. */
    static String events() {
        return root().resolve("examples/data/karaganda-events.jsonl").toString();
    }

    /** A real document beside the repository, where it is. */
    static String shared(String name) {
        String given = System.getenv("JOSPAR_SHARED");
        Path shared = given != null ? Path.of(given) : root().resolveSibling("shared");
        Path file = shared.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "skipped: ../shared is not here");
        return file.toString();
    }

    static Path root() {
        return Path.of(System.getProperty("jospar.root", "../.."))
                .toAbsolutePath()
                .normalize();
    }
}
