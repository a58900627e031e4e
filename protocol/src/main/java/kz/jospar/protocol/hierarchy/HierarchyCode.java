package kz.jospar.protocol.hierarchy;

import static kz.jospar.core.finding.Severity.ERROR;
import static kz.jospar.core.finding.Severity.INFO;
import static kz.jospar.core.finding.Severity.WARNING;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/**
 * All codes of findings that a hierarchy can have: kk штабтар жүйесіне ескерту коды, ru код замечания к системе штабов. Of
 * one with an error no {@link Hierarchy} is made.
 */
public enum HierarchyCode {
    /** Two staffs with one id. */
    STAFF_TWICE(ERROR),
    /** A staff above that nobody names. */
    STAFF_ABOVE_UNKNOWN(ERROR),
    /** Staffs that stand above each other in a circle. */
    STAFFS_IN_CIRCLE(ERROR),
    /** A staff whose level is not below that of the one above it. */
    LEVEL_NOT_BELOW(ERROR),
    /** Several staffs with none above. */
    SEVERAL_TOPS(ERROR),
    /** Two staffs at one akimat: nobody could tell at which an assignment arrives. */
    AKIMAT_TWICE(ERROR),
    /** A territory that does not lie within that of the staff above. */
    TERRITORY_OUTSIDE(WARNING),
    /** Whether decisions from above bind is unsaid. */
    BINDING_UNSAID(INFO);

    private final Severity severity;
    private final String code;

    HierarchyCode(Severity severity) {
        this.severity = severity;
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the code as findings and JSON have it: {@code several-tops}. */
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
