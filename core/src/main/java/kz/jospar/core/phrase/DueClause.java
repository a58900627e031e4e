package kz.jospar.core.phrase;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Due;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.DueTerm.Edge;
import kz.jospar.core.time.DueWeekday;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence with a due day of its own: "тоқсан сайын келесі айдың 5-не", "ежемесячно в последнюю пятницу", "ай сайын,
 * есепті айдан кейінгі 5 жұмыс күні ішінде".
 */
final class DueClause {
    private final Constituents rest;
    private final Constituent day;
    private final @Nullable Constituent often;
    private final Chunk.Frequency frequency;
    private final List<YearPart> parts = new ArrayList<>();
    private @Nullable Constituent window;

    DueClause(Constituents rest, Constituent day, @Nullable Constituent often, Chunk.Frequency frequency) {
        this.rest = rest;
        this.day = day;
        this.often = often;
        this.frequency = frequency;
    }

    /** Returns the one constituent that says when a window's work is due, or null; two do not go together. */
    static @Nullable Constituent day(Constituents all) {
        Constituent day = null;
        for (Constituent one : all.all()) {
            boolean isDay = one.chunk() instanceof Chunk.Due
                    || one.chunk() instanceof Chunk.DueYear
                    || one.chunk() instanceof Chunk.DueTerm
                    || one.chunk() instanceof Chunk.DueWeekday;
            if (isDay && day != null) {
                throw UnfitException.unfit(day, one);
            }
            day = isDay ? one : day;
        }
        return day;
    }

    /** The period of which each is meant by the due day's own words. */
    static @Nullable Cycle each(Chunk day) {
        if (day instanceof Chunk.Due due) {
            return due.each();
        }
        if (day instanceof Chunk.DueTerm due) {
            return due.each();
        }
        return day instanceof Chunk.DueWeekday due ? due.each() : null;
    }

    /** The period that the due day's words name, where they say as much as a frequency. */
    static @Nullable Cycle period(Chunk day) {
        if (day instanceof Chunk.Due due) {
            return due.unit();
        }
        if (day instanceof Chunk.DueTerm due) {
            return due.edge() == Edge.AFTER_END ? due.period() : null;
        }
        if (day instanceof Chunk.DueWeekday due) {
            return due.of() == Chunk.Of.AFTER ? due.unit() : null;
        }
        return Cycle.YEAR;
    }

    Outcome outcome(@Nullable Count times, @Nullable Stretch stretch) {
        for (Constituent one : rest.all()) {
            if (one.chunk() instanceof Chunk.Window named && !named.from()) {
                parts.addAll(named.parts());
                window = one;
            } else if (one.chunk() instanceof Chunk.Date date && date.bound() == Chunk.Bound.ON) {
                parts.add(DateList.day(date));
                window = one;
            } else if (!one.equals(day)) {
                throw UnfitException.unfit(day, one);
            }
        }
        if (window != null && (frequency.every() != Cycle.YEAR || frequency.count() != null)) {
            throw UnfitException.unfit(window, day);
        }
        Count count = times == null ? frequency.count() : times;
        try {
            Timing.Recurring recurrence = new Timing.Recurring(
                    frequency.every(),
                    frequency.interval(),
                    parts,
                    stretch,
                    due(day.chunk()),
                    count == null ? Count.ONCE : count);
            Outcome outcome = Outcome.of(recurrence);
            return day.chunk() instanceof Chunk.DueTerm term && !term.settled()
                    ? outcome.or(
                            recurrence.due(new DueTerm(term.amount(), TermUnit.WORKING_DAY, term.edge(), term.limit())),
                            "working-days")
                    : outcome;
        } catch (IllegalArgumentException e) {
            // A due day outside every window, or in a week.
            throw unfit();
        }
    }

    private Due due(Chunk named) {
        if (named instanceof Chunk.DueTerm term) {
            return ofTerm(term);
        }
        if (named instanceof Chunk.DueWeekday weekday) {
            return ofWeekday(weekday);
        }
        return named instanceof Chunk.Due due ? ofMonth(due) : ofYear((Chunk.DueYear) named);
    }

