package kz.jospar.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.text.PlanReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jospar read}: plan tables to the plan's JSON. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Map<String, String> fileById = new HashMap<>();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "read.files")
    List<String> files = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "PLAN.json", descriptionKey = "read.out")
    String out = "";

    @Mixin
    HintOptions hints = new HintOptions();

    @Mixin
    Common common = new Common();

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PlanReader.Hints known = hints.hints(terminal);
        PlanFiles plans = PlanFiles.of(terminal, files);
        if (plans.many() && known.id() != null) {
            throw new UsageException(terminal.text("error.oneId"));
        }
        if (plans.many() && out.equals("-")) {
            throw new UsageException(terminal.text("error.oneOut"));
        }
        return EachPlan.run(terminal, plans, known, (file, plan) -> write(file, plan, plans.many()));
    }

    private int write(String file, Plan plan, boolean many) {
        String other = fileById.putIfAbsent(plan.id(), file);
        if (other != null) {
            terminal.diagnose(terminal.text("error.sameId", file, other, plan.id()));
            return ExitCode.INPUT;
        }
        List<Finding> findings = Lint.STANDARD.check(plan);
        Numbers numbers = Numbers.of(plan, findings);
        Sentences.diagnoseErrors(terminal, file, findings);
        if (out.equals("-")) {
            terminal.out().writeBytes(json(plan));
            terminal.diagnose(numbers.line(terminal));
        } else if (!many) {
            Output.write(terminal, Path.of(out), stream -> PlanInput.JSON.write(plan, stream));
            terminal.line(numbers.line(terminal));
        } else {
            Path inFolder = Path.of(out, plan.id() + ".json");
            Output.write(terminal, inFolder, stream -> PlanInput.JSON.write(plan, stream));
            terminal.line(file + ": " + numbers.line(terminal));
        }
        return numbers.exitCode();
    }

    private static byte[] json(Plan plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try {
            PlanInput.JSON.write(plan, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory", e);
        }
        return bytes.toByteArray();
    }
}
