package kz.jospar.benchmarks;

import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import com.opengamma.strata.basics.schedule.PeriodicSchedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import kz.jospar.schedule.DayNumbers;
import kz.jospar.schedule.Timetable;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * Who finds a due day near a day, for quarter ends and for Fridays. A library that has no way back walks there from the
 * beginning.
 */
public enum Seeker {
    ICAL4J("ical4j"),
    LIB_RECUR("lib-recur"),
    BIWEEKLY("biweekly"),
    STRATA("Strata"),
    /** What a person writes who knows the rule; the age of the rule does not matter. */
    JAVA_TIME("java.time by hand"),
    TIMETABLE("Timetable"),
    LOCAL_DATES("ours, LocalDate");

    private final String label;

    Seeker(String label) {
        this.label = label;
    }

    /** A library with a rule and a question at hand. */
    @FunctionalInterface
    interface Way {
        /** Returns the date found, as whatever the library calls a date. */
        Object find(Asked day);
    }

    /** A day in the words of all, made beforehand. */
    record Asked(LocalDate day, int number, DateTime dateTime, Date date) {
        static Asked of(LocalDate day) {
            return new Asked(day, (int) day.toEpochDay(), Peers.dateTime(day), Peers.date(day));
        }
    }

    String label() {
        return label;
    }

    /** Tells whether it can be asked. */
    boolean answers(Question question) {
        return switch (this) {
            // They know no work calendar.
            case ICAL4J, LIB_RECUR, BIWEEKLY -> !question.isMoved();
            // It knows one due day only, the one that counts: the moved one.
            case TIMETABLE -> question.isMoved();
            case STRATA, JAVA_TIME, LOCAL_DATES -> true;
        };
    }

    /** Returns how a question that it answers is answered about a rule begun with a year. */
    Way of(Rule rule, int since, Question question) {
        if (!answers(question)) {
            throw new IllegalArgumentException(this + " does not answer " + question);
        }
        return switch (this) {
            case ICAL4J -> ical4j(rule, since, question);
            case LIB_RECUR -> libRecur(rule, since, question);
            case BIWEEKLY -> biweekly(rule, since, question);
            case STRATA -> strata(rule, since, question);
            case JAVA_TIME -> javaTime(rule, question);
            case TIMETABLE -> timetable(rule.timetableSince(since), question);
            case LOCAL_DATES -> localDates(DayNumbers.of(rule.timetableSince(since)), question);
        };
    }

    private static Way ical4j(Rule rule, int since, Question question) {
        Recur<LocalDate> recur = new Recur<>(rule.recurrence());
        LocalDate first = rule.firstIn(since);
        if (question == Question.NEXT) {
            // It looks for a later day.
            return asked -> Objects.requireNonNull(recur.getNextDate(first, asked.day.minusDays(1)));
        }
        return asked -> {
            List<LocalDate> dates = recur.getDates(first, first, asked.day);
            return dates.get(dates.size() - 1);
        };
    }

    private static Way libRecur(Rule rule, int since, Question question) {
        RecurrenceRule recurrence = Peers.libRecur(rule, LocalDate.of(2027, 12, 31));
        DateTime first = Peers.dateTime(rule.firstIn(since));
        if (question == Question.NEXT) {
            return asked -> {
                RecurrenceRuleIterator dates = recurrence.iterator(first);
                dates.fastForward(asked.dateTime);
                return dates.nextDateTime();
            };
        }
        return asked -> {
            RecurrenceRuleIterator dates = recurrence.iterator(first);
            DateTime found = first;
            while (!dates.peekDateTime().after(asked.dateTime)) {
                found = dates.nextDateTime();
            }
            return found;
        };
    }

    @SuppressWarnings("JavaUtilDate") // that is its date
    private static Way biweekly(Rule rule, int since, Question question) {
        Recurrence recurrence = Peers.biweekly(rule, LocalDate.of(2027, 12, 31));
        ICalDate first = Peers.date(rule.firstIn(since));
        if (question == Question.NEXT) {
            return asked -> {
                DateIterator dates = recurrence.getDateIterator(first, Peers.UTC);
                dates.advanceTo(asked.date);
                return dates.next();
            };
        }
        return asked -> {
            DateIterator dates = recurrence.getDateIterator(first, Peers.UTC);
            Date found = first;
            Date next = dates.next();
            while (next.compareTo(asked.date) <= 0) {
                found = next;
                next = dates.next();
            }
            return found;
        };
    }

    /** It knows no rule without an end: all dates are made, then searched. */
    private static Way strata(Rule rule, int since, Question question) {
        LocalDate last = rule == Rule.WEEKLY ? LocalDate.of(2027, 12, 31) : LocalDate.of(2027, 9, 30);
        PeriodicSchedule schedule = Peers.strata(rule, rule.firstIn(since), last);
        return asked -> {
            List<LocalDate> dates = question.isMoved()
                    ? schedule.createAdjustedDates(Peers.STRATA_DATA)
                    : schedule.createUnadjustedDates(Peers.STRATA_DATA);
            int place = Collections.binarySearch(dates, asked.day);
            return dates.get(place >= 0 ? place : question.isNext() ? -place - 1 : -place - 2);
        };
    }

    private static Way javaTime(Rule rule, Question question) {
        return switch (question) {
            case NEXT -> asked -> next(rule, asked.day);
            case PREVIOUS -> asked -> previous(rule, asked.day);
            case NEXT_MOVED ->
                asked -> {
                    LocalDate before = Rule.CALENDAR.nextOrSame(previous(rule, asked.day.minusDays(1)));
                    return before.isBefore(asked.day) ? Rule.CALENDAR.nextOrSame(next(rule, asked.day)) : before;
                };
            case PREVIOUS_MOVED ->
                asked -> {
                    LocalDate nominal = previous(rule, asked.day);
                    LocalDate moved = Rule.CALENDAR.nextOrSame(nominal);
                    return moved.isAfter(asked.day)
                            ? Rule.CALENDAR.nextOrSame(previous(rule, nominal.minusDays(1)))
                            : moved;
                };
        };
    }

    private static LocalDate next(Rule rule, LocalDate day) {
        return rule == Rule.WEEKLY
                ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
                : YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 3)
                        .atEndOfMonth();
    }

    private static LocalDate previous(Rule rule, LocalDate day) {
        if (rule == Rule.WEEKLY) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        }
        LocalDate end = next(rule, day);
        return end.equals(day) ? end : end.minusMonths(3).with(TemporalAdjusters.lastDayOfMonth());
    }

    private static Way timetable(Timetable timetable, Question question) {
        return question.isNext()
                ? asked -> timetable.next(asked.day).orElseThrow()
                : asked -> timetable.previous(asked.day).orElseThrow();
    }

    private static Way localDates(DayNumbers days, Question question) {
        return switch (question) {
            case NEXT -> asked -> DayNumbers.date(days.nextDue((int) asked.day.toEpochDay()));
            case PREVIOUS -> asked -> DayNumbers.date(days.previousDue((int) asked.day.toEpochDay()));
            case NEXT_MOVED -> asked -> DayNumbers.date(days.nextLastDay((int) asked.day.toEpochDay()));
            case PREVIOUS_MOVED -> asked -> DayNumbers.date(days.previousLastDay((int) asked.day.toEpochDay()));
        };
    }
}
