package kz.jospar.rating.data;

import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.rating.guard.Guard;

/**
 * What a table of observations lacks for a methodology: kk деректерді тексеру, ru проверка данных.
 *
 * @param findings what was found; of those of severity error a thousand at most are listed, the last one then says how
 *     many more there are
 * @param expected how many cells there are: units by indicators by periods
 * @param absent how many of them have no row at all; each is treated as missing
 * @param firstAbsent the first of them by period, unit and indicator, a thousand at most, as observations with the
 *     status missing
 */
public record DataCheck(List<Finding> findings, long expected, long absent, List<Observation> firstAbsent) {
    public DataCheck {
        findings = Guard.copy(findings);
        firstAbsent = Guard.copy(firstAbsent);
    }

    /** Tells whether nothing keeps the table from being scored. */
    public boolean isFit() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
