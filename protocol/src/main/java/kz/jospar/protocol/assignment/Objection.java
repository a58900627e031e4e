package kz.jospar.protocol.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of an extension or of an end of control: kk бас тарту негізі, ru основание отказа.
 *
 * @param reason what is wrong
 * @param facts what the sentence names, in order; what is in three languages is a key of messages behind '#'
 * @param citation the rule; {@code null} where plain sense forbids it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Objection(
        Reason reason, List<String> facts, @Nullable Citation citation) {
    public Objection {
        Guard.present("reason", reason);
        facts = Guard.copy(facts);
    }

    /** What is wrong: kk себебі, ru причина. Its sentence has the key {@code protocol.assignment.refused.} and the code. */
    public enum Reason {
        /** The policy does not say whether it may be. */
        UNSAID,
        /** Asked without a reason. */
        NO_REASON,
        /** The day wanted is not later than the one in force. */
        NOT_LATER,
        /** Asked too late. */
        ASKED_LATE,
        /** Whether it was asked in time depends on days of a year without a calendar. */
        NO_CALENDAR,
        /** The ordinary extensions are used up, and the case is not an exceptional one. */
        NOT_EXCEPTIONAL,
        /** All extensions are used up. */
        LIMIT_REACHED,
        /** The policy knows no such ground for an end of control. */
        NO_SUCH_GROUND,
        /** No document shows it. */
        NO_BASIS;

        /** Returns the name used in JSON and in messages. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns the sentence for a person: what is wrong, what can be done, and the rule. */
    public String message(Language language) {
        Messages messages = Messages.in(language);
        String sentence = messages.text(
                "protocol.assignment.refused." + reason.code(),
                facts.stream()
                        .map(fact -> fact.startsWith("#") ? messages.text(fact.substring(1)) : fact)
                        .toList());
        return citation == null ? sentence : sentence + " (" + citation.text(language) + ")";
    }
}
