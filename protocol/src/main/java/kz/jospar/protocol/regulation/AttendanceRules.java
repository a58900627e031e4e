package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.lang.LocalizedText;

/**
 * Who takes part, and how: kk қатысу тәртібі, ru порядок участия.
 *
 * <p>Worked case: members of the Kostanay staff take part without the right to send somebody (20); others come by a list
 * that the head agreed to, or by invitation (21).
 *
 * @param substitution whether a member may send somebody
 * @param remote whether one may take part from afar
 * @param recusal whether a member with an interest leaves the question
 * @param absencesCounted whether absences are counted and have consequences
 * @param listed who takes part by a list, and who agrees to it, in words
 * @param invited who else may come by invitation, in words
 */
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOut.class)
public record AttendanceRules(
        Rule<Substitution> substitution,
        Rule<Boolean> remote,
        Rule<Boolean> recusal,
        Rule<Boolean> absencesCounted,
        Rule<LocalizedText> listed,
        Rule<LocalizedText> invited) {
    static final AttendanceRules UNSAID = new AttendanceRules(
            Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid());

    public AttendanceRules {
        substitution = Rule.orUnsaid(substitution);
        remote = Rule.orUnsaid(remote);
        recusal = Rule.orUnsaid(recusal);
        absencesCounted = Rule.orUnsaid(absencesCounted);
        listed = Rule.orUnsaid(listed);
        invited = Rule.orUnsaid(invited);
    }

    /** Whether a member may send somebody: kk алмастыру, ru замещение. */
    public enum Substitution {
        /** kk алмастыру құқығынсыз, ru без права замены. */
        NONE,
        /** kk дауыс беру құқығынсыз алмастыру, ru замена без права голоса. */
        WITHOUT_VOTE,
        /** With all rights, for those who sit by office: kk лауазымы бойынша мүшелер үшін толық алмастыру, ru полная замена для членов по должности. */
        FULL_FOR_EX_OFFICIO;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
