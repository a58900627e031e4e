package kz.jospar.protocol.minutes;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.jospar.protocol.minutes.Difference.Kind;
import org.jspecify.annotations.Nullable;

/** Everything that happened, gone through once in its order, whatever order the record lists it in. */
final class Timeline {
    private final Moment opened;
    private final @Nullable Moment closed;
    private final Differences differences;
    private final List<Tick> ticks = new ArrayList<>();

    Timeline(Minutes minutes, Differences differences) {
        opened = minutes.opened();
        closed = minutes.closed();
        this.differences = differences;
    }

    void add(Moment at, Bounds bounds, Runnable happens) {
        ticks.add(new Tick(at, bounds, happens));
    }

    /** Goes through all, and stops at the closing for what a final count has to see. */
    void run() {
        ticks.sort(Comparator.comparingInt(tick -> tick.at.n()));
        LocalDateTime last = null;
        int place = -1;
        for (Tick tick : ticks) {
            Moment at = tick.at;
            if (at.n() == place) {
                differences.add(Kind.SAME_PLACE, null, null, at, at.n());
            }
            if (last != null && at.at().isBefore(last)) {
                differences.add(Kind.TIME_RUNS_BACK, null, null, at, new Moment(at.n(), last));
            }
            last = last == null || at.at().isAfter(last) ? at.at() : last;
            place = at.n();
            bounded(tick);
            tick.happens.run();
        }
    }

    private void bounded(Tick tick) {
        if (tick.bounds != Bounds.UNTIL_CLOSED && tick.at.isBefore(opened)) {
            differences.add(Kind.OUTSIDE, null, null, tick.at, opened);
        }
        if (tick.bounds != Bounds.FROM_OPENED && closed != null && closed.isBefore(tick.at)) {
            differences.add(Kind.OUTSIDE, null, null, tick.at, closed);
        }
    }

    /** Where something may lie. */
    enum Bounds {
        UNTIL_CLOSED,
        WITHIN,
        FROM_OPENED
    }

    private record Tick(Moment at, Bounds bounds, Runnable happens) {}
}
