package kz.jospar.core.lint;

import static kz.jospar.core.lint.TimingAspect.BEGINNING;
import static kz.jospar.core.lint.TimingAspect.DAY;
import static kz.jospar.core.lint.TimingAspect.DAY_TYPE;
import static kz.jospar.core.lint.TimingAspect.DIRECTION;
import static kz.jospar.core.lint.TimingAspect.FREQUENCY;
import static kz.jospar.core.lint.TimingAspect.KIND;
import static kz.jospar.core.lint.TimingAspect.LENGTH;
import static kz.jospar.core.lint.TimingAspect.LIMIT;
import static kz.jospar.core.lint.TimingAspect.MONTH;
import static kz.jospar.core.lint.TimingAspect.NUMBER;
import static kz.jospar.core.lint.TimingAspect.UNIT;
import static kz.jospar.core.lint.TimingAspect.YEAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Tells in what two timings differ, case by case; the words of events and schedules are not looked at.
 *
 * @param twin the other timing
 * @param period the plan's days, where both versions state the same
 */
record TimingDifferences(Timing twin, @Nullable PlanPeriod period) implements Timing.Cases<Set<TimingAspect>> {

    static Set<TimingAspect> between(Timing one, Timing other, @Nullable PlanPeriod period) {
        return asDay(one).choose(new TimingDifferences(asDay(other), period));
    }

    /** A window of one day is that day. */
    private static Timing asDay(Timing timing) {
        return timing instanceof Timing.Within window && window.from().equals(window.toInclusive())
                ? new Timing.OnDay(window.from())
                : timing;
    }

    @Override
    public Set<TimingAspect> onDay(Timing.OnDay day) {
        if (!(twin instanceof Timing.OnDay other)) {
            return otherKind();
        }
        Set<TimingAspect> found = dates(day.date(), other.date(), false);
        limits(day.limit(), other.limit(), found);
        return found;
    }

    @Override
    public Set<TimingAspect> within(Timing.Within window) {
        if (!(twin instanceof Timing.Within other)) {
            return otherKind();
        }
        boolean sameBeginning = window.from().equals(other.from());
        Set<TimingAspect> found = dates(window.toInclusive(), other.toInclusive(), true);
        if (found.isEmpty()) {
            return sameBeginning ? found : EnumSet.of(BEGINNING);
        }
        found.addAll(dates(window.from(), other.from(), true));
        return found;
    }

    @Override
    public Set<TimingAspect> recurring(Timing.Recurring recurrence) {
        return twin instanceof Timing.Recurring other
                ? RecurrenceDifferences.between(recurrence, other, period)
                : otherKind();
    }

    @Override
    public Set<TimingAspect> academicYear(Timing.AcademicYear academic) {
        if (!(twin instanceof Timing.AcademicYear other)) {
            return otherKind();
        }
        Set<TimingAspect> aspects = academic.every() == other.every() ? none() : EnumSet.of(FREQUENCY);
        if (!Objects.equals(academic.startYear(), other.startYear())) {
            aspects.add(YEAR);
        }
        return aspects;
    }

    /** What both have is set aside, whatever its place; the rest is compared in order. */
    @Override
    public Set<TimingAspect> several(Timing.Several several) {
        if (!(twin instanceof Timing.Several other)) {
            return EnumSet.of(NUMBER);
        }
        if (several.timings().size() != other.timings().size()) {
            return EnumSet.of(NUMBER);
        }
        List<Timing> theirs = new ArrayList<>(other.timings());
        List<Timing> ours = new ArrayList<>();
        for (Timing timing : several.timings()) {
            Optional<Timing> alike = theirs.stream()
                    .filter(their -> between(timing, their, period).isEmpty())
                    .findFirst();
            alike.ifPresentOrElse(theirs::remove, () -> ours.add(timing));
        }
        Set<TimingAspect> found = none();
        for (int i = 0; i < ours.size(); i++) {
            found.addAll(between(ours.get(i), theirs.get(i), period));
        }
        return found;
    }

