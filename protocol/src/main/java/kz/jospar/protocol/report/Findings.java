package kz.jospar.protocol.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.lang.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Takes what the checks find and gives it in the order of the codes, of one code in that of the report. */
final class Findings {
    private final List<Found> found = new ArrayList<>();

    private record Found(ReportCode code, Finding finding) {}

    void add(ReportCode code, @Nullable String instruction, String column, String text, LocalizedText... facts) {
        Finding finding = new Finding(
                code.code(),
                code.severity(),
                new Place(instruction, null, column),
                text,
                Arrays.stream(facts).map(Finding::versions).toList(),
                null);
        found.add(new Found(code, finding));
    }

    List<Finding> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(Found::code))
                .map(Found::finding)
                .toList();
    }
}
