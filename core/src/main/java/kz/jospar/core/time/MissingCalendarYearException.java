package kz.jospar.core.time;

/** A calendar was asked about a year it has no data for: kk күнтізбеде бұл жыл жоқ, ru нет данных календаря за год. */
public final class MissingCalendarYearException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String calendar;
    private final int year;

    /** Names the calendar and the year it lacks. */
    public MissingCalendarYearException(String calendar, int year) {
        super("calendar '" + calendar + "' has no data for " + year
                + "; add the year's days off or choose another one");
        this.calendar = calendar;
        this.year = year;
    }

    /** Returns the calendar's name. */
    public String calendar() {
        return calendar;
    }

    /** Returns the year without data. */
    public int year() {
        return year;
    }
}
