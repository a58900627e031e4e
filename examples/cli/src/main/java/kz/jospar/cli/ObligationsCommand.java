package kz.jospar.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jospar obligations}: what a plan's measures owe, with dates, as JSON lines. */
@Command(name = "obligations")
final class ObligationsCommand implements Callable<Integer> {
    /** Calendar days before a due day from which an obligation counts as due soon. */
    static final int NOTICE_DAYS = 7;

    private final Terminal terminal;

    @Parameters(paramLabel = "PLAN.json", descriptionKey = "obligations.plan")
    String file = "";

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.asOf")
    @Nullable
    LocalDate asOf;

    @Option(names = "--jsonl", descriptionKey = "option.jsonl")
    boolean jsonl;

    @Mixin
    HintOptions hints = new HintOptions();

    @Mixin
    Common common = new Common();

    ObligationsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Plan plan = PlanInput.load(terminal, file, hints.hints(terminal));
        Map<String, List<Obligation>> byMeasure = Deadlines.with(WorkCalendar.kazakhstan()).obligations(plan).stream()
                .collect(Collectors.groupingBy(
                        obligation -> obligation.commitment().id()));
        for (Measure measure : plan.measures()) {
            List<Obligation> own = byMeasure.getOrDefault(measure.id(), List.of());
            if (own.isEmpty()) {
                print(plan.id() + "/" + measure.id(), measure, null, Open.reason(plan, measure, terminal.language()));
            }
            own.forEach(obligation -> print(obligation.id(), measure, obligation, null));
        }
        return ExitCode.DONE;
    }

    private void print(String id, Measure measure, @Nullable Obligation obligation, @Nullable String open) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put("measure", measure.id());
        line.put("executors", JsonLines.executors(measure.executors()));
        if (obligation == null) {
            List.of("from", "to", "due", "adjusted").forEach(name -> line.put(name, null));
        } else {
            JsonLines.put(line, obligation.occurrence());
        }
        if (asOf != null) {
            line.put("standing", obligation == null ? null : standing(obligation, asOf));
        }
        if (obligation == null) {
            line.put("open", open);
        }
        terminal.line(jsonl ? JsonLines.line(line) : sentence(measure, obligation, open));
    }

    private static String standing(Obligation obligation, LocalDate day) {
        return Standing.of(obligation, day, NOTICE_DAYS).code();
    }

    private String sentence(Measure measure, @Nullable Obligation obligation, @Nullable String open) {
        String when =
                obligation == null ? "—          " : obligation.occurrence().lastDay() + " ";
        String title = measure.title().in(terminal.language()).replace('\n', ' ');
        String remark = open;
        if (obligation != null && asOf != null) {
            remark = Messages.in(terminal.language()).text("standing." + standing(obligation, asOf));
        }
        return when + measure.id() + " " + title + (remark == null ? "" : " (" + remark + ")");
    }
}
