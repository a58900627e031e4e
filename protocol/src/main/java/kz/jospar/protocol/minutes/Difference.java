package kz.jospar.protocol.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * Where minutes say one thing and a recount another: kk алшақтық, ru расхождение.
 *
 * @param kind what does not agree
 * @param question the id of the question, if it is one of a question
 * @param number its place on the agenda, from 1; 0 where there is none
 * @param seat the seat, if it is one of a seat
 * @param post the office that sits there, if the body has such a seat
 * @param stated what the minutes say
 * @param counted what was counted
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Difference(
        Kind kind,
        @Nullable String question,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int number,
        @Nullable String seat,
        @Nullable LocalizedText post,
        String stated,
        String counted) {
    public Difference {
        Guard.present("kind", kind);
        stated = stated == null ? "" : stated;
        counted = counted == null ? "" : counted;
    }

    /** What does not agree. Its sentence has the key {@code protocol.minutes.difference.} and the code. */
    public enum Kind {
        /** Two happenings have the same place. */
        SAME_PLACE,
        /** An earlier place has a later time. */
        TIME_RUNS_BACK,
        /** Something of the sitting lies before its opening or after its closing. */
        OUTSIDE,
        /** Opened on another day. */
        DAY,
        /** Somebody came who was there, or left who was not. */
        STAY,
        /** A seat that the body does not have. */
        NO_SUCH_SEAT,
        /** Presided without being entitled or without being there. */
        CHAIR,
        /** The number of those present, of the voters or of all members. */
        ATTENDANCE,
        /** The quorum is asked for by another rule than before. */
        QUORUM_RULE,
        /** A vote before those present were counted. */
        NOT_VERIFIED,
        /** A side of a seat is missing, or the count of a side is another. */
        SIDE,
        /** Who was asked for a vote without being there, what was answered and how silence counted. */
        POLL,
        /** Another majority than the one set for the question. */
        ORDER,
        /** A vote without a quorum. */
        NO_QUORUM,
        /** A vote while another is under way. */
        VOTES_OVERLAP,
        /** A voter is missing from the roll call. */
        ROLL_CALL_MISSING,
        /** Somebody without a vote is in the roll call. */
        ROLL_CALL_STRANGER,
        /** Who was absent has a vote, or who was there has none. */
        PRESENCE,
        /** A correction of what is no vote. */
        CORRECTION,
        /** A count of the tally. */
        TALLY,
        /** The head of the vote is not the head of the body. */
        HEAD,
        /** Somebody else presided when voting opened. */
        PRESIDING,
        /** The head's or the presiding person's vote. */
        CHAIR_VOTE,
        /** A casting vote by somebody else, without a tie or without a side. */
        CASTING,
        /** What came of a vote or of a question. */
        VERDICT,
        /** How far a question has come. */
        STATUS,
        /** A further vote without equal sides that ask for one. */
        VOTE_AGAIN,
        /** A speaker who was not there. */
        SPEAKER,
        /** A dissenting opinion of somebody who was not there or has no vote. */
        DISSENT,
        /** The body's assignment without an adopted decision before it. */
        NOT_ADOPTED,
        /** An assignment by somebody who gives none. */
        ASSIGNED_BY,
        /** An assignment's id stands twice. */
        ASSIGNMENT_TWICE,
        /** An assignment given on another day. */
        ASSIGNMENT_DAY,
        /** Signed before the closing, or signers without a signature. */
        SIGNED,
        /** Another rule than the regulation has. */
        RULE,
        /** What the regulation does not allow. */
        FORBIDDEN,
        /** What the regulation leaves open, and the minutes declare no choice. */
        UNDECLARED,
        /** Whether a seat votes is left open by the regulation, and the minutes declare no choice. */
        VOTE_UNDECLARED;

        /** Returns the name used in JSON and in message keys. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns the sentence for a person: the question's number, the office, what is stated and what was counted. */
    public String message(Language language) {
        Messages messages = Messages.in(language);
        String office = post != null && post.isWritten() ? post.in(language) : seat == null ? "" : seat;
        String sentence = messages.text(
                "protocol.minutes.difference." + kind.code(),
                office,
                words(messages, stated),
                words(messages, counted));
        return number == 0
                ? sentence
                : messages.text("protocol.minutes.difference.question", Integer.toString(number), sentence);
    }

    /** The first word may be a code that has a name in the reader's language: {@code for}, {@code adopted 9/9}. */
    private static String words(Messages messages, String value) {
        int end = value.indexOf(' ');
        String code = end < 0 ? value : value.substring(0, end);
        String key = "protocol.minutes.value." + code;
        return messages.has(key) ? messages.text(key) + value.substring(code.length()) : value;
    }
}
