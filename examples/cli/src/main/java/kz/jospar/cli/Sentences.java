package kz.jospar.cli;

import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;

/** Findings as a person reads them: file, row and column first, as compilers do. */
final class Sentences {
    private Sentences() {}

    static String sentence(Terminal terminal, String file, Finding finding) {
        StringBuilder place = new StringBuilder(file);
        if (finding.place().row() != null) {
            place.append(':').append(finding.place().row());
        }
        if (finding.place().column() != null) {
            place.append(':').append(finding.place().column());
        }
        String proposal = finding.proposal() == null ? "" : " → " + finding.proposal();
        return place + " " + finding.severity().code() + " " + finding.code() + ": "
                + message(finding, terminal.language()) + proposal;
    }

    /** The library's sentence, and after it the options by which the command line goes on, where there are any. */
    static String message(Finding finding, Language language) {
        String sentence = finding.message(language);
        Texts texts = Texts.in(language);
        return switch (finding.code()) {
            case "no-period" -> sentence + " " + texts.getString("finding.no-period.way");
            case "blank-approval" -> sentence + " " + texts.getString("finding.blank-approval.way");
            case "no-plan-title" -> sentence + " " + texts.getString("finding.no-plan-title.way");
            default -> sentence;
        };
    }

    /** Says why a command that prints no findings ends with code 1. */
    static void diagnoseErrors(Terminal terminal, String file, List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> terminal.diagnose(sentence(terminal, file, finding)));
    }
}
