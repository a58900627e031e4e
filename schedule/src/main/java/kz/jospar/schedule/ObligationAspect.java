package kz.jospar.schedule;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What differs between an obligation before and after: kk міндеттің өзгерген бөлігі, ru изменённая часть обязательства. */
public enum ObligationAspect {
    /** The due day as the deadline names it. */
    DUE,
    /** The working day it falls on, where the due day itself stayed; one of the two may be unknown. */
    WORKING_DAY,
    /** The first or the last day of the window. */
    WINDOW,
    /** Who owes it. */
    EXECUTORS,
    /** What is owed, in any language. */
    TITLE;

    private static final Set<ObligationAspect> DAYS = EnumSet.of(DUE, WORKING_DAY, WINDOW);

    /** Returns the word used in JSON and on the command line. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells whether a day moved. */
    public boolean isDay() {
        return DAYS.contains(this);
    }

    static Set<ObligationAspect> between(Obligation before, Obligation after) {
        Set<ObligationAspect> aspects = EnumSet.noneOf(ObligationAspect.class);
        Occurrence old = before.occurrence();
        Occurrence young = after.occurrence();
        if (!old.due().equals(young.due())) {
            aspects.add(DUE);
        } else if (!Objects.equals(old.adjusted(), young.adjusted())) {
            aspects.add(WORKING_DAY);
        }
        if (!old.from().equals(young.from()) || !old.toInclusive().equals(young.toInclusive())) {
            aspects.add(WINDOW);
        }
        if (!before.commitment().executors().equals(after.commitment().executors())) {
            aspects.add(EXECUTORS);
        }
        if (!before.commitment().title().equals(after.commitment().title())) {
            aspects.add(TITLE);
        }
        return aspects;
    }
}
