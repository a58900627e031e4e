package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * Why an event cannot be entered: kk оқиғаны қабылдамау, ru отказ во внесении события.
 *
 * @param reason what is wrong
 * @param event the event
 * @param phase how far the sitting had come
 * @param facts what the sentence names, in order
 * @param citation the paragraph that forbids it, or beside which a rule is missed, where there is one
 */
public record Refusal(
        Reason reason,
        SittingEvent event,
        Phase phase,
        List<String> facts,
        @Nullable Citation citation) {
    public Refusal {
        Guard.present("reason", reason);
        Guard.present("event", event);
        Guard.present("phase", phase);
        facts = List.copyOf(facts);
    }

    /** What is wrong: kk себебі, ru причина. Its sentence has the key {@code protocol.sitting.refused.} and the code. */
    public enum Reason {
        /** Not possible at this stage of the sitting. */
        OUT_OF_PHASE,
        /** Earlier than the event before it. */
        TIME_RUNS_BACK,
        /** Before the regulation came into force. */
        BEFORE_REGULATION,
        /** The regulation is silent or contradicts itself on a rule that is needed: a choice must be declared. */
        UNSAID,
        /** The body has no such seat. */
        NO_SUCH_SEAT,
        /** Called after the day it is called for. */
        NOTICE_AFTER_SITTING,
        /** The regulation does not give them the initiative. */
        NOT_AN_INITIATOR,
        /** Too few members ask for an extraordinary sitting. */
        TOO_FEW_INITIATORS,
        /** The regulation knows no urgent sittings. */
        NO_URGENT_SITTINGS,
        /** The seat is not held by agreement. */
        NOT_BY_AGREEMENT,
        /** A consent cannot change while its member is there. */
        CONSENT_WHILE_PRESENT,
        /** The materials came after their term and are not admitted. */
        MATERIALS_LATE,
        /** Another day than the one it was called for. */
        WRONG_DAY,
        /** Who sits by agreement has refused. */
        CONSENT_REFUSED,
        /** Is there already. */
        ALREADY_PRESENT,
        /** Is not there. */
        NOT_PRESENT,
        /** Nobody may take part from afar. */
        REMOTE_FORBIDDEN,
        /** Nobody may be sent instead. */
        SUBSTITUTION_FORBIDDEN,
        /** Neither head nor deputy head. */
        NOT_CHAIR,
        /** A deputy cannot act: the head is there. */
        HEAD_PRESENT,
        /** Sittings are open. */
        CLOSED_SITTING,
        /** The body has nobody who votes. */
        NO_VOTERS,
        /** Nobody presides. */
        NO_CHAIR,
        /** A vote is under way. */
        VOTING_UNDER_WAY,
        /** The quorum was lost, and that ends the sitting. */
        QUORUM_LOST,
        /** The agenda is approved already. */
        AGENDA_APPROVED,
        /** The agenda is not approved yet. */
        AGENDA_NOT_APPROVED,
        /** An agenda without questions. */
        NO_QUESTIONS,
        /** The question's id stands twice. */
        QUESTION_TWICE,
        /** The extraordinary sitting was not called for this question. */
        NOT_NAMED,
        /** Not on the agenda. */
        NOT_ON_AGENDA,
        /** Somebody else decides this. */
        NOT_ENTITLED,
        /** The plan's questions cannot be changed so. */
        CHANGE_FORBIDDEN,
        /** A change needs a note of somebody else. */
        NOTE_MISSING,
        /** The question is decided. */
        QUESTION_DECIDED,
        /** The question was not taken up. */
        QUESTION_NOT_OPENED,
        /** The quorum was not verified when it must be. */
        QUORUM_NOT_VERIFIED,
        /** Too few are there. */
        NO_QUORUM,
        /** The vote is secret, and this would record it by name. */
        SECRET_BALLOT,
        /** Voting has not begun. */
        VOTING_NOT_OPEN,
        /** Voting is over. */
        VOTING_CLOSED,
        /** Has no vote. */
        NOT_A_VOTER,
        /** Was not there when voting opened. */
        ABSENT_AT_OPENING,
        /** Has voted already. */
        ALREADY_VOTED,
        /** Is out of this question. */
        RECUSED,
        /** Nobody may abstain. */
        ABSTENTION_FORBIDDEN,
        /** There is no vote to correct. */
        NO_VOTE_TO_CORRECT,
        /** There are no invalid ballots. */
        INVALID_FORBIDDEN,
        /** Nobody may stay out of a question. */
        RECUSAL_FORBIDDEN,
        /** Recusal comes before the vote. */
        RECUSAL_LATE,
        /** Nobody votes without being there. */
        ABSENTEE_FORBIDDEN,
        /** Who is there votes in the room. */
        ABSENTEE_PRESENT,
        /** Silence means for, which is not counted here. */
        SILENCE_COUNTS,
        /** There is no tie that this vote could break. */
        NO_CASTING_VOTE,
        /** No dissenting opinions. */
        DISSENT_FORBIDDEN,
        /** A signature is missing. */
        SIGNATURE_MISSING,
        /** The body assigns only what it adopted. */
        NOT_ADOPTED,
        /** The assignment's id stands twice. */
        ASSIGNMENT_TWICE,
        /** An assignment is given on the day it is given on. */
        GIVEN_ANOTHER_DAY;

        /** Returns the name used in JSON and in message keys. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns the sentence for a person: which event, what is wrong, the way out and the paragraph. */
    public String message(Language language) {
        Messages messages = Messages.in(language);
        String event = messages.text("protocol.sitting.event." + event().kind());
        List<String> named = reason == Reason.OUT_OF_PHASE
                ? List.of(messages.text("protocol.sitting.phase." + phase.code()))
                : facts;
        String moment = Messages.day(event().at().toLocalDate())
                + String.format(
                        Locale.ROOT,
                        " %02d:%02d",
                        event().at().getHour(),
                        event().at().getMinute());
        String sentence = messages.text("protocol.sitting.refused." + reason.code(), named);
        String whole = messages.text("protocol.sitting.refused", event, moment, sentence);
        return citation == null ? whole : whole + " " + citation;
    }
}
