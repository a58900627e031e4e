package kz.jospar.schedule.execution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an obligation: kk орындау оқиғасы, ru событие исполнения.
 *
 * <p>Events are added and never changed or deleted; what was recorded by mistake is {@link Withdrawn}. The day it
 * happened decides, not the day it was recorded: an answer of 30 March that is recorded on 5 April was there on 30 March.
 * Of two events of one day the one recorded first comes first.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ExecutionEvent.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = ExecutionEvent.Accepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = ExecutionEvent.Returned.class, name = "returned"),
    @JsonSubTypes.Type(value = ExecutionEvent.PostponementAsked.class, name = "postponement-asked"),
    @JsonSubTypes.Type(value = ExecutionEvent.PostponementGranted.class, name = "postponement-granted"),
    @JsonSubTypes.Type(value = ExecutionEvent.PostponementRefused.class, name = "postponement-refused"),
    @JsonSubTypes.Type(value = ExecutionEvent.Superseded.class, name = "superseded"),
    @JsonSubTypes.Type(value = ExecutionEvent.NotRequired.class, name = "not-required"),
    @JsonSubTypes.Type(value = ExecutionEvent.Withdrawn.class, name = "withdrawn")
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface ExecutionEvent {

    /** Returns the key, unique among the events of its obligation. */
    String id();

    /** Returns the id of the obligation. */
    String obligation();

    /** Returns the day it happened, in the years 1900..2999. */
    LocalDate on();

    /** Returns the day it was recorded, if known; for the record only. */
    @Nullable
    LocalDate recorded();

    /** Hands this event to the case that fits it. */
    <R> R choose(Cases<R> cases);

    /** One answer for each kind of event. */
    interface Cases<R> {
        R answered(Answered event);

        R accepted(Accepted event);

        R returned(Returned event);

        R postponementAsked(PostponementAsked event);

        R postponementGranted(PostponementGranted event);

        R postponementRefused(PostponementRefused event);

        R superseded(Superseded event);

        R notRequired(NotRequired event);

        R withdrawn(Withdrawn event);
    }

    /**
     * An executor's answer came in: kk орындаушы жауап берді, ru исполнитель представил ответ.
     *
     * <p>An answer stands until it is returned; a further one without a return in between adds to it and changes no day.
     *
     * @param id its key
     * @param obligation what it happened to
     * @param on the day
     * @param recorded the day it was recorded, if known
     * @param executor the id of the executor, as the commitment names it
     * @param evidence what shows it: a document's number, a link; empty where nothing is named
     */
    record Answered(
            String id,
            String obligation,
            LocalDate on,
            @Nullable LocalDate recorded,
            String executor,
            String evidence) implements ExecutionEvent {
        public Answered {
            Check.event(id, obligation, on);
            Check.text("executor", executor);
            evidence = Check.words(evidence);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.answered(this);
        }
    }

    /**
     * The controlling body was content: kk орындау қабылданды, ru исполнение принято.
     *
     * <p>It confirms and changes no standing: an answer counts without it, and a return made by mistake is withdrawn.
     *
     * @param id its key
     * @param obligation what it happened to
     * @param on the day
     * @param recorded the day it was recorded, if known
     * @param by who accepted
     * @param executor whose answer, or {@code null} for all
     * @param reason remarks; may be empty
     */
    record Accepted(
            String id,
            String obligation,
            LocalDate on,
            @Nullable LocalDate recorded,
            String by,
            @Nullable String executor,
            String reason)
            implements ExecutionEvent {
        public Accepted {
            Check.event(id, obligation, on);
            Check.text("by", by);
            Check.name("executor", executor);
            reason = Check.words(reason);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.accepted(this);
        }
    }

    /**
     * An answer went back: kk пысықтауға қайтарылды, ru возвращено на доработку.
     *
     * <p>The answer counts no more, and the next one has its own day.
     *
     * @param id its key
     * @param obligation what it happened to
     * @param on the day
     * @param recorded the day it was recorded, if known
     * @param by who returned it
     * @param executor to whom, or {@code null} for all who have answered
     * @param reason why; may be empty
     */
    record Returned(
            String id,
            String obligation,
            LocalDate on,
            @Nullable LocalDate recorded,
            String by,
            @Nullable String executor,
            String reason)
            implements ExecutionEvent {
        public Returned {
            Check.event(id, obligation, on);
            Check.text("by", by);
            Check.name("executor", executor);
            reason = Check.words(reason);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.returned(this);
        }
    }

    /**
     * Somebody asked for a later day: kk мерзімін ұзарту сұралды, ru запрошено продление срока. It changes no day by itself.
     *
     * @param id its key
     * @param obligation what it happened to
     * @param on the day
     * @param recorded the day it was recorded, if known
     * @param by who asked
     * @param wanted the day asked for, later than the obligation's own last day
     * @param ground why; may be empty
     */
    record PostponementAsked(
            String id,
            String obligation,
            LocalDate on,
            @Nullable LocalDate recorded,
            String by,
            LocalDate wanted,
            String ground)
            implements ExecutionEvent {
        public PostponementAsked {
            Check.event(id, obligation, on);
            Check.text("by", by);
            Check.day("wanted", wanted);
            ground = Check.words(ground);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.postponementAsked(this);
        }
    }

    /**
     * A later day was set: kk мерзімі ұзартылды, ru срок продлён. It need not have been asked for, and decides all that was asked
     * before it.
     *
     * @param id its key
     * @param obligation what it happened to
     * @param on the day
     * @param recorded the day it was recorded, if known
     * @param by who decided
     * @param basis the decision it rests on
     * @param newDay the new due day, as the decision names it; a calendar of {@link ExecutionPolicy} moves it off days off
     */
    record PostponementGranted(
            String id,
            String obligation,
            LocalDate on,
            @Nullable LocalDate recorded,
            String by,
            String basis,
            LocalDate newDay)
            implements ExecutionEvent {
        public PostponementGranted {
            Check.event(id, obligation, on);
            Check.text("by", by);
            Check.text("basis", basis);
            Check.day("newDay", newDay);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.postponementGranted(this);
        }
    }

    /**
     * The later day was not given: kk мерзімін ұзартудан бас тартылды, ru в продлении отказано.
     *
     * @param id its key
     * @param obligation what it happened to
     * @param on the day
     * @param recorded the day it was recorded, if known
     * @param by who decided
     * @param basis why; may be empty
     */
    record PostponementRefused(
            String id,
            String obligation,
            LocalDate on,
            @Nullable LocalDate recorded,
            String by,
            String basis) implements ExecutionEvent {
        public PostponementRefused {
            Check.event(id, obligation, on);
            Check.text("by", by);
            basis = Check.words(basis);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.postponementRefused(this);
        }
    }

    /**
     * Something else took its place: kk басқасымен ауыстырылды, ru заменено. Not owed any more; what happens later has no
     * effect.
     *
     * @param id its key
     * @param obligation what it happened to
     * @param on the day
     * @param recorded the day it was recorded, if known
     * @param by the obligation or the act that replaces it
     */
    record Superseded(
            String id,
            String obligation,
            LocalDate on,
            @Nullable LocalDate recorded,
            String by) implements ExecutionEvent {
        public Superseded {
            Check.event(id, obligation, on);
            Check.text("by", by);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.superseded(this);
        }
    }

    /**
     * Taken off control without execution: kk орындау талап етілмейді, ru исполнение не требуется. Not owed any more; what
     * happens later has no effect.
     *
     * @param id its key
     * @param obligation what it happened to
     * @param on the day
     * @param recorded the day it was recorded, if known
     * @param basis the decision it rests on
     */
    record NotRequired(
            String id,
            String obligation,
            LocalDate on,
            @Nullable LocalDate recorded,
            String basis) implements ExecutionEvent {
        public NotRequired {
            Check.event(id, obligation, on);
            Check.text("basis", basis);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.notRequired(this);
        }
    }

    /**
     * An event was recorded by mistake: kk қате енгізілген оқиға қайтарып алынды, ru ошибочная запись отозвана.
     *
     * <p>From its own day on the event is as if it never was. Who dates the withdrawal on the event's own day wipes it out of
     * all days; a later day keeps what was believed until then. A withdrawal can be withdrawn too.
     *
     * @param id its key
     * @param obligation what it happened to
     * @param on the day
     * @param recorded the day it was recorded, if known
     * @param event the id of the event, one of the same obligation and not of a later day
     * @param reason why; may be empty
     */
    record Withdrawn(
            String id,
            String obligation,
            LocalDate on,
            @Nullable LocalDate recorded,
            String event,
            String reason) implements ExecutionEvent {
        public Withdrawn {
            Check.event(id, obligation, on);
            Check.text("event", event);
            reason = Check.words(reason);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.withdrawn(this);
        }
    }
}
