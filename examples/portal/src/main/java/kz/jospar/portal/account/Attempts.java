package kz.jospar.portal.account;

import java.io.Serial;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often somebody tried, within a while that begins with the first try.
 *
 * <p>A try is counted before its outcome is known, so that a hundred at once are no way around. The memory is bounded:
 * whoever tried longest ago is forgotten first.
 */
final class Attempts {
    private final int most;
    private final long nanos;
    private final LongSupplier clock;
    private final Map<String, Count> counts;

    /**
     * @param most the tries within a while
     * @param within the while
     * @param keys how many are remembered
     * @param clock nanoseconds that only ever go on, as {@link System#nanoTime()}
     */
    Attempts(int most, Duration within, int keys, LongSupplier clock) {
        this.most = most;
        this.nanos = within.toNanos();
        this.clock = clock;
        this.counts = new LinkedHashMap<>(16, 0.75f, true) {
            @Serial
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
                return size() > keys;
            }
        };
    }

    /** Counts a try, or tells that there were too many. */
    synchronized boolean begin(String key) {
        long now = clock.getAsLong();
        Count count = counts.get(key);
        if (count == null || now - count.since() >= nanos) {
            count = new Count(now, 0);
        }
        if (count.tries() >= most) {
            return false;
        }
        counts.put(key, new Count(count.since(), count.tries() + 1));
        return true;
    }

    /** Takes a try back that succeeded. Failures before it stay counted: others may still be guessing. */
    synchronized void succeed(String key) {
        counts.computeIfPresent(
                key, (same, count) -> count.tries() <= 1 ? null : new Count(count.since(), count.tries() - 1));
    }

    /** Returns how many are remembered. */
    synchronized int size() {
        return counts.size();
    }

    private record Count(long since, int tries) {}
}
