package kz.jospar.schedule;

import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/** A file holds no schedule that could be read: kk кесте оқылмады, ru график не прочитан. */
public final class UnreadableScheduleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String schedule;
    private final Reason reason;
    private final int line;

    /** Names the schedule, what is wrong, and the line, 0 where no line is. */
    public UnreadableScheduleException(String schedule, Reason reason, int line) {
        super(Messages.in(Language.EN).text(reason.key(), schedule, Integer.toString(line)));
        this.schedule = schedule;
        this.reason = reason;
        this.line = line;
    }

    /** Returns what is wrong. */
    public Reason reason() {
        return reason;
    }

    /** Returns the line of the file, from 1; 0 where the file as a whole is meant. */
    public int line() {
        return line;
    }

    /** Returns the sentence for a person, with the schedule's name and, where there is one, the line. */
    public String message(Language language) {
        return Messages.in(language).text(reason.key(), List.of(schedule, Integer.toString(line)));
    }

    /** Why there is no schedule. */
    public enum Reason {
        /** The file is no iCalendar file, or breaks off. */
        NOT_A_CALENDAR,
        /** The file is not written in UTF-8. */
        NOT_UTF8,
        /** The file is longer than any schedule. */
        TOO_LONG,
        /** A line is longer than any schedule's. */
        LINE_TOO_LONG,
        /** Components stand in components deeper than the format allows. */
        TOO_DEEP,
        /** More than {@link OutsideSchedule#MOST_ENTRIES} entries. */
        TOO_MANY_ENTRIES,
        /** Its recurrences would take too long to follow. */
        TOO_MUCH_WORK,
        /** No table has a heading row with a date or a first day. */
        NO_TABLE;

        private String key() {
            return "schedule." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
