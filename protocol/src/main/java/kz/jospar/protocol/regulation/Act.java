package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.jospar.core.lang.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The act that approves a regulation: kk бекіткен акт, ru утверждающий акт.
 *
 * @param issuer who adopted it
 * @param adopted its day
 * @param number its number, if it has one
 * @param inForce the day it comes into force, or {@code null} if that is not told
 * @param repeals the acts it repeals, in order
 * @param control who controls its execution; {@code null} if nobody is named
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Act(
        LocalizedText issuer,
        LocalDate adopted,
        @Nullable String number,
        @Nullable LocalDate inForce,
        List<Repealed> repeals,
        @Nullable LocalizedText control) {
    public Act {
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(adopted, "adopted");
        repeals = repeals == null ? List.of() : List.copyOf(repeals);
    }

    /** An act that lost its force: kk күші жойылған акт, ru утративший силу акт. */
    public record Repealed(String number, LocalDate adopted) {
        public Repealed {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(adopted, "adopted");
        }
    }
}
