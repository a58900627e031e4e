package kz.jospar.core.phrase;

import java.util.Locale;

/** What a constituent is; each has one class of {@link Chunk}, which says what it means. */
enum Label {
    FREQUENCY,
    TIMES,
    YEARS,
    WINDOW,
    SPAN,
    DATE,
    DATES,
    LIMIT,
    SINCE,
    DUE,
    DUES,
    DUE_YEAR,
    DUE_TERM,
    DUE_WEEKDAY,
    DUE_WEEKDAYS,
    END_OF,
    FIRST_MONTHS,
    TERM,
    EVENT,
    URGENCY,
    SCHEDULE,
    SCHEDULE_DAY,
    ALWAYS,
    ACADEMIC,
    PLANS_OF,
    RENEWAL,
    THEN,
    STAGE,
    CLOCK,
    DITTO,
    JOINER,
    IDLE;

    static Label of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
