package kz.jospar.benchmarks;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.jospar.schedule.WorkDayNumbers;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Moves a day off a day off, adds ten working days, counts the working days of five years. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 4, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class CountingWorkDays {
    /** Days of five years after a day. */
    static final int FIVE_YEARS = 1826;

    private final WorkCalendar calendar = Rule.CALENDAR;
    private final ImmutableHolidayCalendar strata = Peers.STRATA_CALENDAR;
    private final WorkDayNumbers numbers = WorkDayNumbers.of(calendar);
    private final int[] days = Days.within(2017, 2021);
    private final LocalDate[] dates = Days.dates(days);
    private final LocalDate[] ends =
            Days.dates(IntStream.of(days).map(day -> day + FIVE_YEARS).toArray());
    private final LocalDate[] lasts =
            Days.dates(IntStream.of(days).map(day -> day + FIVE_YEARS - 1).toArray());
    private BareDays bare = new BareDays(calendar);
    private int next;

    @Setup
    public void ready() {
        bare = new BareDays(calendar);
    }

    @Benchmark
    public LocalDate moveCalendar() {
        return calendar.nextOrSame(dates[next++ & Days.MASK]);
    }

    @Benchmark
    public LocalDate moveStrata() {
        return strata.nextOrSame(dates[next++ & Days.MASK]);
    }

    @Benchmark
    public int moveNumbers() {
        return numbers.nextOrSame(days[next++ & Days.MASK]);
    }

    @Benchmark
    public int moveLimit() {
        return bare.worked(days[next++ & Days.MASK]);
    }

    @Benchmark
    public LocalDate addCalendar() {
        return calendar.plus(dates[next++ & Days.MASK], 10);
    }

    @Benchmark
    public LocalDate addStrata() {
        return strata.shift(dates[next++ & Days.MASK], 10);
    }

    @Benchmark
    public int addNumbers() {
        return numbers.plus(days[next++ & Days.MASK], 10);
    }

    @Benchmark
    public int addLimit() {
        return bare.plus(days[next++ & Days.MASK], 10);
    }

    @Benchmark
    public int countCalendar() {
        int i = next++ & Days.MASK;
        return calendar.count(dates[i], lasts[i]);
    }

    /** Its end is exclusive. */
    @Benchmark
    public int countStrata() {
        int i = next++ & Days.MASK;
        return strata.daysBetween(dates[i], ends[i]);
    }

    @Benchmark
    public int countNumbers() {
        int day = days[next++ & Days.MASK];
        return numbers.count(day, day + FIVE_YEARS - 1);
    }

    @Benchmark
    public int countLimit() {
        int day = days[next++ & Days.MASK];
        return bare.count(day, day + FIVE_YEARS - 1);
    }
}
