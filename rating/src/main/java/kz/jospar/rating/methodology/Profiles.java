package kz.jospar.rating.methodology;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * The methodologies that come with the library, as JSON: kk дайын әдістемелер, ru готовые методики.
 *
 * <p>{@code staff-29} holds what the act says and nothing more, so it is not scored; {@code staff-29-author} is the
 * overlay that an author declares for it. The others are complete.
 *
 * <p>Worked case: {@code mapper.readValue(in, Methodology.class)} with {@code in} from {@code Profiles.open("hdi")}.
 */
public final class Profiles {
    private static final List<String> METHODOLOGIES =
            List.of("staff-29", "state-body-points", "growth-level", "hdi", "deprivation");

    private static final List<String> OVERLAYS = List.of("staff-29-author");

    private Profiles() {}

    /** Returns the names of the methodologies: each is JSON of a {@link Methodology}. */
    public static List<String> methodologies() {
        return METHODOLOGIES;
    }

    /** Returns the names of the overlays: each is JSON of an {@link Overlay}. */
    public static List<String> overlays() {
        return OVERLAYS;
    }

    /**
     * Opens a profile's JSON in UTF-8; the caller closes it.
     *
     * @param name one of {@link #methodologies()} or {@link #overlays()}; else {@link IllegalArgumentException}
     * @throws IOException if it cannot be read
     */
    public static InputStream open(String name) throws IOException {
        if (!METHODOLOGIES.contains(name) && !OVERLAYS.contains(name)) {
            throw new IllegalArgumentException(
                    "profile '" + name + "' is none of " + METHODOLOGIES + " and " + OVERLAYS);
        }
        return Objects.requireNonNull(Profiles.class.getResourceAsStream(name + ".json"), name);
    }
}
