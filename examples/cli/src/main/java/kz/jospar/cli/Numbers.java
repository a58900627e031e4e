package kz.jospar.cli;

import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;

/** How many sections, measures and findings a plan has. */
record Numbers(int sections, int measures, int dated, int undated, int findings, boolean errors) {

    static Numbers of(Plan plan, List<Finding> findings) {
        List<Measure> measures = plan.measures();
        int dated = (int) measures.stream().filter(Numbers::isDated).count();
        return new Numbers(
                plan.sections().size(),
                measures.size(),
                dated,
                measures.size() - dated,
                findings.size(),
                findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR));
    }

    static boolean isDated(Measure measure) {
        return measure.timing() != null && measure.timing().isDated();
    }

    String line(Terminal terminal) {
        return terminal.text(
                "read.numbers",
                Integer.toString(sections),
                Integer.toString(measures),
                Integer.toString(dated),
                Integer.toString(undated),
                Integer.toString(findings));
    }

    int exitCode() {
        return errors ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
