package kz.jospar.protocol.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.party.Executor;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Assignment;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * When a co-executor hands in to whoever answers: kk бірлесіп орындаушының мерзімі, ru срок соисполнителя.
 *
 * <p>Worked case: given on Wednesday 15 October 2025 and due on Friday 31 October, so short-term: 5 working days before it is
 * Thursday 23 October, Monday 27 October being a day off in Kazakhstan; the commitment of ДСБ is {@code 1.2~co-dsb}.
 *
 * @param executor the co-executor
 * @param commitment its own commitment, under the id of the assignment; without a timing where it has no day
 * @param day the last day, a working day before the term and after the assignment; {@code null} where there is none
 * @param why why there is none; {@code null} where there is one
 * @param citation the rule; {@code null} where none was applied
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LeadTerm(
        Executor executor,
        Assignment commitment,
        @Nullable LocalDate day,
        @Nullable NoLead why,
        @Nullable Citation citation) {
    public LeadTerm {
        Guard.present("executor", executor);
        Guard.present("commitment", commitment);
        if ((day == null) == (why == null)) {
            throw new IllegalArgumentException("a lead term has a day or a reason, not " + day + " and " + why);
        }
    }

    /** Why a co-executor has no day of its own: kk себебі, ru причина. */
    public enum NoLead {
        /** The policy names no lead time for this kind of control. */
        UNSAID,
        /** The assignment has no single due day, or its kind of control is not known. */
        NO_DUE,
        /** Counted back it would not lie after the assignment was given. */
        NO_ROOM,
        /** The working days run into a year without a calendar. */
        NO_CALENDAR;

        /** Returns the name used in JSON and, after {@code protocol.assignment.no-lead.}, in messages. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Returns the words for a person. */
        public String text(Language language) {
            return Messages.in(language).text("protocol.assignment.no-lead." + code());
        }
    }
}
