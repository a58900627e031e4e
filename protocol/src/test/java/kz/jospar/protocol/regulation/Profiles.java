package kz.jospar.protocol.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the regulations that come with the library; the adapter's own tests read them by both Jacksons. */
final class Profiles {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Profiles() {}

    static Regulation read(String name) {
        try (InputStream in = Regulations.open(name)) {
            return MAPPER.readValue(in, Regulation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
