package kz.jospar.protocol.sitting;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.core.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * What a sitting has to know from outside: kk отырыстың мән-жайлары, ru обстоятельства заседания.
 *
 * <p>Nothing is guessed: a term in working days is not judged without a calendar, and the remark says so; a body of sides
 * cannot vote before it is known who sits for which side.
 *
 * @param workingDays which days are worked; {@code null} where no calendar is at hand
 * @param sides the side of each seat, by seat, where the regulation does not name the seats
 */
public record Circumstances(@Nullable WorkingDays workingDays, Map<String, String> sides) {

    /** Nothing is known. */
    public static final Circumstances NONE = new Circumstances(null, Map.of());

    public Circumstances {
        sides = sides == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(sides));
    }

    /** Returns that these days are worked. */
    public static Circumstances of(WorkingDays workingDays) {
        return new Circumstances(workingDays, Map.of());
    }
}
