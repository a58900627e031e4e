package kz.jospar.protocol.assignment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/**
 * Why an assignment has no single due day to be controlled by: kk жалғыз бақылау күнінің болмау себебі, ru почему нет
 * единственного контрольного дня.
 */
public enum NoDue {
    /** No term is named and no rule gives one. */
    NO_TERM,
    /** The term in words was not understood. */
    UNREADABLE,
    /** It comes back. */
    RECURRING,
    /** It has several terms. */
    SEVERAL,
    /** It runs all the time. */
    CONTINUOUS,
    /** It waits for an event or a schedule from outside. */
    WAITS,
    /** Its working days run into a year without a calendar. */
    NO_CALENDAR,
    /** It lies beyond the years that dates can have. */
    BEYOND;

    /** Returns the name used in JSON and, after {@code protocol.assignment.no-due.}, in messages. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the words for a person. */
    public String text(Language language) {
        return Messages.in(language).text("protocol.assignment.no-due." + code());
    }
}
