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
            DueDay due = day.chunk() instanceof Chunk.Due named ? ofMonth(named) : ofYear((Chunk.DueYear) day.chunk());
            return Outcome.of(new Timing.Recurring(
                    frequency.every(), frequency.interval(), parts, stretch, due, count == null ? Count.ONCE : count));
        } catch (IllegalArgumentException e) {
            // A due day outside every window, or in a week.
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
