package kz.jospar.schedule;

import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/**
 * More was asked for at once than fits any plan: kk тым көп міндеттеме, ru слишком много обязательств. The way out is a
 * shorter horizon, or single questions to a {@link Timetable}.
 */
public final class TooManyObligationsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** So many at most; a region has fewer in five years. */
    public static final int MOST = 5_000_000;

    private final String owner;

    TooManyObligationsException(String owner) {
        super("more than " + MOST + " obligations" + (owner.isEmpty() ? "" : " in '" + owner + "'")
                + "; ask for a shorter horizon");
        this.owner = owner;
    }

    /** Returns the refusal for a person. */
    public String message(Language language) {
        return Messages.in(language).text("obligations.tooMany", owner, Integer.toString(MOST));
    }
}
