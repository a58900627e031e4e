package kz.jospar.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
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
import org.openjdk.jmh.infra.Blackhole;

/** Makes all dates of a rule as day numbers: by the engine, and by the bare loop that is its limit. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 4, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class ExpandingNumbers {
    @Param
    public Rule rule = Rule.QUARTER_ENDS;

    private BareDays bare = new BareDays(Rule.CALENDAR);
    private DayNumbers days = DayNumbers.of(rule.timetable());

    @Setup
    public void ready() {
        bare = new BareDays(Rule.CALENDAR);
        days = DayNumbers.of(rule.timetable());
    }

    @Benchmark
    public void ours(Blackhole sink) {
        expand(rule, days, sink::consume);
    }

    @Benchmark
    public void limit(Blackhole sink) {
        bare.expand(rule, sink::consume);
    }

    static void expand(Rule rule, DayNumbers days, IntConsumer sink) {
        int size = days.size();
        if (rule.isMoved()) {
            for (int i = 0; i < size; i++) {
                sink.accept(days.lastDay(i));
            }
        } else {
            for (int i = 0; i < size; i++) {
                sink.accept(days.due(i));
            }
        }
    }
}
