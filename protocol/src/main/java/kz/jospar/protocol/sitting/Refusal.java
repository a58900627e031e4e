package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
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
 * @param names the posts and titles of the seats and questions among the facts, by id
 */
public record Refusal(
        Reason reason,
        SittingEvent event,
        Phase phase,
        List<String> facts,
        @Nullable Citation citation,
        Map<String, LocalizedText> names) {
    public Refusal {
        Guard.present("reason", reason);
        Guard.present("event", event);
        Guard.present("phase", phase);
        facts = List.copyOf(facts);
        names = Map.copyOf(names);
    }

    /** What is wrong: kk себебі, ru причина. Its sentence has the key {@code protocol.sitting.refused.} and the code. */
    public enum Reason {
        /** Not possible at this stage of the sitting. */
        OUT_OF_PHASE,
        /** Earlier than the event before it. */
        TIME_RUNS_BACK(Fact.MOMENT),
        /** Before the regulation came into force. */
        BEFORE_REGULATION(Fact.DAY),
        /** The regulation is silent or contradicts itself on a rule that is needed: a choice must be declared. */
        UNSAID(Fact.RULE),
        /** The body has no such seat. */
        NO_SUCH_SEAT,
        /** Called after the day it is called for. */
        NOTICE_AFTER_SITTING(Fact.DAY),
        /** The regulation does not give them the initiative. */
        NOT_AN_INITIATOR(Fact.CODES),
        /** Too few members ask for an extraordinary sitting. */
        TOO_FEW_INITIATORS,
        /** The regulation knows no urgent sittings. */
        NO_URGENT_SITTINGS,
        /** The seat is not held by agreement. */
        NOT_BY_AGREEMENT(Fact.SEAT),
        /** A consent cannot change while its member is there. */
        CONSENT_WHILE_PRESENT(Fact.SEAT),
        /** The materials came after their term and are not admitted. */
        MATERIALS_LATE(Fact.QUESTION, Fact.DAY),
        /** Another day than the one it was called for. */
        WRONG_DAY(Fact.DAY),
        /** Who sits by agreement has refused. */
        CONSENT_REFUSED(Fact.SEAT),
        /** Is there already. */
        ALREADY_PRESENT(Fact.SEAT),
        /** Is not there. */
        NOT_PRESENT(Fact.SEAT),
        /** Nobody may take part from afar. */
        REMOTE_FORBIDDEN(Fact.SEAT),
        /** Nobody may be sent instead. */
        SUBSTITUTION_FORBIDDEN(Fact.SEAT),
        /** Neither head nor deputy head. */
        NOT_CHAIR(Fact.SEAT),
        /** A deputy cannot act: the head is there. */
        HEAD_PRESENT(Fact.SEAT),
        /** Sittings are open. */
        CLOSED_SITTING,
        /** The body has nobody who votes. */
        NO_VOTERS,
        /** Nobody presides. */
        NO_CHAIR,
        /** A vote is under way. */
        VOTING_UNDER_WAY(Fact.QUESTION),
        /** The quorum was lost, and that ends the sitting. */
        QUORUM_LOST,
        /** The agenda is approved already. */
        AGENDA_APPROVED,
        /** The agenda is not approved yet. */
        AGENDA_NOT_APPROVED,
        /** An agenda without questions. */
        NO_QUESTIONS,
        /** The question's id stands twice. */
        QUESTION_TWICE(Fact.TEXT),
        /** The extraordinary sitting was not called for this question. */
        NOT_NAMED(Fact.QUESTION),
        /** Not on the agenda. */
        NOT_ON_AGENDA(Fact.QUESTION),
        /** Somebody else decides this. */
        NOT_ENTITLED(Fact.SEAT),
        /** The plan's questions cannot be changed so. */
        CHANGE_FORBIDDEN(Fact.CODES),
        /** A change needs a note of somebody else. */
        NOTE_MISSING(Fact.CODES),
        /** The question is decided. */
        QUESTION_DECIDED(Fact.QUESTION),
        /** The question was not taken up. */
        QUESTION_NOT_OPENED(Fact.QUESTION),
        /** The quorum was not verified when it must be. */
        QUORUM_NOT_VERIFIED,
        /** Too few are there. */
        NO_QUORUM,
        /** The vote is secret, and this would record it by name. */
        SECRET_BALLOT,
        /** Voting has not begun. */
        VOTING_NOT_OPEN(Fact.QUESTION),
        /** Voting is over. */
        VOTING_CLOSED(Fact.QUESTION),
        /** Has no vote. */
        NOT_A_VOTER(Fact.SEAT),
        /** Was not there when voting opened. */
        ABSENT_AT_OPENING(Fact.SEAT),
        /** Has voted already. */
        ALREADY_VOTED(Fact.SEAT),
        /** Is out of this question. */
        RECUSED(Fact.SEAT),
        /** Nobody may abstain. */
        ABSTENTION_FORBIDDEN,
        /** There is no vote to correct. */
        NO_VOTE_TO_CORRECT(Fact.SEAT),
        /** There are no invalid ballots. */
        INVALID_FORBIDDEN,
        /** Nobody may stay out of a question. */
        RECUSAL_FORBIDDEN,
        /** Recusal comes before the vote. */
        RECUSAL_LATE(Fact.QUESTION),
        /** Nobody votes without being there. */
        ABSENTEE_FORBIDDEN,
        /** Who is there votes in the room. */
        ABSENTEE_PRESENT(Fact.SEAT),
        /** Silence means for, which is not counted here. */
        SILENCE_COUNTS(Fact.SEAT),
        /** There is no tie that this vote could break. */
        NO_CASTING_VOTE(Fact.QUESTION),
        /** No dissenting opinions. */
        DISSENT_FORBIDDEN,
        /** A signature is missing. */
        SIGNATURE_MISSING(Fact.SEAT),
        /** The body assigns only what it adopted. */
        NOT_ADOPTED(Fact.QUESTION),
        /** The assignment's id stands twice. */
        ASSIGNMENT_TWICE,
        /** An assignment is given on the day it is given on. */
        GIVEN_ANOTHER_DAY(Fact.TEXT, Fact.DAY),
        /** A sitting held anew comes after the one that had no quorum. */
        NOT_AFTER_FORMER(Fact.DAY),
        /** A sitting held anew is too late. */
        NEW_DAY_LATE(Fact.DAY, Fact.DAY),
        /** It is not told for which side somebody sits. */
        SIDE_MISSING(Fact.SEAT),
        /** There are not as many sides as the regulation says. */
        SIDES_OTHER(Fact.TEXT, Fact.TEXT),
        /** The sides are not equally many. */
        SIDES_UNEQUAL(Fact.TEXT, Fact.TEXT, Fact.TEXT, Fact.TEXT),
        /** Too few of a side are there. */
        SIDE_QUORUM(Fact.TEXT, Fact.TEXT, Fact.TEXT),
        /** The position of a side is known by names only. */
        SIDES_VOTE_OPENLY,
        /** The vote is open, and this would make it secret. */
        OPEN_BALLOT,
        /** The ballots of the secret vote are not counted yet. */
        BALLOTS_NOT_COUNTED(Fact.QUESTION),
        /** The ballots of the secret vote are counted already. */
        BALLOTS_COUNTED(Fact.QUESTION),
        /** The ballots are not those of the members who voted. */
        BALLOTS_DO_NOT_ADD(Fact.TEXT, Fact.TEXT),
        /** The chair cannot set another majority. */
        OTHER_MAJORITY_FORBIDDEN(Fact.QUESTION),
        /** Those absent were asked already. */
        POLL_TWICE(Fact.QUESTION),
        /** Those absent may still answer. */
        POLL_RUNNING(Fact.DAY, Fact.TEXT),
        /** Nobody can tell until when those absent may answer. */
        POLL_TERM_UNKNOWN,
        /** The term to answer is over. */
        POLL_OVER(Fact.SEAT, Fact.DAY),
        /** A tie is broken by the head alone. */
        TIE_WAITS_FOR_HEAD(Fact.SEAT),
        /** An urgent sitting is held on the order of somebody else. */
        URGENT_NOT_ORDERED(Fact.CODES);

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
        private final List<Fact> facts;

        Reason(Fact... facts) {
            this.facts = List.of(facts);
        }

        /** What each fact of a refusal is, in order. */
        List<Fact> facts() {
            return facts;
        }

        /** Returns the name used in JSON and in message keys. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Returns the sentence for a person: which event, what is wrong, the way out and the paragraph. Seats and questions are
     * told by post and title where these are known, days as offices write them.
     */
    public String message(Language language) {
        Messages messages = Messages.in(language);
        String event = messages.text("protocol.sitting.event." + event().kind());
        List<String> named = reason == Reason.OUT_OF_PHASE
                ? List.of(messages.text("protocol.sitting.phase." + phase.code()))
                : Fact.words(reason.facts(), facts, names, language);
        String sentence = messages.text("protocol.sitting.refused." + reason.code(), named);
        String whole = messages.text("protocol.sitting.refused", event, Fact.moment(event().at()), sentence);
        return citation == null ? whole : whole + " (" + Fact.place(citation, language) + ")";
    }
}
