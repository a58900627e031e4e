package kz.jospar.rating.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.rating.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * An akimat or body that is rated: kk бағаланатын орган, ru оцениваемый орган.
 *
 * <p>Worked case: a rural okrug with {@code groups} of {@code {"kind": "okrug", "size": "small"}} is compared with
 * okrugs where peers are taken by {@code kind}, and with small units where they are taken by {@code size}.
 *
 * @param id the key, never blank and without blanks at its ends
 * @param name the full name
 * @param groups the peer group by the name of the grouping, sorted by grouping; no name and no group is blank
 */
public record Unit(
        String id,
        LocalizedText name,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> groups) {
    public Unit {
        Ids.trimmed("id", id);
        Guard.present("name of unit '" + id + "'", name);
        groups = sorted(id, groups);
    }

    /** Returns a unit that is known by its key only; the key stands for the name in every language. */
    public static Unit of(String id) {
        return new Unit(id, new LocalizedText(id, id, id), Map.of());
    }

    /** Returns the unit's peer group in a grouping, if it has one. */
    public Optional<String> group(String grouping) {
        return Optional.ofNullable(groups.get(grouping));
    }

    private static Map<String, String> sorted(String id, @Nullable Map<String, String> groups) {
        Map<String, String> sorted = new TreeMap<>();
        if (groups != null) {
            groups.forEach((grouping, group) -> {
                Guard.text("a grouping of unit '" + id + "'", grouping);
                if (grouping.equals(Roster.ALL)) {
                    throw new IllegalArgumentException("grouping 'all' of unit '" + id + "' means all units already");
                }
                sorted.put(grouping, Guard.text("group '" + grouping + "' of unit '" + id + "'", group));
            });
        }
        return Collections.unmodifiableMap(sorted);
    }
}
