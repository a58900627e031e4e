package kz.jospar.cli;

import java.util.List;
import java.util.concurrent.Callable;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.protocol.lint.RegulationLint;
import kz.jospar.protocol.regulation.Regulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jospar regulation}: the findings of a regulation, one JSON object a line. */
@Command(name = "regulation")
final class RegulationCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "REGULATION.json", descriptionKey = "regulation.file")
    String file = "";

    /** The only form there is; taken so that a script can treat all commands alike. */
    @Option(names = "--jsonl", descriptionKey = "option.jsonl")
    boolean jsonl;

    @Mixin
    Common common = new Common();

    RegulationCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Finding> findings =
                RegulationLint.check(JsonInput.load(terminal, file, Regulation.class, Regulation.FORMAT));
        findings.forEach(finding -> terminal.line(JsonLines.line(JsonLines.finding(finding, terminal.language()))));
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? ExitCode.FINDINGS
                : ExitCode.DONE;
    }
}
