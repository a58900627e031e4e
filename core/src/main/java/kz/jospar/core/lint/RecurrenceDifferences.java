package kz.jospar.core.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import org.jspecify.annotations.Nullable;

/** Tells in what two recurrences differ, once both are written in one way. */
final class RecurrenceDifferences {
    private static final Comparator<YearPart> IN_YEAR = Comparator.comparingInt(YearPart::fromMonth)
            .thenComparingInt(YearPart::fromDay)
            .thenComparingInt(YearPart::toMonth)
            .thenComparingInt(YearPart::toDayInclusive);

    private RecurrenceDifferences() {}

    static Set<TimingAspect> between(Timing.Recurring first, Timing.Recurring second, @Nullable PlanPeriod period) {
        Timing.Recurring one = plain(first);
        Timing.Recurring other = plain(second);
        Set<TimingAspect> found = EnumSet.noneOf(TimingAspect.class);
        if (one.every() != other.every() || !one.interval().equals(other.interval())) {
            found.add(TimingAspect.FREQUENCY);
        }
        if (one.count().times() != other.count().times()) {
            found.add(TimingAspect.COUNT);
        }
        if (one.count().atLeast() != other.count().atLeast()) {
            found.add(TimingAspect.MINIMUM);
        }
        if (!Objects.equals(days(one.during(), period), days(other.during(), period))) {
            found.add(TimingAspect.STRETCH);
        }
        boolean sameRhythm = !found.contains(TimingAspect.FREQUENCY);
        if (sameRhythm && one.parts().size() != other.parts().size()) {
            found.add(TimingAspect.WINDOWS);
        } else if (sameRhythm) {
            parts(one.parts(), other.parts(), found);
        }
        DueDifferences.add(one, other, sameRhythm && one.parts().equals(other.parts()), found);
        return found;
    }

    /** Sorts the parts, and names parts that are all months, quarters or halves of a year, or the year, by that cycle. */
    private static Timing.Recurring plain(Timing.Recurring recurrence) {
        List<YearPart> sorted = recurrence.parts().stream().sorted(IN_YEAR).toList();
        for (Cycle cycle : Cycle.values()) {
            if (cycle != Cycle.WEEK && sorted.equals(whole(cycle))) {
                return new Timing.Recurring(
                        cycle, 1, List.of(), recurrence.during(), recurrence.due(), recurrence.count());
            }
        }
        return new Timing.Recurring(
                recurrence.every(),
                recurrence.interval(),
                sorted,
                recurrence.during(),
                recurrence.due(),
                recurrence.count());
    }

    private static List<YearPart> whole(Cycle cycle) {
        return IntStream.rangeClosed(1, 12 / cycle.months())
                .map(turn -> turn * cycle.months())
                .mapToObj(last -> YearPart.ofMonths(last - cycle.months() + 1, last))
                .toList();
    }

    /** Ends that the phrase leaves open are the plan's. */
    private static @Nullable Stretch days(@Nullable Stretch named, @Nullable PlanPeriod period) {
        if (period == null) {
            return named;
        }
        LocalDate from = named == null ? null : named.from();
        LocalDate to = named == null ? null : named.toInclusive();
        LocalDate first = from == null ? period.from() : from;
        LocalDate last = to == null ? period.toInclusive() : to;
        // A recurrence that begins after the plan's end keeps its own open end.
        return last.isBefore(first) ? named : new Stretch(first, last);
    }

    /** What both have is set aside; the rest is compared in the order of the year. */
    private static void parts(List<YearPart> one, List<YearPart> other, Set<TimingAspect> found) {
        List<YearPart> theirs = new ArrayList<>(other);
        List<YearPart> ours = new ArrayList<>();
        for (YearPart part : one) {
            if (!theirs.remove(part)) {
                ours.add(part);
            }
        }
        for (int i = 0; i < ours.size(); i++) {
            YearPart our = ours.get(i);
            YearPart their = theirs.get(i);
            if (our.fromMonth() != their.fromMonth() || our.toMonth() != their.toMonth()) {
                found.add(TimingAspect.MONTH);
            }
            if (our.fromDay() != their.fromDay() || our.toDayInclusive() != their.toDayInclusive()) {
                found.add(TimingAspect.DAY);
            }
        }
    }
}
