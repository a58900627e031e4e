package kz.jospar.protocol.report;

import static kz.jospar.core.finding.Severity.INFO;
import static kz.jospar.core.finding.Severity.WARNING;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/**
 * All codes of findings that a report of a sitting can have: kk хабарлама ескертуінің коды, ru код замечания к сообщению.
 *
 * <p>The sentence has the key {@code finding.CODE}, what it means and how to mend it, {@link #help}, the key {@code
 * lint.CODE.help}. The order here is the order of findings.
 */
public enum ReportCode {
    /** There is no Kazakh or no Russian version. */
    VERSION_MISSING(INFO),
    /** Versions under different days. */
    PUBLISHED_ON_DIFFERENT_DAYS(WARNING),
    /** No version states the day of the sitting. */
    SITTING_DAY_UNSAID(WARNING),
    /** The day that is stated or declared lies after a version was published. */
    SITTING_AFTER_PUBLICATION(WARNING),
    /** A term that ends on different days, as one counts. */
    END_DEPENDS_ON_DAY(WARNING),
    /** Terms of the versions that mean different things. */
    TERMS_READ_DIFFERENTLY(WARNING),
    /** A term in one version only. */
    TERM_IN_ONE_VERSION(WARNING),
    /** A term that was not understood. */
    TERM_UNREAD(WARNING),
    /** A term, and nobody is named who has to keep it. */
    TERM_WITHOUT_EXECUTOR(WARNING),
    /** No term. */
    TERM_UNSAID(INFO),
    /** Nobody is named or can be inferred. */
    EXECUTOR_UNSAID(WARNING),
    /** An executor whom the reader concluded. */
    EXECUTOR_INFERRED(WARNING),
    /** Something called urgent in one version only. */
    URGENCY_IN_ONE_VERSION(WARNING),
    /** Who gave it is named in one version only. */
    GIVER_IN_ONE_VERSION(INFO),
    /** Versions that name different givers. */
    GIVERS_DIFFER(WARNING),
    /** An assignment in one version that is a requirement or an announcement in the other. */
    MANNER_DIFFERS(WARNING),
    /** What is announced and given to nobody. */
    ANNOUNCED_ONLY(INFO),
    /** An instruction in one version only. */
    INSTRUCTION_IN_ONE_VERSION(WARNING),
    /** A fact that the versions tell differently. */
    FACT_DIFFERS(WARNING),
    /** A fact in one version only. */
    FACT_IN_ONE_VERSION(INFO);

    private final Severity severity;
    private final String code;

    ReportCode(Severity severity) {
        this.severity = severity;
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the code as findings and JSON have it: {@code term-unsaid}. */
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
