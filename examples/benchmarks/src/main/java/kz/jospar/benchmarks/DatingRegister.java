package kz.jospar.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.jospar.schedule.DayNumbers;
import kz.jospar.schedule.Facts;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Standing;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Dates 100,000 measures over five years and tells how each of their obligations stands. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xbatch", "-Xms4g", "-Xmx4g"})
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
public class DatingRegister {
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final int NOTICE_DAYS = 7;

    private final List<Duty> duties = Duty.register(100_000);

    /** As numbers, which are counted and forgotten. */
    @Benchmark
    public int[] numbers() {
        return numbers(duties);
    }

    /** As the records of the public API, all kept until the end. */
    @Benchmark
    public int[] records() {
        return records(duties);
    }

    /** Returns how many due days there are. */
    static int dates() {
        return IntStream.of(numbers(Duty.register(100_000))).sum();
    }

    static int[] numbers(List<Duty> duties) {
        return DayNumbers.standings(Rule.DEADLINES, duties, Duty.HORIZON, (int) AS_OF.toEpochDay(), NOTICE_DAYS);
    }

    /** Returns how many are upcoming, due soon, due today and overdue. */
    static int[] records(List<Duty> duties) {
        int[] standings = new int[4];
        List<Obligation> obligations = Rule.DEADLINES
                .register("region", duties, Duty.HORIZON, Facts::of)
                .obligations();
        for (Obligation obligation : obligations) {
            int place = switch (Standing.of(obligation, AS_OF, NOTICE_DAYS)) {
                case UPCOMING -> 0;
                case DUE_SOON -> 1;
                case DUE_TODAY -> 2;
                case OVERDUE -> 3;
                default -> throw new IllegalStateException("nothing was reported of " + obligation.id());
            };
            standings[place]++;
        }
        return standings;
    }
}
