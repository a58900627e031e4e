package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * Something that was entered though the regulation does not settle it, and what follows: kk ескертпе, ru примечание.
 *
 * @param kind what is not settled
 * @param at the moment
 * @param facts what the sentence names, in order
 * @param citation the paragraph beside which it is missed, where there is one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Remark(
        Kind kind,
        LocalDateTime at,
        List<String> facts,
        @Nullable Citation citation) {
    public Remark {
        Guard.present("kind", kind);
        Guard.present("at", at);
        facts = Guard.copy(facts);
    }

    /** What is not settled: kk не айқындалмаған, ru что не определено. */
    public enum Kind {
        /** Somebody left, and fewer than the quorum are there. */
        QUORUM_LOST,
        /** A deputy presides, and the order of the deputies is not said. */
        DEPUTY_PRESIDES,
        /** Materials came after their term, and whether they are admitted is not said. */
        MATERIALS_LATE,
        /** Materials came, and whether in time was not checked: their term is in working days or has no unit. */
        TERM_UNCHECKED,
        /** The agenda was changed, and who may do so is not said. */
        CHANGE_UNSAID,
        /** The public was shut out, and whether that is allowed is not said. */
        CLOSED_DOORS,
        /** The minutes were signed, and who has to sign is not said. */
        SIGNERS_UNSAID;

        /** Returns the name used in JSON and in message keys. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns the sentence for a person: what is not said, and what follows. */
    public String message(Language language) {
        String sentence = Messages.in(language).text("protocol.sitting.remark." + kind.code(), facts);
        return citation == null ? sentence : sentence + " " + citation;
    }
}
