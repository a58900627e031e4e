package kz.jospar.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lint.PlanLint;
import kz.jospar.core.plan.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jospar lint}: the findings of plans, as sentences or as JSON lines. */
@Command(name = "lint")
final class LintCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "lint.files")
    List<String> files = new ArrayList<>();

    @Option(names = "--jsonl", descriptionKey = "option.jsonl")
    boolean jsonl;

    @Mixin
    HintOptions hints = new HintOptions();

    @Mixin
    Common common = new Common();

    LintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return EachPlan.run(terminal, files, hints.hints(terminal), this::lint);
    }

    private int lint(String file, Plan plan) {
        List<Finding> findings = PlanLint.standard().check(plan);
        for (Finding finding : findings) {
            terminal.line(jsonl ? JsonLines.line(object(file, finding)) : Sentences.sentence(terminal, file, finding));
        }
        return Numbers.of(plan, findings).exitCode();
    }

    private Map<String, @Nullable Object> object(String file, Finding finding) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>(JsonLines.finding(finding, terminal.language()));
        if (files.size() > 1) {
            line.put("file", file);
        }
        return line;
    }
}
