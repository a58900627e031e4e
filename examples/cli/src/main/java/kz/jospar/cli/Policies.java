package kz.jospar.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The named choices {@code jospar deadlines} can be asked for; any other is said to be unsupported, never ignored. */
final class Policies {
    private static final Map<String, Set<String>> SUPPORTED = Map.of(
            "until", Set.of("inclusive"),
            "split", Set.of("equal"),
            "report", Set.of("period-end"),
            "rangeMonths", Set.of("each"),
            "backward", Set.of("preceding"),
            "week", Set.of("5", "6"),
            "academicYear", Set.of("assumed"));

    private Policies() {}

    /** Returns the choices that have no effect here, as {@code name=value}. */
    static List<String> unsupported(Map<String, String> asked) {
        return asked.entrySet().stream()
                .filter(choice ->
                        !SUPPORTED.getOrDefault(choice.getKey(), Set.of()).contains(choice.getValue()))
                .map(choice -> choice.getKey() + "=" + choice.getValue())
                .toList();
    }

    static boolean isSixDayWeek(Map<String, String> asked) {
        return "6".equals(asked.get("week"));
    }
}
