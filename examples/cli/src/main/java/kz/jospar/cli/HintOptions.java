package kz.jospar.cli;

import java.time.LocalDate;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.text.PlanReader;
import kz.jospar.core.time.PlanPeriod;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person knows of a plan that the plan does not say. */
final class HintOptions {
    @Option(names = "--id", paramLabel = "ID", descriptionKey = "option.id")
    @Nullable
    String id;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "option.from")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "option.to")
    @Nullable
    LocalDate to;

    @Option(names = "--adopted", paramLabel = "DATE", descriptionKey = "option.adopted")
    @Nullable
    LocalDate adopted;

    /** Returns the hints, those that make no sense refused. */
    PlanReader.Hints hints(Terminal terminal) {
        ordered(terminal, from, to);
        if (id != null && !Plan.isId(id)) {
            throw new UsageException(terminal.text("error.id", id));
        }
        return new PlanReader.Hints(id, from, to, adopted);
    }

    /** Refuses one end of a period that the other end, which the plan states, contradicts. */
    static void check(Terminal terminal, PlanReader.Hints hints, @Nullable PlanPeriod stated) {
        if (stated != null) {
            ordered(
                    terminal,
                    hints.from() == null ? stated.from() : hints.from(),
                    hints.toInclusive() == null ? stated.toInclusive() : hints.toInclusive());
        }
    }

    private static void ordered(Terminal terminal, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            throw new UsageException(terminal.text("error.period", first.toString(), last.toString()));
        }
    }
}
