package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be done by somebody at a time: kk рәсім қадамы, ru шаг процедуры.
 *
 * <p>Worked case: the materials, by the state bodies, 5 calendar days before the sitting (regulation of the Kostanay
 * staff, resolution 663 of 11.11.2025, 22). Where the unit of the days is unsaid the term holds the number with calendar
 * days, {@code unit} is unsaid, and nobody is told a date without a declared choice.
 *
 * @param code the key within the regulation
 * @param what what has to be done
 * @param actor who does it
 * @param term when
 * @param unit the unit of its days, where it counts days
 * @param anchor what it counts from; {@code null} where it comes round by the calendar
 * @param lateAdmitted whether what comes later is admitted
 * @param urgent whether an urgent sitting suspends it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Step(
        String code,
        LocalizedText what,
        Actor actor,
        Rule<Timing> term,
        Rule<TermUnit> unit,
        @Nullable Anchor anchor,
        Rule<Boolean> lateAdmitted,
        Rule<Boolean> urgent) {
    public Step {
        Given.text("code", code);
        Given.present("what", what);
        Given.present("actor", actor);
        term = Rule.orUnsaid(term);
        unit = Rule.orUnsaid(unit);
        lateAdmitted = Rule.orUnsaid(lateAdmitted);
        urgent = Rule.orUnsaid(urgent);
    }

    /** Who acts: kk әрекет етуші, ru исполнитель шага. */
    public enum Actor {
        /** kk басшы, ru руководитель. */
        HEAD,
        /** kk хатшы, ru секретарь. */
        SECRETARY,
        /** kk жұмыс органы, ru рабочий орган. */
        WORKING_BODY,
        /** kk мүшелер, ru члены. */
        MEMBERS,
        /** kk мемлекеттік органдар, ru государственные органы. */
        STATE_BODIES,
        /** The body as a whole: kk штаб, ru штаб. */
        BODY;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a term counts from: kk мерзімнің басы, ru точка отсчёта. */
    public enum Anchor {
        SITTING,
        END_OF_SITTING,
        SIGNATURE,
        RECEIPT;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
