package kz.jospar.protocol.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What a regulation has somebody do, as a commitment: kk ереже бойынша міндет, ru обязанность по положению.
 *
 * <p>Worked case: the regular sitting of the Kostanay staff comes round at least once a quarter (12) and is due, over 2026,
 * on Tuesday 31 March, Tuesday 30 June, Wednesday 30 September and Thursday 31 December.
 *
 * @param id the key: the step's code, {@link Duties#REGULAR_SITTING}, or one of these, {@code ~} and a sitting's id
 * @param title what has to be done
 * @param executors who does it; empty where that is unsaid
 * @param deadline the term in the reader's language; empty where it is unsaid
 * @param kind how it comes up
 * @param timing when; {@code null} where no day can be told without inventing one
 * @param window the period it belongs to, where that is said and the day within it is not
 * @param event the day its term counts from, where it belongs to one sitting
 * @param source the paragraph that sets the term or the rhythm, else the one that names the actor
 * @param chosen whether the timing or the actor rests on a body's declared choice
 * @param unsaid what the regulation leaves unsaid and nobody has declared
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Duty(
        String id,
        LocalizedText title,
        List<Executor> executors,
        String deadline,
        Kind kind,
        @Nullable Timing timing,
        @Nullable Timing window,
        @Nullable LocalDate event,
        @Nullable Citation source,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean chosen,
        List<Unsaid> unsaid)
        implements Commitment {

    public Duty {
        Guard.text("id", id);
        Guard.present("title", title);
        executors = Guard.copy(executors);
        deadline = deadline == null ? "" : deadline;
        Guard.present("kind", kind);
        unsaid = Guard.copy(unsaid);
    }

    /** How a duty comes up: kk міндеттің түрі, ru вид обязанности. */
    public enum Kind {
        /** By the calendar: kk күнтізбе бойынша қайталанады, ru повторяется по календарю. */
        COMES_ROUND,
        /** Before or after a sitting or what follows it: kk отырыстың айналасында, ru вокруг заседания. */
        AROUND_SITTING,
        /** At a time that the regulation does not tell: kk уақыты айтылмаған, ru время не указано. */
        UNSAID;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
