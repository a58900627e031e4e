package kz.jospar.protocol.duty;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What a regulation does not say of a duty: kk ережеде айтылмаған нәрсе, ru чего положение не говорит.
 *
 * <p>Worked case: ¶26(4) of the Kostanay regulation has the papers sent 3 "days" before the sitting and not which days:
 * {@link Matter#UNIT}. No day is given until a unit is declared.
 *
 * @param matter what is missing
 * @param citation the paragraph beside which it is missed, where there is one
 */
public record Unsaid(Matter matter, @Nullable Citation citation) {
    public Unsaid {
        Guard.present("matter", matter);
    }

    /** What is missing: kk жетіспейтіні, ru чего нет. Its sentence has the key {@code protocol.duty.unsaid.} and the code. */
    public enum Matter {
        /** Nobody is named, or different ones in different paragraphs. */
        ACTOR,
        /** How often it comes round. */
        RHYTHM,
        /** How long before or after the sitting. */
        TERM,
        /** Which days, hours or weeks a term counts. */
        UNIT,
        /** By which day within its period. */
        DAY;

        /** Returns the name used in JSON and in message keys. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the sentence for a person: what is missing, beside which paragraph, and what to declare. */
    public String message(Language language) {
        String sentence = Messages.in(language).text("protocol.duty.unsaid." + matter.code());
        return citation == null ? sentence : sentence + " (" + citation.text(language) + ")";
    }
}
