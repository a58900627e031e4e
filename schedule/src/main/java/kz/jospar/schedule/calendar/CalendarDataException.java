package kz.jospar.schedule.calendar;

/**
 * A line of a calendar's text cannot be read or contradicts another one: kk күнтізбе деректерінің қатесі, ru ошибка в
 * данных календаря.
 */
public final class CalendarDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int QUOTED = 240;

    private final String calendar;
    private final int line;
    private final String text;

    CalendarDataException(String calendar, int line, String text, String why) {
        super("calendar '" + calendar + "', "
                + (line == 0 ? why : "line " + line + ": " + quoted(why) + ": \"" + quoted(text) + '"'));
        this.calendar = calendar;
        this.line = line;
        this.text = text;
    }

    /** Returns the calendar's name. */
    public String calendar() {
        return calendar;
    }

    /** Returns the line's number, from 1; 0 where the text as a whole lacks something. */
    public int line() {
        return line;
    }

    /** Returns the line as it was read; empty where the text as a whole lacks something. */
    public String text() {
        return text;
    }

    /** A foreign line must not flood or steer the log it ends up in. */
    private static String quoted(String text) {
        String start = text.length() > QUOTED ? text.substring(0, QUOTED) + "..." : text;
        return start.replaceAll("\\p{Cntrl}", "?");
    }
}
