package kz.jospar.rating.methodology;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.rating.guard.Codes;
import kz.jospar.rating.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * One convention and who declared it: kk жарияланған шарт, ru заявленное соглашение. Published with every result.
 *
 * <p>Worked case: path {@code indicators.sections.direction}, value {@code more-is-better}, origin {@code author}.
 *
 * @param path where it stands, such as {@code placing.ties}, {@code score.of[2].weight}
 * @param value a code or a number as it is, anything else as JSON without white space, fields in the record's order
 * @param origin whose choice it is
 * @param citation the place in the act; {@code null} if it is not the act's
 * @param by the author, if it is an author's
 * @param on the day the author declared it, if known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Declaration(
        String path,
        String value,
        Origin origin,
        @Nullable Citation citation,
        @Nullable LocalizedText by,
        @Nullable LocalDate on) {
    public Declaration {
        Guard.text("path", path);
        Guard.text("value", value);
        Guard.present("origin", origin);
    }

    /** Whose choice a convention is: kk шарттың иесі, ru чьё соглашение. */
    public enum Origin {
        /** The act's: kk акт, ru акт. */
        ACT,
        /** The document's own, which rests on no act: kk құжат, ru документ. */
        DOCUMENT,
        /** The overlay's author's: kk автор, ru автор. */
        AUTHOR;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return Codes.of(this);
        }
    }
}
