package kz.jospar.benchmarks;

import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import com.opengamma.strata.basics.schedule.PeriodicSchedule;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.jospar.schedule.DayNumbers;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.Timetable;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * Who makes all dates of a rule. The rule is made ready beforehand; dates go to the sink as whatever the library calls a
 * date. Those without a work calendar are lent ours.
 */
@SuppressWarnings("ImmutableEnumChecker") // the function is never changed
public enum Expander {
    ICAL4J("ical4j", Expander::ical4j),
    LIB_RECUR("lib-recur", Expander::libRecur),
    BIWEEKLY("biweekly", Expander::biweekly),
    STRATA("Strata", Expander::strata),
    /** The shortest loop that a person writes who knows what day comes out. */
    JAVA_TIME("java.time loop", Expander::javaTime),
    OCCURRENCES("Timetable.all()", Expander::occurrences),
    LOCAL_DATES("ours, LocalDate", Expander::localDates);

    private final String label;
    private final Function<Rule, Way> ways;

    Expander(String label, Function<Rule, Way> ways) {
        this.label = label;
        this.ways = ways;
    }

    /** A library with a rule at hand. */
    @FunctionalInterface
    interface Way {
        /** Gives every date of the rule to the sink, in order. */
        void expand(Consumer<Object> sink);
    }

    String label() {
        return label;
    }

    Way of(Rule rule) {
        return ways.apply(rule);
    }

    /** Returns the day that a library means, whatever it calls it. */
    static LocalDate day(Object date) {
        if (date instanceof DateTime day) {
            return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
        }
        if (date instanceof Date day) {
            return LocalDate.ofInstant(day.toInstant(), ZoneOffset.UTC);
        }
        if (date instanceof Occurrence occurrence) {
            return occurrence.due();
        }
        return (LocalDate) date;
    }

    private static Way ical4j(Rule rule) {
        Recur<LocalDate> recur = new Recur<>(rule.recurrence());
        LocalDate first = rule.first();
        LocalDate last = rule.last();
        return rule.isMoved()
                ? sink -> recur.getDates(first, first, last).forEach(day -> sink.accept(moved(day)))
                : sink -> recur.getDates(first, first, last).forEach(sink);
    }

    private static Way libRecur(Rule rule) {
        RecurrenceRule recurrence = Peers.libRecur(rule, rule.last());
        DateTime first = Peers.dateTime(rule.first());
        return sink -> {
            RecurrenceRuleIterator dates = recurrence.iterator(first);
            while (dates.hasNext()) {
                DateTime date = dates.nextDateTime();
                sink.accept(rule.isMoved() ? moved(day(date)) : date);
            }
        };
    }

    private static Way biweekly(Rule rule) {
        Recurrence recurrence = Peers.biweekly(rule, rule.last());
        ICalDate first = Peers.date(rule.first());
        return sink -> {
            DateIterator dates = recurrence.getDateIterator(first, Peers.UTC);
            while (dates.hasNext()) {
                Date date = dates.next();
                sink.accept(rule.isMoved() ? moved(day(date)) : date);
            }
        };
    }

    /** Its dates begin with the start of the first period, which is not due. */
    private static Way strata(Rule rule) {
        PeriodicSchedule schedule = Peers.strata(rule, rule.first(), rule.last());
        return sink -> (rule.isMoved()
                        ? schedule.createAdjustedDates(Peers.STRATA_DATA)
                        : schedule.createUnadjustedDates(Peers.STRATA_DATA))
                .stream().skip(1).forEach(sink);
    }

    private static Way javaTime(Rule rule) {
        LocalDate first = rule.first();
        LocalDate last = rule.last();
        int months = rule.months();
        if (months == 0) {
            return sink -> {
                for (LocalDate day = first; !day.isAfter(last); day = day.plusWeeks(1)) {
                    sink.accept(day);
                }
            };
        }
        return sink -> {
            LocalDate day = first;
            for (int i = 1; !day.isAfter(last); i++) {
                sink.accept(rule.isMoved() ? moved(day) : day);
                // From the first one each time: 31 March, 30 June, 30 September, 31 December.
                day = first.plusMonths((long) months * i);
            }
        };
    }

    private static Way occurrences(Rule rule) {
        Timetable timetable = rule.timetable();
        return sink -> timetable.all().forEach(sink);
    }

    private static Way localDates(Rule rule) {
        DayNumbers days = DayNumbers.of(rule.timetable());
        return sink -> {
            for (int i = 0; i < days.size(); i++) {
                sink.accept(DayNumbers.date(rule.isMoved() ? days.lastDay(i) : days.due(i)));
            }
        };
    }

    private static LocalDate moved(LocalDate day) {
        return Rule.CALENDAR.nextOrSame(day);
    }
}
