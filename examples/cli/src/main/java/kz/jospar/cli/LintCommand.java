package kz.jospar.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lint.LintCode;
import kz.jospar.core.lint.PlanLint;
import kz.jospar.core.plan.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jospar lint}: the findings of plans, as sentences or as JSON lines, or all codes that there are. */
@Command(name = "lint")
final class LintCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "lint.files")
    List<String> files = new ArrayList<>();

    @Option(names = "--jsonl", descriptionKey = "option.jsonl")
    boolean jsonl;

    @Option(names = "--silence", split = ",", paramLabel = "CODE", descriptionKey = "lint.silence")
    List<String> silenced = new ArrayList<>();

    @Option(names = "--codes", descriptionKey = "lint.codes")
    boolean codes;

    @Mixin
    DirectoryOption bodies = new DirectoryOption();

    @Mixin
    HintOptions hints = new HintOptions();

    @Mixin
    Common common = new Common();

    LintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (codes) {
            Arrays.stream(LintCode.values()).map(this::line).forEach(terminal::line);
            return ExitCode.DONE;
        }
        if (files.isEmpty()) {
            throw new UsageException(terminal.text("usage.missing", "FILE"));
        }
        PlanLint lint = lint();
        PlanFiles plans = PlanFiles.of(terminal, files);
        return EachPlan.run(
                terminal, plans, hints.hints(terminal), (file, plan) -> lint(lint, file, plan, plans.many()));
    }

    private PlanLint lint() {
        for (String code : silenced) {
            if (LintCode.find(code).isEmpty()) {
                throw new UsageException(terminal.text(
                        "error.lintCode", code, LintCode.nearest(code).code()));
            }
        }
        PlanLint lint =
                bodies.file == null ? PlanLint.standard() : PlanLint.standard().with(bodies.directory(terminal));
        return lint.without(silenced.toArray(String[]::new));
    }

    private String line(LintCode code) {
        String help = code.help(terminal.language());
        if (!jsonl) {
            return code.code() + " (" + code.severity().code() + "): " + help;
        }
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("code", code.code());
        line.put("severity", code.severity().code());
        line.put("help", help);
        return JsonLines.line(line);
    }

    private int lint(PlanLint lint, String file, Plan plan, boolean many) {
        List<Finding> findings = lint.check(plan);
        for (Finding finding : findings) {
            terminal.line(
                    jsonl ? JsonLines.line(object(file, finding, many)) : Sentences.sentence(terminal, file, finding));
        }
        return Numbers.of(plan, findings).exitCode();
    }

    private Map<String, @Nullable Object> object(String file, Finding finding, boolean many) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>(JsonLines.finding(finding, terminal.language()));
        if (many) {
            line.put("file", file);
        }
        return line;
    }
}
