package kz.jospar.core.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kz.jospar.core.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Takes what the checks find, in any order, and gives it in the plan's. */
final class Findings {
    private final Set<String> silenced;
    private final List<Found> found = new ArrayList<>();

    Findings(Set<String> silenced) {
        this.silenced = silenced;
    }

    private record Found(int position, LintCode code, Finding finding) {}

    void add(LintCode code, Spot spot, String text, String... arguments) {
        propose(code, spot, text, null, arguments);
    }

    void propose(LintCode code, Spot spot, String text, @Nullable String proposal, String... arguments) {
        if (!silenced.contains(code.code())) {
            Finding finding =
                    new Finding(code.code(), code.severity(), spot.place(), text, List.of(arguments), proposal);
            found.add(new Found(spot.position(), code, finding));
        }
    }

    /** Returns the findings by position, at one position by code, of one code in the order they were found. */
    List<Finding> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::position).thenComparing(Found::code))
                .map(Found::finding)
                .toList();
    }
}
