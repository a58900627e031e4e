package kz.jospar.protocol.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.YearMonth;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.WorkPlanRules.Change;
import org.jspecify.annotations.Nullable;

/**
 * A change of an approved work plan: kk жоспарға өзгеріс, ru изменение плана.
 *
 * <p>Worked case: the head of the Kostanay staff decides to postpone a question, on a justification note of the working body
 * (18).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PlanAmendment.Dropped.class, name = "drop"),
    @JsonSubTypes.Type(value = PlanAmendment.Postponed.class, name = "postpone"),
    @JsonSubTypes.Type(value = PlanAmendment.Added.class, name = "add")
})
public sealed interface PlanAmendment {

    /** Returns the day on which it was decided. */
    LocalDate at();

    /** Returns who decided it. */
    Actor by();

    /** Returns whose justification note it rests on, if on one. */
    @Nullable
    Actor noteFrom();

    /** Returns why; empty where that is not told. */
    String reason();

    /** Returns the id of the question. */
    String questionId();

    /** Returns what kind of change a regulation allows it as. */
    Change change();

    /**
     * A question is left out: kk мәселе алып тасталды, ru вопрос исключён.
     *
     * @param at the day of the decision
     * @param question the id of the question
     * @param by who decided
     * @param noteFrom whose note it rests on
     * @param reason why
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Dropped(
            LocalDate at,
            String question,
            Actor by,
            @Nullable Actor noteFrom,
            String reason) implements PlanAmendment {
        public Dropped {
            Guard.present("at", at);
            Guard.text("question", question);
            Guard.present("by", by);
            reason = reason == null ? "" : reason;
        }

        @Override
        public String questionId() {
            return question;
        }

        @Override
        public Change change() {
            return Change.DROP;
        }
    }

    /**
     * A question is moved to another time, in this plan or after it: kk мәселе ауыстырылды, ru вопрос перенесён.
     *
     * @param at the day of the decision
     * @param question the id of the question
     * @param day the new day, or {@code null}
     * @param month the new month, where its day is not set
     * @param by who decided
     * @param noteFrom whose note it rests on
     * @param reason why
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Postponed(
            LocalDate at,
            String question,
            @Nullable LocalDate day,
            @Nullable YearMonth month,
            Actor by,
            @Nullable Actor noteFrom,
            String reason)
            implements PlanAmendment {
        public Postponed {
            Guard.present("at", at);
            Guard.text("question", question);
            PlannedQuestion.requireOne(day, month);
            if (day == null && month == null) {
                throw new IllegalArgumentException("question '" + question + "' is postponed to no day and no month");
            }
            Guard.present("by", by);
            reason = reason == null ? "" : reason;
        }

        @Override
        public String questionId() {
            return question;
        }

        @Override
        public Change change() {
            return Change.POSTPONE;
        }
    }

    /**
     * A further question is taken in: kk қосымша мәселе енгізілді, ru включён дополнительный вопрос.
     *
     * @param at the day of the decision
     * @param question the question
     * @param by who decided
     * @param noteFrom whose note it rests on
     * @param reason why
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Added(
            LocalDate at,
            PlannedQuestion question,
            Actor by,
            @Nullable Actor noteFrom,
            String reason) implements PlanAmendment {
        public Added {
            Guard.present("at", at);
            Guard.present("question", question);
            Guard.present("by", by);
            reason = reason == null ? "" : reason;
        }

        @Override
        public String questionId() {
            return question.id();
        }

        @Override
        public Change change() {
            return Change.ADD;
        }
    }
}
