package kz.jospar.rating.data;

import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.rating.guard.Guard;

/** Data that no table can hold; carries everything that was found, not only the first: kk жарамсыз деректер, ru негодные данные. */
public final class UnfitDataException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /** Takes the findings; there is at least one. */
    public UnfitDataException(List<Finding> findings) {
        super(message(findings));
        this.findings = List.copyOf(findings);
    }

    /** Returns what was found, in order. */
    public List<Finding> findings() {
        return findings;
    }

    private static String message(List<Finding> findings) {
        String first = Guard.some("findings", findings).get(0).message(Language.EN);
        return findings.size() == 1 ? first : first + " (and " + (findings.size() - 1) + " more)";
    }
}
