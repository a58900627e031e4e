package kz.jospar.protocol.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Term;
import org.jspecify.annotations.Nullable;

/**
 * What a body declared where its regulation is silent on duties: kk міндеттер бойынша мәлімделген таңдаулар, ru объявленные
 * решения по обязанностям.
 *
 * <p>Worked case: ¶16 of the Kostanay regulation tells that work goes by half-year plans and no day by which one is
 * approved. An order may declare the 10th last day of the half-year before: a rhythm of half-years due {@code 10 day
 * of-end}, which is 21 June 2026 for the second half of 2026.
 *
 * @param format always {@link #FORMAT}
 * @param reason what the choices rest on, such as an order of the head
 * @param rhythms when a step comes round, by its code, where the regulation does not say it or not the day
 * @param terms how long before or after a sitting, by the step's code, where the regulation does not say it
 * @param units which units a step's term counts, by its code, where the regulation does not say it
 * @param actors who does a step, by its code, where the regulation does not say it
 * @param names which body an actor is, for sentences and feeds
 * @param extraordinaryCounts whether an extraordinary sitting counts as a regular one; {@code null} is not declared, and
 *     then it does not
 */
@JsonPropertyOrder({"format", "reason"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DutyChoices(
        String format,
        Citation reason,
        Map<String, Timing> rhythms,
        Map<String, Term> terms,
        Map<String, TermUnit> units,
        Map<String, Actor> actors,
        Map<Actor, LocalizedText> names,
        @Nullable Boolean extraordinaryCounts) {

    /** The format and version of the choices' JSON document. */
    public static final String FORMAT = "jospar.duty-choices/1";

    public DutyChoices {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("format is '" + format + "', not '" + FORMAT + "'");
        }
        Guard.present("reason", reason);
        rhythms = sorted(rhythms);
        terms = sorted(terms);
        units = sorted(units);
        actors = sorted(actors);
        names = sorted(names);
        rhythms.forEach((step, rhythm) -> {
            if (!rhythm.isDated()) {
                throw new IllegalArgumentException("rhythm declared for step '" + step + "' gives no dates: " + rhythm);
            }
        });
        terms.forEach((step, term) -> {
            if (term.unit() == null && term.amount() > 0) {
                throw new IllegalArgumentException("term declared for step '" + step + "' has no unit: " + term);
            }
        });
    }

    private static <K extends Comparable<K>, V> Map<K, V> sorted(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /** Returns choices that declare nothing yet. */
    public static DutyChoices because(Citation reason) {
        return new DutyChoices(FORMAT, reason, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), null);
    }

    /** Returns these choices with a step's rhythm. */
    public DutyChoices withRhythm(String step, Timing rhythm) {
        return new DutyChoices(
                format, reason, with(rhythms, step, rhythm), terms, units, actors, names, extraordinaryCounts);
    }

    /** Returns these choices with a step's term. */
    public DutyChoices withTerm(String step, Term term) {
        return new DutyChoices(
                format, reason, rhythms, with(terms, step, term), units, actors, names, extraordinaryCounts);
    }

    /** Returns these choices with the unit of a step's term. */
    public DutyChoices withUnit(String step, TermUnit unit) {
        return new DutyChoices(
                format, reason, rhythms, terms, with(units, step, unit), actors, names, extraordinaryCounts);
    }

    /** Returns these choices with who does a step. */
    public DutyChoices withActor(String step, Actor actor) {
        return new DutyChoices(
                format, reason, rhythms, terms, units, with(actors, step, actor), names, extraordinaryCounts);
    }

    /** Returns these choices with the name of an actor. */
    public DutyChoices withName(Actor actor, LocalizedText name) {
        return new DutyChoices(
                format, reason, rhythms, terms, units, actors, with(names, actor, name), extraordinaryCounts);
    }

    /** Returns these choices with whether an extraordinary sitting counts as a regular one. */
    public DutyChoices withExtraordinaryCounts(boolean counts) {
        return new DutyChoices(format, reason, rhythms, terms, units, actors, names, counts);
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> more = new TreeMap<>(map);
        more.put(key, value);
        return more;
    }
}
