package kz.jospar.schedule.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Calendar texts for tests. */
final class TestText {
    private TestText() {}

    /** Returns a five-day week and, from line 2 on, the given lines. */
    static List<String> with(String... lines) {
        List<String> all = new ArrayList<>();
        all.add("weekend | sat sun | 5 | in-force | Act");
        all.addAll(List.of(lines));
        return all;
    }

    static List<String> kazakhstan() {
        return resource("kazakhstan.txt");
    }

    static List<String> resource(String file) {
        try (InputStream in = WorkCalendar.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
