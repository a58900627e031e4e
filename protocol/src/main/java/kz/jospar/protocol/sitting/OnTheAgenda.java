package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Assignment;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Actor;
import org.jspecify.annotations.Nullable;

/** What is on the agenda, and what is taken up: kk күн тәртібі, ru повестка дня. */
public sealed interface OnTheAgenda extends SittingEvent {

    /** Hands this event to the case that fits it. */
    <R> R in(Moves<R> moves);

    @Override
    default <R> R choose(Cases<R> cases) {
        return cases.onTheAgenda(this);
    }

    /** One answer for each kind of event. */
    interface Moves<R> {
        R agendaApproved(AgendaApproved event);

        R questionAdded(QuestionAdded event);

        R questionDropped(QuestionDropped event);

        R questionPostponed(QuestionPostponed event);

        R questionOpened(QuestionOpened event);

        R speakerHeard(SpeakerHeard event);

        R assignmentGiven(AssignmentGiven event);
    }

    /**
     * The agenda stands: kk күн тәртібі бекітілді, ru повестка утверждена.
     *
     * @param at the moment
     * @param by the seat that approves it
     * @param questions the questions in order
     */
    record AgendaApproved(LocalDateTime at, String by, List<Question> questions) implements OnTheAgenda {
        public AgendaApproved {
            Guard.present("at", at);
            Guard.text("by", by);
            questions = Guard.copy(questions);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.agendaApproved(this);
        }
    }

    /**
     * A question was added to the agenda: kk мәселе қосылды, ru вопрос включён дополнительно.
     *
     * @param at the moment
     * @param question the question
     * @param by the seat that decides it
     * @param noteFrom whose justification note it rests on, if there is one
     */
    record QuestionAdded(
            LocalDateTime at,
            Question question,
            String by,
            @Nullable Actor noteFrom) implements OnTheAgenda {
        public QuestionAdded {
            Guard.present("at", at);
            Guard.present("question", question);
            Guard.text("by", by);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.questionAdded(this);
        }
    }

    /**
     * A question was taken off the agenda: kk мәселе алып тасталды, ru вопрос исключён.
     *
     * @param at the moment
     * @param question the id of the question
     * @param by the seat that decides it
     * @param noteFrom whose justification note it rests on, if there is one
     */
    record QuestionDropped(
            LocalDateTime at,
            String question,
            String by,
            @Nullable Actor noteFrom) implements OnTheAgenda {
        public QuestionDropped {
            Guard.present("at", at);
            Guard.text("question", question);
            Guard.text("by", by);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.questionDropped(this);
        }
    }

    /**
     * A question was put off to another sitting: kk мәселе кейінге қалдырылды, ru вопрос перенесён.
     *
     * @param at the moment
     * @param question the id of the question
     * @param by the seat that decides it
     * @param noteFrom whose justification note it rests on, if there is one
     * @param until the day it is put off to, if it was named
     */
    record QuestionPostponed(
            LocalDateTime at,
            String question,
            String by,
            @Nullable Actor noteFrom,
            @Nullable LocalDate until) implements OnTheAgenda {
        public QuestionPostponed {
            Guard.present("at", at);
            Guard.text("question", question);
            Guard.text("by", by);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.questionPostponed(this);
        }
    }

    /**
     * A question was taken up: kk мәселені қарау басталды, ru начато рассмотрение вопроса.
     *
     * @param at the moment
     * @param question the id of the question
     */
    record QuestionOpened(LocalDateTime at, String question) implements OnTheAgenda {
        public QuestionOpened {
            Guard.present("at", at);
            Guard.text("question", question);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.questionOpened(this);
        }
    }

    /**
     * Somebody spoke on the question that was taken up: kk сөз сөйледі, ru выступил.
     *
     * @param at the moment
     * @param question the id of the question
     * @param seat the seat that spoke; {@code null} for a guest
     * @param guest the post of a guest; {@code null} for a seat
     * @param reported whether this was the report on the question and not a word in the discussion
     * @param gist what was said, in short; may be left out
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record SpeakerHeard(
            LocalDateTime at,
            String question,
            @Nullable String seat,
            @Nullable LocalizedText guest,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean reported,
            @Nullable LocalizedText gist)
            implements OnTheAgenda {
        public SpeakerHeard {
            Guard.present("at", at);
            Guard.text("question", question);
            if ((seat == null) == (guest == null)) {
                throw new IllegalArgumentException(
                        "a speaker is a seat or a guest: seat is " + seat + ", guest " + guest);
            }
            if (seat != null) {
                Guard.text("seat", seat);
            }
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.speakerHeard(this);
        }
    }

    /**
     * The minutes give somebody something to do: kk тапсырма берілді, ru дано поручение.
     *
     * <p>An assignment of the body needs an adopted decision; one of the head, or of whoever presides, does not.
     *
     * @param at the moment
     * @param question the id of the question
     * @param by the seat that gives it by its own authority; {@code null} where it is part of the body's decision
     * @param assignment what is to be done by whom and when, given on the day of the sitting; the term is in words, its
     *     {@code timing} is left out
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record AssignmentGiven(
            LocalDateTime at, String question, @Nullable String by, Assignment assignment) implements OnTheAgenda {
        public AssignmentGiven {
            Guard.present("at", at);
            Guard.text("question", question);
            if (by != null) {
                Guard.text("by", by);
            }
            Guard.present("assignment", assignment);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.assignmentGiven(this);
        }
    }
}
