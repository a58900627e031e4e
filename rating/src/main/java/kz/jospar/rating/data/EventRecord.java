package kz.jospar.rating.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.jospar.rating.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * One event that a unit reports: kk өткізілген іс-шара, ru проведённое мероприятие.
 *
 * @param unit the key of the unit that reports it
 * @param id the event's own key, without white space; two units that report one event use the same
 * @param kind what kind of event it is, such as {@code preventive-action}
 * @param date the day it took place
 * @param participants how many people took part, 0 or more, if that is known
 * @param parts what it consisted of, such as {@code booklets} and {@code radio}, sorted; none has white space
 * @param from the measures and assignments it carried out, sorted, each once
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EventRecord(
        String unit,
        String id,
        String kind,
        LocalDate date,
        @Nullable Long participants,
        Set<String> parts,
        List<Reference> from) {
    public EventRecord {
        Ids.trimmed("unit", unit);
        Ids.check("id", id);
        String where = " of event '" + id + "' of unit '" + unit + "'";
        Ids.trimmed("kind" + where, kind);
        Guard.present("date" + where, date);
        if (participants != null && participants < 0) {
            throw new IllegalArgumentException("participants" + where + " are " + participants + ", below 0");
        }
        parts = parts("part" + where, parts);
        from = Guard.copy(from).stream().distinct().sorted().toList();
    }

    /** Returns names of parts, sorted. */
    static Set<String> parts(String component, @Nullable Collection<String> parts) {
        Set<String> sorted = new TreeSet<>();
        if (parts != null) {
            parts.forEach(part -> sorted.add(Ids.check(component, part)));
        }
        return Collections.unmodifiableSet(sorted);
    }
}
