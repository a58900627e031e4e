package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.guard.Guard;

/**
 * Something that somebody has to do, at a time or without one: kk рәсім қадамы, ru шаг процедуры.
 *
 * <p>It stands in a term before or after a sitting, or comes round by the calendar ({@code rhythm}); actor, term and
 * rhythm have a paragraph each, for an act may tell them in different places or not at all. Worked case: the materials for
 * the Kostanay staff, by the state bodies, 5 calendar days before the sitting, and for an urgent one on its day (22).
 *
 * @param code the key within the regulation
 * @param what what has to be done, in own words
 * @param actor who does it
 * @param term when, counted from a sitting or what follows it
 * @param rhythm when, by the calendar
 * @param anchorDayCounts whether the day the term counts from is its first day
 * @param shift what becomes of a last day that is no working day
 * @param lateAdmitted whether what comes later is admitted
 * @param urgent the term where the sitting is urgent
 */
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOut.class)
public record Step(
        String code,
        LocalizedText what,
        Rule<Actor> actor,
        Rule<Term> term,
        Rule<Timing> rhythm,
        Rule<Boolean> anchorDayCounts,
        Rule<Shift> shift,
        Rule<Boolean> lateAdmitted,
        Rule<Term> urgent) {
    public Step {
        Guard.text("code", code);
        Guard.present("what", what);
        actor = Rule.orUnsaid(actor);
        term = Rule.orUnsaid(term);
        rhythm = Rule.orUnsaid(rhythm);
        anchorDayCounts = Rule.orUnsaid(anchorDayCounts);
        shift = Rule.orUnsaid(shift);
        lateAdmitted = Rule.orUnsaid(lateAdmitted);
        urgent = Rule.orUnsaid(urgent);
    }

    /** What becomes of a last day that is no working day: kk мерзімнің ауысуы, ru перенос срока. */
    public enum Shift {
        /** kk ауыспайды, ru не переносится. */
        STAYS,
        /** kk келесі жұмыс күніне, ru на следующий рабочий день. */
        NEXT_WORKING_DAY,
        /** kk алдыңғы жұмыс күніне, ru на предыдущий рабочий день. */
        PREVIOUS_WORKING_DAY;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
