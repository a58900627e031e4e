package kz.jospar.benchmarks;

import java.util.concurrent.TimeUnit;
import kz.jospar.schedule.DayNumbers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Finds the due day before or after a day of 2026 as day numbers: by the engine, and by the bare arithmetic of its limit. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 4, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class SeekingNumbers {
    @Param({"QUARTER_ENDS", "WEEKLY"})
    public Rule rule = Rule.QUARTER_ENDS;

    @Param({"1977", "2025"})
    public int since = 1977;

    private DayNumbers due = DayNumbers.of(rule.timetableSince(since));
    private int[] days = {};
    private int next;

    @Setup
    public void ready() {
        due = DayNumbers.of(rule.timetableSince(since));
        days = Days.within(2026, 2026);
    }

    @Benchmark
    public int next() {
        return due.nextDue(days[next++ & Days.MASK]);
    }

    @Benchmark
    public int previous() {
        return due.previousDue(days[next++ & Days.MASK]);
    }

    @Benchmark
    public int nextMoved() {
        return due.nextLastDay(days[next++ & Days.MASK]);
    }

    @Benchmark
    public int previousMoved() {
        return due.previousLastDay(days[next++ & Days.MASK]);
    }

    /** The next one, as written. */
    @Benchmark
    public int limit() {
        int day = days[next++ & Days.MASK];
        return rule == Rule.WEEKLY ? BareDays.fridayFrom(day) : BareDays.quarterEndFrom(day);
    }
}
