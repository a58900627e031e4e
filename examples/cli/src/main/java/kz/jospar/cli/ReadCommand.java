package kz.jospar.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.jospar.core.lint.PlanLint;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.text.PlanReader;
import kz.jospar.jackson.Jackson3;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jospar read}: plan tables to the plan's JSON. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;

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
        if (files.size() > 1 && known.id() != null) {
            throw new UsageException(terminal.text("error.oneId"));
        }
        int code = ExitCode.DONE;
        for (int i = 0; i < files.size(); i++) {
            Plan plan = PlanInput.load(terminal, files.get(i), known);
            Numbers numbers = Numbers.of(plan, PlanLint.check(plan));
            if (out.equals("-")) {
                terminal.out().writeBytes(json(plan));
                terminal.diagnose(numbers.line(terminal));
            } else {
                Path file = files.size() == 1 ? Path.of(out) : Path.of(out, plan.id() + ".json");
                Output.write(terminal, file, stream -> Jackson3.documents().write(plan, stream));
                terminal.line(numbers.line(terminal));
            }
            code = Math.max(code, numbers.exitCode());
            if (terminal.interactive() && files.size() > 1) {
                terminal.err().print("\r" + (i + 1) + "/" + files.size() + (i + 1 == files.size() ? "\n" : ""));
            }
        }
        return code;
    }

    private static byte[] json(Plan plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try {
            Jackson3.documents().write(plan, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory", e);
        }
        return bytes.toByteArray();
    }
}
