package kz.jospar.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import kz.jospar.core.amendment.Amendment;
import kz.jospar.core.amendment.Decision;
import kz.jospar.core.amendment.Difference;
import kz.jospar.core.amendment.KeptMeasure;
import kz.jospar.core.amendment.PlanEditions;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.text.PlanReader;
import kz.jospar.schedule.AmendedPlan;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Facts;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.ObligationChange;
import kz.jospar.schedule.ObligationChanges;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.calendar.WorkWeek;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jospar changes}: what a new edition of a plan adds, drops and moves, with the old days kept. */
@Command(name = "changes")
final class ChangesCommand implements Callable<Integer> {
    private final Terminal terminal;
    private String lastSentence = "";

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "changes.before")
    String before = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "changes.after")
    String after = "";

    @Option(names = "--same", paramLabel = "OLD=NEW", descriptionKey = "changes.same")
    List<String> same = new ArrayList<>();

    @Option(names = "--new", paramLabel = "NEW", descriptionKey = "changes.new")
    List<String> added = new ArrayList<>();

    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "changes.knownOn")
    @Nullable
    LocalDate knownOn;

    @Option(
            names = "--week",
            paramLabel = "5|6",
            defaultValue = "5",
            descriptionKey = "option.week",
            converter = DatingOptions.WeekConverter.class)
    WorkWeek week = WorkWeek.FIVE_DAY;

    @Option(names = "--out", paramLabel = "PLAN.json", descriptionKey = "changes.out")
    @Nullable
    String out;

    @Option(names = "--jsonl", descriptionKey = "option.jsonl")
    boolean jsonl;

    @Option(names = "--words", descriptionKey = "changes.words")
    boolean words;

    @Mixin
    FactOptions known = new FactOptions();

    @Mixin
    Common common = new Common();

    ChangesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (before.equals("-") && after.equals("-")) {
            throw new UsageException(terminal.text("changes.twoInputs"));
        }
        if ("-".equals(out)) {
            throw new UsageException(terminal.text("changes.outIsTaken"));
        }
        Plan old = load(1, before);
        Plan next = load(2, after);
        Amendment amendment = PlanEditions.of(old).amend(next, decisions(old, next));
        Plan amended = amendment.plan();
        WorkCalendar newest = WorkCalendar.kazakhstan().withWeek(week);
        Deadlines deadlines = Deadlines.with(newest);
        Function<Commitment, Facts> facts = known.facts(terminal, List.of(amended, old), deadlines);
        List<Obligation> owedBefore = Deadlines.with(knownOn == null ? newest : newest.asKnownOn(knownOn))
                .register(old, facts)
                .obligations();
        List<Obligation> owedNow = AmendedPlan.obligations(deadlines, old, amended, facts);
        if (out != null) {
            Output.write(terminal, Path.of(out), stream -> PlanInput.JSON.write(amended, stream));
        }
        if (words) {
            words(amendment);
            return diagnose(amendment.findings());
        }
        List<ObligationChange> changes =
                ObligationChanges.between(owedBefore, owedNow).changes();
        changes.forEach(this::print);
        new MeasureChanges(amendment, changes, terminal.language()).lines().forEach(this::print);
        return diagnose(amendment.findings());
    }

    private List<Decision> decisions(Plan old, Plan next) {
        List<Decision> decisions = new ArrayList<>();
        Set<String> olds = new HashSet<>();
        Set<String> news = new HashSet<>();
        for (String pair : same) {
            int sign = pair.indexOf('=');
            if (sign < 1 || sign == pair.length() - 1) {
                throw new UsageException(terminal.text("changes.pair", pair));
            }
            decisions.add(Decision.same(
                    requireId(old, before, pair.substring(0, sign), olds),
                    requireId(next, after, pair.substring(sign + 1), news)));
        }
        added.forEach(id -> decisions.add(Decision.added(requireId(next, after, id, news))));
        return decisions;
    }

    private String requireId(Plan plan, String file, String id, Set<String> decided) {
        if (plan.measure(id).isEmpty()) {
            throw new UsageException(terminal.text("changes.unknown", id, file));
        }
        if (!decided.add(id)) {
            throw new UsageException(terminal.text("changes.twice", id));
        }
        return id;
    }

    private Plan load(int place, String file) {
        Progress progress = Progress.show(terminal, place, 2, file);
        try {
            return PlanInput.load(terminal, file, PlanReader.Hints.NONE);
        } finally {
            progress.clear();
        }
    }

    /** The measures' own words, old beside new, whatever they mean for obligations. */
    private void words(Amendment amendment) {
        if (!jsonl) {
            amendment.text(terminal.language()).forEach(terminal::line);
            return;
        }
        for (KeptMeasure kept : amendment.kept()) {
            for (Difference difference : kept.differences(terminal.language())) {
                Map<String, @Nullable Object> line = new LinkedHashMap<>();
                line.put("measure", difference.measure());
                line.put("change", "changed");
                line.put("aspect", difference.aspect().code());
                line.put("before", difference.before());
                line.put("after", difference.after());
                line.put("message", difference.text(terminal.language()));
                terminal.line(JsonLines.line(line));
            }
        }
        new MeasureChanges(amendment, List.of(), terminal.language())
                .lines().stream()
                        .filter(line -> !"changed".equals(line.get("change")))
                        .forEach(line -> terminal.line(JsonLines.line(line)));
    }

    private void print(ObligationChange change) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", change.id());
        line.put("measure", MeasureChanges.measure(change));
        line.put("change", change.code());
        line.put("old", object(change.old()));
        line.put("new", object(change.current()));
        line.put("message", change.message(terminal.language()));
        print(line);
    }

    private void print(Map<String, @Nullable Object> line) {
        String sentence = String.valueOf(line.get("message"));
        // A change of executors is told of each obligation; a person reads it once.
        if (jsonl || !sentence.equals(lastSentence)) {
            terminal.line(jsonl ? JsonLines.line(line) : sentence);
        }
        lastSentence = sentence;
    }

    private static @Nullable Map<String, @Nullable Object> object(Optional<Obligation> obligation) {
        if (obligation.isEmpty()) {
            return null;
        }
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", obligation.get().id());
        JsonLines.put(object, obligation.get().occurrence());
        return object;
    }

    /** Standard output has the changes; what a person should look at goes beside it. */
    private int diagnose(List<Finding> findings) {
        findings.forEach(finding -> terminal.diagnose(Sentences.sentence(terminal, after, finding)));
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? ExitCode.FINDINGS
                : ExitCode.DONE;
    }
}
