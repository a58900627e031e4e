package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.lang.LocalizedText;

/**
 * Who takes part, and how: kk қатысу тәртібі, ru порядок участия.
 *
 * @param substitution whether a member may send somebody
 * @param remote whether one may take part from afar
 * @param recusal whether a member with an interest leaves the question
 * @param invited who else may come, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttendanceRules(
        Rule<Substitution> substitution, Rule<Boolean> remote, Rule<Boolean> recusal, Rule<LocalizedText> invited) {
    static final AttendanceRules UNSAID =
            new AttendanceRules(Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid());

    public AttendanceRules {
        substitution = Rule.orUnsaid(substitution);
        remote = Rule.orUnsaid(remote);
        recusal = Rule.orUnsaid(recusal);
        invited = Rule.orUnsaid(invited);
    }

    /** kk алмастыру, ru замещение. */
    public enum Substitution {
        NONE,
        WITHOUT_VOTE,
        /** With all rights, for those who sit by office. */
        FULL_FOR_EX_OFFICIO;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
