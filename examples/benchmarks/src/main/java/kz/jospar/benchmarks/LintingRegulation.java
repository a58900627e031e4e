package kz.jospar.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.jospar.core.finding.Finding;
import kz.jospar.protocol.lint.RegulationLint;
import kz.jospar.protocol.regulation.Regulation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Looks at every state of 30 voters under the Kostanay regulation, both readings of a tie, all other checks included. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LintingRegulation {
    static final int VOTERS = 30;

    private final Regulation regulation;

    public LintingRegulation() {
        regulation = RegulationReport.kostanay(VOTERS);
    }

    @Benchmark
    public List<Finding> lint() {
        return RegulationLint.check(regulation);
    }
}
