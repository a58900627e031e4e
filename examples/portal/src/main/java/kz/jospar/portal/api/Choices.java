package kz.jospar.portal.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jospar.portal.web.Days;
import org.jspecify.annotations.Nullable;

/** Reads parameters; a value that is none of those allowed is refused with their names. */
final class Choices {
    private Choices() {}

    static <E extends Enum<E>> E one(String name, String text, List<E> known, Function<E, String> code) {
        Optional<E> found =
                known.stream().filter(one -> code.apply(one).equals(text)).findFirst();
        return found.orElseThrow(() -> ApiException.ofParameter(
                name, "unknown-value", text, name, known.stream().map(code).collect(Collectors.joining(", "))));
    }

    static @Nullable LocalDate day(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Days.read(text)
                .orElseThrow(() -> ApiException.ofParameter(name, "unknown-value", text, name, "yyyy-MM-dd"));
    }

    static <E extends Enum<E>> List<E> all(Class<E> type) {
        return Arrays.asList(type.getEnumConstants());
    }
}
