package kz.jospar.protocol.assignment;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * The rules of control that come with the library, as JSON for the adapter: kk дайын бақылау қағидалары, ru готовые правила
 * контроля.
 *
 * <p>None of them is a default: an act that was replaced, or read in part, says so in every citation.
 *
 * <p>Worked case: {@code documents.read(in, AssignmentPolicy.class)} with {@code in} from {@code
 * AssignmentPolicies.open("documentation-703")}.
 */
public final class AssignmentPolicies {
    private static final List<String> NAMES =
            List.of("documentation-703", "government-regulation-10", "administrative-procedure-code");

    private AssignmentPolicies() {}

    /**
     * Returns the names: the rules of documentation, the Regulation of the Government, and the Administrative Procedure Code,
     * which says only who answers.
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Opens a policy's JSON in UTF-8; the caller closes it.
     *
     * @param name one of {@link #names()}; else {@link IllegalArgumentException}
     * @throws IOException if it cannot be read
     */
    public static InputStream open(String name) throws IOException {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("policy '" + name + "' is none of " + NAMES);
        }
        return Objects.requireNonNull(AssignmentPolicies.class.getResourceAsStream(name + ".json"), name);
    }
}
