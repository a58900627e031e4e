package kz.jospar.core.lint;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Due;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.DueWeekday;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import org.jspecify.annotations.Nullable;

/** Tells in what the due days of two recurrences differ. */
final class DueDifferences {
    /** The last day that every month has. */
    private static final int IN_EVERY_MONTH = 28;

    private DueDifferences() {}

    /** Compares the due days; months after the window only where the windows are the same. */
    static void add(Timing.Recurring one, Timing.Recurring other, boolean sameWindows, Set<TimingAspect> found) {
        boolean bothNamed = one.due() != null && other.due() != null;
        boolean noneNamed = one.due() == null && other.due() == null;
        if (noneNamed || (!sameWindows && !bothNamed)) {
            return; // the windows' last days differ as the windows do, which is told already
        }
        Due due = due(one);
        Due otherDue = due(other);
        if (due instanceof DueDay day && otherDue instanceof DueDay otherDay) {
            days(day, one, otherDay, other, sameWindows, found);
        } else if (due instanceof DueTerm term && otherDue instanceof DueTerm otherTerm) {
            terms(term, otherTerm, found);
        } else if (due instanceof DueWeekday day && otherDue instanceof DueWeekday otherDay) {
            weekdays(day, otherDay, sameWindows, found);
        } else {
            found.add(TimingAspect.DAY);
            return;
        }
        TimingDifferences.limits(due.limit(), otherDue.limit(), found);
    }

    private static void days(
            DueDay due,
            Timing.Recurring one,
            DueDay otherDue,
            Timing.Recurring other,
            boolean sameWindows,
            Set<TimingAspect> found) {
        if (day(due, one) != day(otherDue, other) && due.day() != otherDue.day()) {
            found.add(TimingAspect.DAY);
        }
        if (sameWindows) {
            months(due.monthsAfter() - otherDue.monthsAfter(), found);
        }
    }

    private static void terms(DueTerm due, DueTerm other, Set<TimingAspect> found) {
        if (due.edge() != other.edge()) {
            found.add(TimingAspect.DAY);
            return;
        }
        if (due.unit() != other.unit()) {
            found.add(TimingAspect.DAY_TYPE);
        }
        if (due.amount() != other.amount()) {
            found.add(due.edge() == DueTerm.Edge.AFTER_END ? TimingAspect.LENGTH : TimingAspect.DAY);
        }
    }

    private static void weekdays(DueWeekday due, DueWeekday other, boolean sameWindows, Set<TimingAspect> found) {
        if (due.weekday() != other.weekday() || (sameWindows && !Objects.equals(due.ordinal(), other.ordinal()))) {
            found.add(TimingAspect.DAY);
        }
        if (!sameWindows || due.after() == other.after()) {
            return;
        }
        if (due.ordinal() == null) {
            found.add(TimingAspect.DAY);
        } else {
            months(due.after() - other.after(), found);
        }
    }

    private static void months(int difference, Set<TimingAspect> found) {
        if (difference != 0) {
            found.add(difference % 12 == 0 ? TimingAspect.YEAR : TimingAspect.MONTH);
        }
    }

    /** The day named, in one way for each day, else the windows' last day where all end on the same day of their months. */
    private static @Nullable Due due(Timing.Recurring recurrence) {
        Due named = recurrence.due();
        if (named instanceof DueTerm term && term.unit() != TermUnit.WORKING_DAY) {
            return recurrence.every() == Cycle.WEEK ? ofWeek(term, recurrence.interval()) : ofMonth(term, recurrence);
        }
        if (named != null) {
            return named;
        }
        if (recurrence.every() == Cycle.WEEK) {
            return DueWeekday.of(DayOfWeek.SUNDAY, Limit.BY);
        }
        List<Integer> ends = recurrence.parts().stream()
                .map(YearPart::toDayInclusive)
                .distinct()
                .toList();
        return ends.size() > 1 ? null : new DueDay(ends.isEmpty() ? 31 : ends.get(0), 0, Limit.BY);
    }

    /** The third day of a week, or after it, is a Wednesday. */
    private static Due ofWeek(DueTerm term, int interval) {
        int amount = days(term);
        int day = switch (term.edge()) {
            case AFTER_END -> 7 + amount;
            case OF_START -> amount - 7 * (interval - 1);
            case OF_END -> 8 - amount;
        };
        boolean beyond = day < 1 || (term.edge() == DueTerm.Edge.OF_START && day > 7) || day > 7 * 25;
        return beyond
                ? inDays(term)
                : new DueWeekday(DayOfWeek.of((day - 1) % 7 + 1), null, (day - 1) / 7, term.limit());
    }

    /** "10 days after the quarter" is the tenth of the month after it. */
    private static Due ofMonth(DueTerm term, Timing.Recurring recurrence) {
        int amount = days(term);
        boolean wholeMonths = recurrence.parts().stream().allMatch(part -> part.toDayInclusive() == 31);
        int first = 1 - recurrence.every().months() * recurrence.interval();
        boolean ofMonth = amount <= IN_EVERY_MONTH
                && switch (term.edge()) {
                    case AFTER_END -> wholeMonths;
                    case OF_START -> recurrence.parts().isEmpty() && first >= -24;
                    case OF_END -> wholeMonths && amount == 1;
                };
        if (!ofMonth) {
            return inDays(term);
        }
        return switch (term.edge()) {
            case AFTER_END -> new DueDay(amount, 1, term.limit());
            case OF_START -> new DueDay(amount, first, term.limit());
            case OF_END -> new DueDay(31, 0, term.limit());
        };
    }

    private static DueTerm inDays(DueTerm term) {
        return new DueTerm(days(term), TermUnit.DAY, term.edge(), term.limit());
    }

    private static int days(DueTerm term) {
        return term.unit() == TermUnit.WEEK ? 7 * term.amount() : term.amount();
    }

    /** A day beyond the end of every month it can fall in is the last day: 31 June is 30 June. */
    private static int day(DueDay due, Timing.Recurring recurrence) {
        IntStream last = recurrence.parts().isEmpty()
                ? IntStream.rangeClosed(1, 12)
                        .filter(month -> month % Math.max(1, recurrence.every().months()) == 0)
                : recurrence.parts().stream().mapToInt(YearPart::toMonth);
        int longest = last.map(month -> Math.floorMod(month + due.monthsAfter() - 1, 12) + 1)
                .map(month -> Month.of(month).maxLength())
                .max()
                .orElse(31);
        return Math.min(due.day(), longest);
    }
}
