package kz.jospar.protocol.workplan;

import static kz.jospar.core.finding.Severity.ERROR;
import static kz.jospar.core.finding.Severity.INFO;
import static kz.jospar.core.finding.Severity.WARNING;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.finding.Severity;

/**
 * All codes of findings that a work plan can have: kk жоспар ескертуінің коды, ru код замечания к плану. The sentence of a
 * finding has the key {@code finding.CODE}.
 */
public enum WorkPlanCode {
    /** The plan stands under another regulation. */
    WORK_PLAN_OTHER_REGULATION(ERROR),
    /** The regulation does not tell how long a plan runs. */
    WORK_PLAN_PERIOD_UNSAID(INFO),
    /** The period is none of the regulation's: no half-year, say. */
    WORK_PLAN_PERIOD(ERROR),
    /** Nobody has approved it. */
    WORK_PLAN_NOT_APPROVED(WARNING),
    /** Somebody approved it who does not approve plans. */
    WORK_PLAN_APPROVED_BY_OTHER(ERROR),
    /** Two questions have one id. */
    WORK_PLAN_QUESTION_TWICE(ERROR),
    /** A question lies outside the period. */
    WORK_PLAN_QUESTION_OUTSIDE(ERROR),
    /** A question has neither a day nor a month. */
    WORK_PLAN_QUESTION_UNDATED(WARNING),
    /** Nobody prepares a question. */
    WORK_PLAN_NOBODY_PREPARES(WARNING),
    /** Fewer sittings are planned in a period than the regulation asks for. */
    WORK_PLAN_TOO_FEW_SITTINGS(ERROR),
    /** A change does not hold. */
    WORK_PLAN_AMENDMENT_REFUSED(ERROR);

    private final Severity severity;

    WorkPlanCode(Severity severity) {
        this.severity = severity;
    }

    /** Returns how much a finding with this code weighs. */
    public Severity severity() {
        return severity;
    }

    /** Returns the code: {@code work-plan-not-approved}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
