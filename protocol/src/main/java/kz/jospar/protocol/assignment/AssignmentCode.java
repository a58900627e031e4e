package kz.jospar.protocol.assignment;

import static kz.jospar.core.finding.Severity.ERROR;
import static kz.jospar.core.finding.Severity.INFO;
import static kz.jospar.core.finding.Severity.WARNING;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/**
 * All codes of findings that assignments of minutes can have: kk тапсырма ескертуінің коды, ru код замечания к поручению.
 *
 * <p>The sentence of a finding has the key {@code finding.CODE}; what the code means and how to mend it, {@link #help},
 * has the key {@code lint.CODE.help}.
 */
public enum AssignmentCode {
    /** The id of the assignment, or of a co-executor's own term, stands twice. */
    ASSIGNMENT_ID_TWICE(ERROR),
    /** Nobody is named. */
    ASSIGNMENT_WITHOUT_EXECUTOR(ERROR),
    /** No term is named and no rule gives one. */
    ASSIGNMENT_WITHOUT_TERM(ERROR),
    /** The term in words was not understood. */
    ASSIGNMENT_TERM_UNREADABLE(ERROR),
    /** The term that came understood is not what its words mean. */
    ASSIGNMENT_TERM_DIFFERS(WARNING),
    /** The term is over before the assignment was given. */
    ASSIGNMENT_TERM_PAST(ERROR),
    /** The term is shorter than the least one. */
    ASSIGNMENT_TERM_SHORT(WARNING),
    /** Several are named, nobody is marked, and the policy does not say who answers. */
    ASSIGNMENT_ANSWER_UNSAID(WARNING),
    /** A group is named whose members nobody can list. */
    ASSIGNMENT_GROUP_UNKNOWN(WARNING),
    /** No term is named and a rule gives one. */
    ASSIGNMENT_TERM_BY_RULE(INFO),
    /** The rule counts from receipt, and the day of the assignment was taken. */
    ASSIGNMENT_RECEIPT_UNKNOWN(INFO);

    private final Severity severity;
    private final String code;

    AssignmentCode(Severity severity) {
        this.severity = severity;
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the code as findings and JSON have it: {@code assignment-term-short}. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns how much a finding of this code weighs. */
    public Severity severity() {
        return severity;
    }

    /** Returns what the code means and how to mend what it finds. */
    public String help(Language language) {
        return Messages.in(language).text("lint." + code + ".help");
    }
}