    @Override
    public Set<TimingAspect> continuous(Timing.Continuous continuous) {
        if (!(twin instanceof Timing.Continuous other)) {
            return otherKind();
        }
        Timing since = continuous.since();
        Timing otherSince = other.since();
        if (since instanceof Timing.OnDay day && otherSince instanceof Timing.OnDay otherDay) {
            return day.date().equals(otherDay.date()) ? none() : EnumSet.of(BEGINNING);
        }
        boolean alike = since == null ? otherSince == null : since.getClass().isInstance(otherSince);
        return alike ? none() : EnumSet.of(BEGINNING);
    }

    @Override
    public Set<TimingAspect> aroundEvent(Timing.AroundEvent relative) {
        if (!(twin instanceof Timing.AroundEvent other)) {
            return otherKind();
        }
        Set<TimingAspect> found = none();
        TermUnit unit = inDays(relative.unit());
        TermUnit otherUnit = inDays(other.unit());
        if (unit != otherUnit) {
            found.add(isInDays(unit) && isInDays(otherUnit) ? DAY_TYPE : UNIT);
        }
        boolean sameLength = unit == otherUnit ? days(relative) == days(other) : relative.amount() == other.amount();
        if (!sameLength) {
            found.add(LENGTH);
        }
        if (relative.direction() != other.direction() && relative.amount() > 0 && other.amount() > 0) {
            found.add(DIRECTION);
        }
        return found;
    }

    @Override
    public Set<TimingAspect> onEvent(Timing.OnEvent event) {
        if (!(twin instanceof Timing.OnEvent other)) {
            return otherKind();
        }
        return event.every() == other.every() ? none() : EnumSet.of(FREQUENCY);
    }

    @Override
    public Set<TimingAspect> bySchedule(Timing.BySchedule schedule) {
        if (!(twin instanceof Timing.BySchedule other)) {
            return otherKind();
        }
        DueDay due = schedule.due();
        DueDay otherDue = other.due();
        if (due == null || otherDue == null) {
            return due == null && otherDue == null ? none() : EnumSet.of(DAY);
        }
        Set<TimingAspect> found = none();
        if (due.day() != otherDue.day()) {
            found.add(DAY);
        }
        if (due.monthsAfter() != otherDue.monthsAfter()) {
            found.add(MONTH);
        }
        limits(due.limit(), otherDue.limit(), found);
        return found;
    }

    private Set<TimingAspect> otherKind() {
        return EnumSet.of(twin instanceof Timing.Several ? NUMBER : KIND);
    }

    /** A week is seven days, whichever side of the event it lies on. */
    private static TermUnit inDays(TermUnit unit) {
        return unit == TermUnit.WEEK ? TermUnit.DAY : unit;
    }

    private static boolean isInDays(TermUnit unit) {
        return unit == TermUnit.DAY || unit == TermUnit.WORKING_DAY;
    }

    private static int days(Timing.AroundEvent relative) {
        return relative.unit() == TermUnit.WEEK ? 7 * relative.amount() : relative.amount();
    }

    /** "Until" against anything else; on and by are both due on the day. */
    static void limits(Limit one, Limit other, Set<TimingAspect> found) {
        if ((one == Limit.UNTIL) != (other == Limit.UNTIL)) {
            found.add(LIMIT);
        }
    }

    /** Compares two days part by part; the ends of two months are the same day of their months in a window. */
    private static Set<TimingAspect> dates(LocalDate one, LocalDate other, boolean window) {
        Set<TimingAspect> found = none();
        if (one.getYear() != other.getYear()) {
            found.add(YEAR);
        }
        if (one.getMonth() != other.getMonth()) {
            found.add(MONTH);
        }
        boolean ends = window && endsMonth(one) && endsMonth(other);
        if (one.getDayOfMonth() != other.getDayOfMonth() && !ends) {
            found.add(DAY);
        }
        return found;
    }

    private static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    private static Set<TimingAspect> none() {
        return EnumSet.noneOf(TimingAspect.class);
    }
}
