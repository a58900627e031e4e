package kz.jospar.protocol.report;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.protocol.assignment.Control;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a report of a sitting leaves open and what its versions say differently: kk хабарламаны тексеру, ru проверка
 * сообщения.
 *
 * <p>Works from the data, version beside version, and compares no prose. A finding's place names the instruction as its
 * measure and the field, or the fact's id, as its column. What can be found: {@link ReportCode}.
 *
 * <p>Worked case: an assignment of October 2025 "within a month", reported under 15 and 19 October, ends on 15 or 19
 * November 2025, and says so; with 15 October declared it ends on 15 November, and there is nothing to say.
 */
public final class ReportLint {
    private static final List<Check> CHECKS =
            List.of(new Days(), new TermChecks(), new ExecutorChecks(), new VersionChecks());

    private ReportLint() {}

    /** Returns the findings with the consequences for each of {@link SittingReport#days}, by code. */
    public static List<Finding> check(SittingReport report) {
        return check(report, (Control) null);
    }

    /** Returns the findings where somebody has declared the day of the sitting. */
    public static List<Finding> check(SittingReport report, LocalDate given) {
        return check(report, given, null);
    }

    /**
     * Returns the findings as {@link #check(SittingReport)} does, and tells of an assignment without a term what the rules of
     * control say of it: {@code null} where nobody named any, for no rule is applied by itself.
     */
    public static List<Finding> check(SittingReport report, @Nullable Control control) {
        return check(report, new Counting(report.days(), report.held() != null, control));
    }

    /** Returns the findings by these rules of control where somebody has declared the day of the sitting. */
    public static List<Finding> check(SittingReport report, LocalDate given, @Nullable Control control) {
        return check(report, new Counting(List.of(Counting.day("given", given)), true, control));
    }

    private static List<Finding> check(SittingReport report, Counting counting) {
        Findings findings = new Findings();
        CHECKS.forEach(check -> check.check(report, counting, findings));
        return findings.inOrder();
    }
}
