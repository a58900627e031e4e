package kz.jospar.protocol.hierarchy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Whether what arrives binds the staff it arrives at: kk міндеттілігі, ru обязательность.
 *
 * <p>Worked case: a decision of the oblast staff binds the Kostanay district staff (3, which names the regional staff); a
 * decision of the republican staff that comes to it past the oblast is {@link Force#NOT_FROM_NEXT}.
 *
 * @param force whether it binds
 * @param paragraph the paragraph of the lower staff's regulation, where it says so
 * @param citation the place, where it is named with its act
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Binding(
        Force force, @Nullable String paragraph, @Nullable Citation citation) {
    public Binding {
        Guard.present("force", force);
    }

    static Binding of(Rule<Boolean> rule, boolean fromNext) {
        Force force = !fromNext
                ? Force.NOT_FROM_NEXT
                : rule.said()
                        .map(binds -> binds ? Force.BINDS : Force.ADVISES)
                        .orElse(rule.isDisputed() ? Force.DISPUTED : Force.UNSAID);
        return new Binding(force, rule.paragraph(), rule.citation());
    }

    /** Returns the sentence for a person, with the place where there is one. */
    public String message(Language language) {
        String sentence = Messages.in(language).text("protocol.hierarchy.binding." + force.code());
        if (citation != null) {
            return sentence + " " + citation.text(language);
        }
        return paragraph == null
                ? sentence
                : sentence + " " + Messages.in(language).text("regulation.place.paragraph", paragraph);
    }

    /** Whether it binds: kk міндетті ме, ru обязательно ли. */
    public enum Force {
        /** The regulation says that decisions of the staff above bind. */
        BINDS,
        /** It says that they do not. */
        ADVISES,
        /** It is silent. */
        UNSAID,
        /** Its paragraphs differ. */
        DISPUTED,
        /** It came past the staff directly above, of which alone the rule speaks. */
        NOT_FROM_NEXT;

        /** Returns the name used in JSON and in message keys. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
