package kz.jospar.protocol.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.core.time.Direction;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Term;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of one kind of control: kk бақылау түрінің шегі, ru границы вида контроля.
 *
 * <p>Worked case: short-term is from 10 days to 1 month. A due day on the upper bound itself is still of the kind.
 *
 * @param kind the kind
 * @param from the shortest term that the act names for it, if it does; kept for the reader, see {@link Control#kind}
 * @param upTo the longest term, inclusive, in units that are said; {@code null} for a kind without an upper bound
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ControlTerm(
        ControlKind kind, @Nullable Term from, @Nullable Term upTo) {
    public ControlTerm {
        Guard.present("kind", kind);
        requireLength("from", from);
        requireLength("upTo", upTo);
    }

    private static void requireLength(String component, @Nullable Term term) {
        if (term != null && (term.unit() == null || term.direction() != Direction.AFTER)) {
            throw new IllegalArgumentException(
                    component + " is " + term + ", not a length after the assignment in units that are said");
        }
    }
}
