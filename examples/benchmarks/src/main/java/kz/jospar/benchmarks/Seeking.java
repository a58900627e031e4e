package kz.jospar.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/** Finds the due day before or after a day of 2026, of a rule begun long ago or last year. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 4, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class Seeking {
    @Param({"QUARTER_ENDS", "WEEKLY"})
    public Rule rule = Rule.QUARTER_ENDS;

    @Param({"1977", "2025"})
    public int since = 1977;

    @Param
    public Question question = Question.NEXT;

    @Param
    public Seeker by = Seeker.TIMETABLE;

    private Seeker.Way way = asked -> asked;
    private Seeker.Asked[] days = {};
    private int next;

    @Setup
    public void ready() {
        way = by.of(rule, since, question);
        days = Stream.of(Days.dates(Days.within(2026, 2026)))
                .map(Seeker.Asked::of)
                .toArray(Seeker.Asked[]::new);
    }

    @Benchmark
    public Object find() {
        return way.find(days[next++ & Days.MASK]);
    }
}
