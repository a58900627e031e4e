package kz.jospar.protocol.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** The sample report of the republican staff's sitting of October 2025. */
final class Republican {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Republican() {}

    static SittingReport report() {
        Path file = Path.of(System.getProperty("jospar.root"), "examples/data/republican-sitting-2025-10.json");
        try {
            return MAPPER.readValue(Files.readAllBytes(file), SittingReport.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
