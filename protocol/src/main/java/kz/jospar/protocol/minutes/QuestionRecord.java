package kz.jospar.protocol.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Assignment;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.Question;
import kz.jospar.protocol.sitting.QuestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A question in the minutes: kk хаттамадағы мәселе, ru вопрос в протоколе.
 *
 * @param question the question
 * @param status how far it came
 * @param until the day it was put off to, if it was and the day was named
 * @param speakers who reported and spoke, in order
 * @param polls each time members were asked for their votes without being there, in order
 * @param votes the votes in order, the last one decides; empty where none was held, several where equal sides vote again
 * @param verdict what came of it; {@code null} where nothing did. It is that of the last vote, or that too few were there
 * @param dissents dissenting opinions in writing, in order: kk ерекше пікірлер, ru особые мнения
 * @param assignments who is to do what, in order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record QuestionRecord(
        Question question,
        QuestionStatus status,
        @Nullable LocalDate until,
        List<Speaker> speakers,
        List<Poll> polls,
        List<VoteRecord> votes,
        @Nullable Verdict verdict,
        List<Dissent> dissents,
        List<Given> assignments) {
    public QuestionRecord {
        Guard.present("question", question);
        Guard.present("status", status);
        speakers = Guard.copy(speakers);
        polls = Guard.copy(polls);
        votes = Guard.copy(votes);
        dissents = Guard.copy(dissents);
        assignments = Guard.copy(assignments);
    }

    /** Returns the vote that decides, if any was held. */
    public Optional<VoteRecord> lastVote() {
        return votes.isEmpty() ? Optional.empty() : Optional.of(votes.get(votes.size() - 1));
    }

    /**
     * A poll of members who are not there: kk сырттай сұрау, ru заочный опрос.
     *
     * @param at when they received it
     * @param by the seat that decided on it
     * @param seats whom
     * @param until the last day to answer; {@code null} where no calendar told it
     * @param silenceIsFor whether nothing answered counts for
     * @param replies what they answered, in order; one who came and stayed out of the question has {@link Choice#RECUSED}
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Poll(
            Moment at,
            String by,
            List<String> seats,
            @Nullable LocalDate until,
            @JsonProperty(required = true) @JsonInclude boolean silenceIsFor,
            List<Reply> replies) {
        public Poll {
            Guard.present("at", at);
            Guard.text("by", by);
            seats = Guard.copy(seats);
            Guard.distinct("seat", seats, seat -> seat);
            replies = Guard.copy(replies);
        }
    }

    /**
     * An answer to a poll: kk сұрауға жауап, ru ответ на опрос.
     *
     * @param at when it came in
     * @param seat whose
     * @param choice the answer
     */
    public record Reply(Moment at, String seat, Choice choice) {
        public Reply {
            Guard.present("at", at);
            Guard.text("seat", seat);
            Guard.present("choice", choice);
        }
    }

    /**
     * Who spoke: kk сөйлеуші, ru выступивший.
     *
     * @param at when
     * @param seat the seat; {@code null} for a guest
     * @param guest the post of a guest; {@code null} for a seat
     * @param reported whether this was the report on the question
     * @param gist what was said, in short, if it was taken down
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Speaker(
            Moment at,
            @Nullable String seat,
            @Nullable LocalizedText guest,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean reported,
            @Nullable LocalizedText gist) {
        public Speaker {
            Guard.present("at", at);
            if ((seat == null) == (guest == null)) {
                throw new IllegalArgumentException(
                        "a speaker is a seat or a guest: seat is " + seat + ", guest " + guest);
            }
        }
    }

    /**
     * A dissenting opinion: kk ерекше пікір, ru особое мнение.
     *
     * @param at when it was handed in
     * @param seat whose
     * @param text the opinion as handed in
     */
    public record Dissent(Moment at, String seat, String text) {
        public Dissent {
            Guard.present("at", at);
            Guard.text("seat", seat);
            Guard.text("text", text);
        }
    }

    /**
     * An assignment in the minutes: kk хаттамалық тапсырма, ru протокольное поручение.
     *
     * @param at when it was given
     * @param by the seat that gave it by its own authority; {@code null} where it is part of the body's decision
     * @param assignment what is to be done by whom, and the term in words
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Given(Moment at, @Nullable String by, Assignment assignment) {
        public Given {
            Guard.present("at", at);
            Guard.present("assignment", assignment);
        }
    }
}
