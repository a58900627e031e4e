package kz.jospar.core.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much a finding weighs: kk маңыздылығы, ru значимость. */
public enum Severity {
    /** Something a computation has to do without: an unreadable deadline. */
    ERROR,
    /** Something that is probably wrong: an abbreviation nobody defined. */
    WARNING,
    /** Something worth knowing: a blank approval date. */
    INFO;

    /** Returns the lower-case name used in JSON and on the command line. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
