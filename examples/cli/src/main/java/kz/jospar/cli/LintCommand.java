package kz.jospar.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lint.LintCode;
import kz.jospar.core.lint.PlanLint;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
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

    @Option(names = "--between", descriptionKey = "lint.between")
    boolean between;

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
        Titles titles = new Titles();
        int code = EachPlan.run(terminal, plans, hints.hints(terminal), (file, plan) -> {
            if (between) {
                titles.add(file, plan);
            }
            return lint(lint, file, plan, plans.many());
        });
        for (Finding finding : lint.duplicates(titles.plans)) {
            print(titles.file(finding), finding, plans.many());
        }
        return code;
    }

    private PlanLint lint() {
        for (String code : silenced) {
            if (LintCode.find(code).isEmpty()) {
                throw new UsageException(terminal.text(
                        "error.lintCode", code, LintCode.nearest(code).code()));
            }
        }
        PlanLint lint = bodies.file == null ? Lint.STANDARD : Lint.STANDARD.with(bodies.directory(terminal));
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
        findings.forEach(finding -> print(file, finding, many));
        return Numbers.of(plan, findings).exitCode();
    }

    private void print(String file, Finding finding, boolean many) {
        terminal.line(
                jsonl ? JsonLines.line(object(file, finding, many)) : Sentences.sentence(terminal, file, finding));
    }

    /** Of each plan what is compared between plans, so that a folder of plans needs no more memory than their titles. */
    private static final class Titles {
        private final List<Plan> plans = new ArrayList<>();
        private final Map<String, String> fileById = new HashMap<>();

        void add(String file, Plan plan) {
            String id = plan.id();
            for (int i = 2; fileById.containsKey(id); i++) {
                id = plan.id() + "~" + i;
            }
            fileById.put(id, file);
            List<Measure> measures = plan.measures().stream()
                    .map(measure -> new Measure(
                            measure.id(),
                            measure.number(),
                            measure.title(),
                            null,
                            List.of(),
                            "",
                            null,
                            null,
                            Map.of(),
                            measure.row()))
                    .toList();
            plans.add(new Plan(
                    Plan.FORMAT,
                    id,
                    LocalizedText.EMPTY,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(new Section(null, measures, null)),
                    List.of(),
                    List.of(),
                    List.of(),
                    null));
        }

        /** The finding's first argument is the id of the plan whose measure it is on. */
        String file(Finding finding) {
            return fileById.getOrDefault(finding.arguments().get(0), "");
        }
    }

    private Map<String, @Nullable Object> object(String file, Finding finding, boolean many) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>(JsonLines.finding(finding, terminal.language()));
        if (many) {
            line.put("file", file);
        }
        return line;
    }
}
