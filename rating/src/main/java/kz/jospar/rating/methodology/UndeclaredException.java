package kz.jospar.rating.methodology;

import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;

/** A methodology leaves something open, so nothing is scored: kk жарияланбаған таңдау, ru незаявленный выбор. */
public final class UndeclaredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    UndeclaredException(String methodology, List<Finding> findings) {
        super("methodology '" + methodology + "': "
                + findings.stream()
                        .limit(20)
                        .map(finding -> finding.message(Language.EN))
                        .collect(Collectors.joining("; ")));
        this.findings = List.copyOf(findings);
    }

    /** Returns everything that is left open or wrong, each with its path. */
    public List<Finding> findings() {
        return findings;
    }
}
