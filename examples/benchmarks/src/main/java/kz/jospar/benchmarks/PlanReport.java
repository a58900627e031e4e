package kz.jospar.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures the reading and the lint of a whole plan and prints its table of the README; about two minutes. */
public final class PlanReport {
    private static final List<String> STEPS = List.of("document", "plan", "lint", "whole", "poi");

    private PlanReport() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Runs.head(
                out,
                "One plan, ms (kB)",
                "file to tables",
                "tables to plan",
                "lint",
                "all three",
                "POI opens the file",
                "POI / file to tables");
        for (String format : List.of("docx", "xlsx")) {
            List<Object> cells = new ArrayList<>(List.of(format));
            List<Cost> costs = new ArrayList<>();
            for (String step : STEPS) {
                Cost cost = Cost.of(
                        Runs.run(new OptionsBuilder()
                                        .include(Runs.named(PlanReading.class, step))
                                        .param("format", format))
                                .iterator()
                                .next(),
                        1);
                costs.add(cost);
                cells.add(String.format(Locale.ROOT, "%.2f (%,.0f)", cost.nanos() / 1e6, cost.bytes() / 1024));
            }
            cells.add(costs.get(0).against(costs.get(4)));
            Runs.row(out, cells.toArray());
        }
    }
}
