package kz.jospar.core.phrase;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import org.jspecify.annotations.Nullable;

/** A recurrence with a due day that is said by its month: "тоқсан сайын келесі айдың 5-не". */
final class DueClause {
    private final List<Constituent> all;
    private final @Nullable Constituent often;
    private final @Nullable Stretch stretch;
    private final List<YearPart> parts = new ArrayList<>();
    private @Nullable Constituent window;
    private @Nullable Constituent day;
    private @Nullable Count count;

    DueClause(List<Constituent> all, @Nullable Constituent often, @Nullable Stretch stretch) {
        this.all = all;
        this.often = often;
        this.stretch = stretch;
    }

    Outcome outcome() {
        for (Constituent one : all) {
            Chunk chunk = one.chunk();
            if (chunk instanceof Chunk.Due || chunk instanceof Chunk.DueYear) {
                if (day != null) {
                    throw UnfitException.unfit(day, one);
                }
                day = one;
            } else if (chunk instanceof Chunk.Window named) {
                parts.addAll(named.parts());
                window = one;
            } else if (chunk instanceof Chunk.Date date && date.bound() == Chunk.Bound.ON) {
                parts.add(new YearPart(date.month(), date.day(), date.month(), date.day()));
                window = one;
            } else if (chunk instanceof Chunk.Times times) {
                count = times.count();
            }
        }
        Constituent part = java.util.Objects.requireNonNull(day, "a clause with a due day");
        Chunk.Frequency frequency = frequency(part);
        if (frequency.count() != null && count != null) {
            throw UnfitException.unfit(all.get(0), part);
        }
        if (window != null && (frequency.every() != Cycle.YEAR || frequency.count() != null)) {
            throw UnfitException.unfit(window, part);
        }
        DueDay due = part.chunk() instanceof Chunk.Due named
                ? ofMonth(part, named, frequency)
                : ofYear(part, (Chunk.DueYear) part.chunk(), frequency);
        Count times = count == null ? frequency.count() : count;
        try {
            return Outcome.of(new Timing.Recurring(
                    frequency.every(), frequency.interval(), parts, stretch, due, times == null ? Count.ONCE : times));
        } catch (IllegalArgumentException e) {
            // A due day before its window begins, or in a week.
            throw often == null ? UnfitException.of(Refusal.STOPPED, part) : UnfitException.unfit(often, part);
        }
    }

    /** The frequency that is said, or the one that the due day itself names. */
    private Chunk.Frequency frequency(Constituent part) {
        if (part.chunk() instanceof Chunk.Due due && due.each() != null) {
            Chunk.Frequency each = new Chunk.Frequency(due.each(), 1, null, false);
            if (often == null || often.chunk().equals(each)) {
                return each;
            }
            throw UnfitException.unfit(often, part);
        }
        if (often != null) {
            return (Chunk.Frequency) often.chunk();
        }
        if (part.chunk() instanceof Chunk.DueYear) {
            return new Chunk.Frequency(Cycle.YEAR, 1, null, false);
        }
        Cycle unit = ((Chunk.Due) part.chunk()).unit();
        if (unit == null) {
            throw UnfitException.of(Refusal.INCOMPLETE, part);
        }
        return new Chunk.Frequency(unit, 1, null, false);
    }

    private DueDay ofMonth(Constituent part, Chunk.Due due, Chunk.Frequency frequency) {
        Cycle unit = due.unit();
        if (unit != null && unit != frequency.every() && often != null) {
            throw UnfitException.unfit(often, part);
        }
        int months = switch (due.of()) {
            case AFTER -> due.nth();
            case WITHIN -> due.nth() == 0 ? 0 : due.nth() - frequency.every().months() * frequency.interval();
            case MONTH, SAME -> {
                boolean monthNamed =
                        (frequency.every() == Cycle.MONTH && frequency.interval() == 1) || !parts.isEmpty();
                if (!monthNamed) {
                    throw often == null
                            ? UnfitException.of(Refusal.INCOMPLETE, part)
                            : UnfitException.unfit(often, part);
                }
                yield 0;
            }
        };
        return new DueDay(due.day(), months, due.limit());
    }

    private DueDay ofYear(Constituent part, Chunk.DueYear due, Chunk.Frequency frequency) {
        if (frequency.every() != Cycle.YEAR || window != null) {
            throw UnfitException.unfit(often == null ? part : often, window == null ? part : window);
        }
        int months = switch (due.of()) {
            case AFTER -> (due.nth() - 1) * 12 + due.month();
            case WITHIN -> (due.nth() - frequency.interval()) * 12 + due.month() - 12;
            case PLANNING -> due.month() - 12;
        };
        return new DueDay(due.day(), months, due.limit());
    }
}
