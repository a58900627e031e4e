package kz.jospar.protocol.report;

import java.util.Objects;
import kz.jospar.core.lang.LocalizedText;

/** Executors: nobody, or somebody whom the report does not name. */
final class ExecutorChecks implements Check {
    @Override
    public void check(SittingReport report, Counting counting, Findings findings) {
        for (Instruction instruction : report.instructions()) {
            if (instruction.kind() == Instruction.Kind.ASSIGNMENT
                    && instruction.addressees().isEmpty()) {
                findings.add(ReportCode.EXECUTOR_UNSAID, instruction.id(), "executors", "", instruction.title());
            }
            for (Addressee addressee : instruction.addressees()) {
                if (!addressee.isNamed()) {
                    LocalizedText from = Objects.requireNonNull(addressee.inferredFrom());
                    findings.add(
                            ReportCode.EXECUTOR_INFERRED,
                            instruction.id(),
                            "executors",
                            addressee.executor().name(),
                            instruction.title(),
                            from);
                }
            }
        }
    }
}
