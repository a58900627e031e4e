package kz.jospar.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lint.LanguageVersions;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.text.PlanReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jospar compare}: where two language versions of one plan disagree, as sentences or as JSON lines. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "KK", descriptionKey = "compare.one")
    String one = "";

    @Parameters(index = "1", paramLabel = "RU", descriptionKey = "compare.other")
    String other = "";

    @Option(names = "--jsonl", descriptionKey = "option.jsonl")
    boolean jsonl;

    @Mixin
    Common common = new Common();

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (one.equals("-") && other.equals("-")) {
            throw new UsageException(terminal.text("error.twoInputs"));
        }
        Plan plan = load(1, one);
        List<Finding> findings = LanguageVersions.compare(plan, load(2, other));
        for (Finding finding : findings) {
            String file = isOf(plan, finding) ? one : other;
            terminal.line(jsonl ? JsonLines.line(object(file, finding)) : Sentences.sentence(terminal, file, finding));
        }
        boolean errors = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return errors ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private Plan load(int place, String file) {
        Progress progress = Progress.show(terminal, place, 2, file);
        try {
            return PlanInput.load(terminal, file, PlanReader.Hints.NONE);
        } finally {
            progress.clear();
        }
    }

    /** Rows are counted in the first file, except for a measure that only the second has. */
    private static boolean isOf(Plan plan, Finding finding) {
        String measure = finding.place().measure();
        return measure == null || plan.measure(measure).isPresent();
    }

    private Map<String, @Nullable Object> object(String file, Finding finding) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>(JsonLines.finding(finding, terminal.language()));
        line.put("file", file);
        return line;
    }
}
