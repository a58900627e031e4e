package kz.jospar.core.lint;

import java.util.Objects;
import java.util.Optional;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.PlanColumn;

/** Words of a time in the executors' column, which its reader keeps beside the executors where they are all it holds. */
final class StrayDeadlines {
    private StrayDeadlines() {}

    /** Returns them where a measure has no executor. */
    static Optional<String> in(PlanView view, PlanView.MeasureLine line) {
        if (!line.measure().executors().isEmpty()) {
            return Optional.empty();
        }
        return view.plan().columns().stream()
                .filter(column -> column.kind() == ColumnKind.EXECUTORS)
                .map(PlanColumn::heading)
                .map(line.measure().other()::get)
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank())
                .findFirst();
    }
}
