package kz.jospar.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.documents.UnreadableDocumentException;
import kz.jospar.jackson.InvalidDocumentException;
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
        List<Finding> findings = RegulationLint.check(load());
        findings.forEach(finding -> terminal.line(JsonLines.line(JsonLines.finding(finding, terminal.language()))));
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? ExitCode.FINDINGS
                : ExitCode.DONE;
    }

    private Regulation load() {
        String shown = file.equals("-") ? terminal.text("input.standard") : PlanInput.name(Path.of(file));
        try (InputStream in = new BufferedInputStream(PlanInput.open(terminal, file, shown))) {
            return PlanInput.JSON.read(in, Regulation.class);
        } catch (UnreadableDocumentException e) {
            throw new InputException(
                    new UnreadableDocumentException(e.reason(), shown, e).message(terminal.language()), e);
        } catch (InvalidDocumentException e) {
            throw new InputException(invalid(shown, e), e);
        } catch (IOException e) {
            throw new InputException(terminal.text("error.io", shown, Failures.reason(terminal, e)), e);
        }
    }

    private String invalid(String shown, InvalidDocumentException e) {
        if (e.reason().endsWith("not '" + Regulation.FORMAT + "'")) {
            return terminal.text("error.regulationFormat", shown, Regulation.FORMAT);
        }
        String reason = PlanInput.reason(e);
        return e.line() == 0
                ? terminal.text("error.regulation", shown, reason)
                : terminal.text(
                        "error.regulationAt", shown, Integer.toString(e.line()), Integer.toString(e.column()), reason);
    }
}
