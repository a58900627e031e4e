package kz.jospar.protocol.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * The regulations that come with the library, as JSON for the adapter: kk дайын ережелер, ru готовые положения.
 *
 * <p>Worked case: {@code documents.read(in, Regulation.class)} with {@code in} from {@code
 * Regulations.open("kostanay-2025")}.
 */
public final class Regulations {
    private static final List<String> NAMES = List.of(
            "kostanay-2025",
            "consultative-247",
            "maslikhat-session",
            "ethics-council",
            "national-personnel-commission",
            "national-council",
            "tripartite-commission",
            "transport-safety-1998");

    private Regulations() {}

    /** Returns the names: the Kostanay staff's, which is complete, and seven that hold what a summary told. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Opens a regulation's JSON in UTF-8; the caller closes it.
     *
     * @param name one of {@link #names()}; else {@link IllegalArgumentException}
     * @throws IOException if it cannot be read
     */
    public static InputStream open(String name) throws IOException {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("regulation '" + name + "' is none of " + NAMES);
        }
        return Objects.requireNonNull(Regulations.class.getResourceAsStream(name + ".json"), name);
    }
}