    private DueTerm ofTerm(Chunk.DueTerm term) {
        boolean turn = frequency.interval() > 1;
        boolean wholeMonths = parts.stream().allMatch(part -> part.toDayInclusive() == 31);
        if (term.months() && (frequency.every() == Cycle.WEEK || !wholeMonths)) {
            throw unfit();
        }
        if (term.period() != null && term.period() != frequency.every() && !isMonthOfParts(term.period())) {
            throw unfit();
        }
        if (term.period() != null && turn && term.edge() != Edge.AFTER_END) {
            throw unfit();
        }
        boolean plain = frequency.every() == Cycle.MONTH || frequency.every() == Cycle.WEEK;
        if (term.bare() && term.edge() == Edge.OF_START && (!plain || turn)) {
            throw unfit(); // "ежеквартально, до 3-го рабочего дня": of the quarter, or of the month after it
        }
        return new DueTerm(term.amount(), term.unit(), term.edge(), term.limit());
    }

    /** "Ежегодно в июне, до 5-го рабочего дня месяца": the window is the month. */
    private boolean isMonthOfParts(Cycle period) {
        return period == Cycle.MONTH
                && !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> part.fromMonth() == part.toMonth()
                                && part.fromDay() == 1
                                && part.toDayInclusive() == 31);
    }

    private DueWeekday ofWeekday(Chunk.DueWeekday weekday) {
        boolean after = weekday.of() == Chunk.Of.AFTER;
        if (frequency.every() != Cycle.WEEK) {
            boolean monthly = frequency.every() == Cycle.MONTH && frequency.interval() == 1;
            switch (weekday.of()) {
                case MONTH, SAME -> {
                    if (!monthly && parts.isEmpty()) {
                        throw unfit();
                    }
                }
                case WITHIN -> {
                    boolean named = weekday.unit() != null;
                    if (!parts.isEmpty() || (named && frequency.interval() > 1)) {
                        throw unfit();
                    }
                    refuseOther(weekday.unit());
                }
                default -> refuseOther(weekday.unit());
            }
        } else {
            refuseOther(weekday.unit());
        }
        return new DueWeekday(weekday.weekday(), weekday.ordinal(), after ? weekday.nth() : 0, weekday.limit());
    }

    private void refuseOther(@Nullable Cycle unit) {
        if (unit != null && unit != frequency.every()) {
            throw unfit();
        }
    }

    private DueDay ofMonth(Chunk.Due due) {
        if (due.unit() != null && due.unit() != frequency.every()) {
            throw unfit();
        }
        int months = switch (due.of()) {
            case AFTER, CURRENT -> due.nth();
            case WITHIN -> due.nth() == 0 ? 0 : due.nth() - frequency.every().months() * frequency.interval();
            case MONTH, SAME -> {
                boolean monthly = frequency.every() == Cycle.MONTH && frequency.interval() == 1;
                if (!monthly && parts.isEmpty()) {
                    throw unfit();
                }
                yield 0;
            }
        };
        if (due.of() == Chunk.Of.WITHIN && (months > 0 || !parts.isEmpty())) {
            throw unfit();
        }
        return new DueDay(due.day(), months, due.limit());
    }

    private DueDay ofYear(Chunk.DueYear due) {
        if (frequency.every() != Cycle.YEAR || window != null) {
            throw unfit();
        }
        int months = switch (due.of()) {
            case AFTER -> (due.nth() - 1) * 12 + due.month();
            case WITHIN -> (due.nth() - frequency.interval()) * 12 + due.month() - 12;
            case PLANNING -> due.month() - 12;
        };
        if (due.of() == Chunk.OfYear.WITHIN && months > 0) {
            throw unfit();
        }
        return new DueDay(due.day(), months, due.limit());
    }

    private UnfitException unfit() {
        if (often != null) {
            return UnfitException.unfit(often, day);
        }
        return window == null ? UnfitException.of(Refusal.INCOMPLETE, day) : UnfitException.unfit(window, day);
    }
}
