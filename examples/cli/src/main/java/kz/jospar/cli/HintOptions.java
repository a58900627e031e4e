package kz.jospar.cli;

import java.time.LocalDate;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.text.PlanReader;
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

    PlanReader.Hints hints(Terminal terminal) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new UsageException(terminal.text("error.period", from.toString(), to.toString()));
        }
        if (id != null && !Plan.isId(id)) {
            throw new UsageException(terminal.text("error.id", id));
        }
        return new PlanReader.Hints(id, from, to, adopted);
    }
}
