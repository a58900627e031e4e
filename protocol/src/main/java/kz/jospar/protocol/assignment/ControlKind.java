package kz.jospar.protocol.assignment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/**
 * How long an assignment runs: kk бақылау түрі, ru вид контроля по сроку. From the shortest to the longest; which term
 * makes which kind is a rule of {@link AssignmentPolicy#kinds}.
 */
public enum ControlKind {
    /** kk аса шұғыл, ru весьма срочный. */
    VERY_URGENT,
    /** kk шұғыл, ru срочный. */
    URGENT,
    /** kk қысқа мерзімді, ru краткосрочный. */
    SHORT_TERM,
    /** kk орта мерзімді, ru среднесрочный. */
    MEDIUM_TERM,
    /** kk ұзақ мерзімді, ru долгосрочный. */
    LONG_TERM;

    /** Returns the name used in JSON and, after {@code protocol.assignment.kind.}, in messages. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the words for a person. */
    public String text(Language language) {
        return Messages.in(language).text("protocol.assignment.kind." + code());
    }
}
