package kz.jospar.protocol.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.regulation.Rule;

/** Takes what the checks find and gives it in the order of the codes. */
final class Findings {
    private final List<Found> found = new ArrayList<>();

    private record Found(RegulationCode code, Finding finding) {}

    /** A finding on a rule: the text is its paragraphs, the first argument these in words. */
    void add(RegulationCode code, String column, Rule<?> rule, LocalizedText... facts) {
        List<LocalizedText> all = new ArrayList<>(List.of(Words.place(rule)));
        all.addAll(Arrays.asList(facts));
        add(code, column, Words.marks(rule), all);
    }

    /** A finding on the whole regulation or on words of it. */
    void add(RegulationCode code, String column, String text, List<LocalizedText> facts) {
        found.add(new Found(
                code,
                new Finding(
                        code.code(),
                        code.severity(),
                        new Place(null, null, column.isEmpty() ? null : column),
                        text,
                        facts.stream().map(Finding::versions).toList(),
                        null)));
    }

    List<Finding> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(Found::code))
                .map(Found::finding)
                .toList();
    }
}
