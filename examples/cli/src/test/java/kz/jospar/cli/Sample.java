package kz.jospar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The plans the tests work on. */
final class Sample {
    private static final JsonMapper JSON = new JsonMapper();

    private Sample() {}

    /** The sample every clone has. */
    static String plan() {
        return root().resolve("examples/data/karaganda-plan.json").toString();
    }

    /** Writes the sample to a file with something changed. */
    static Path edited(Path file, Consumer<ObjectNode> change) throws IOException {
        ObjectNode plan = (ObjectNode) JSON.readTree(Files.readString(Path.of(plan())));
        change.accept(plan);
        return Files.writeString(file, JSON.writeValueAsString(plan));
    }

    static ObjectNode measure(ObjectNode plan, String id) {
        return (ObjectNode) plan.path("sections")
                .valueStream()
                .flatMap(section -> section.path("measures").valueStream())
                .filter(one -> one.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
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
