package kz.jospar.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.NoDates;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Register;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.Uncounted;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.execution.ExecutionLog;
import kz.jospar.schedule.execution.Punctuality;
import kz.jospar.schedule.execution.Share;
import kz.jospar.schedule.execution.SharePeriod;
import kz.jospar.schedule.execution.State;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jospar obligations}: what a plan's measures owe, with dates and standings, as JSON lines. */
@Command(name = "obligations")
final class ObligationsCommand implements Callable<Integer> {
    private final Terminal terminal;
    private Deadlines deadlines = Deadlines.with(WorkCalendar.kazakhstan());
    private @Nullable LocalDate adopted;

    @Parameters(paramLabel = "PLAN.json", descriptionKey = "obligations.plan")
    String file = "";

    @Mixin
    StandingOptions standings = new StandingOptions();

    @Option(
            names = "--shares",
            paramLabel = "month|quarter|half-year|year|own|all",
            descriptionKey = "obligations.shares",
            converter = PeriodConverter.class)
    @Nullable
    SharePeriod shares;

    @Option(names = "--dropped", descriptionKey = "obligations.dropped")
    boolean showsDropped;

    @Option(names = "--jsonl", descriptionKey = "option.jsonl")
    boolean jsonl;

    @Mixin
    DatingOptions dating = new DatingOptions();

    @Mixin
    HintOptions hints = new HintOptions();

    @Mixin
    Common common = new Common();

    ObligationsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        checkUsage();
        Plan plan = PlanInput.load(terminal, file, hints.hints(terminal));
        Register register = dating.register(terminal, plan);
        List<Obligation> obligations = register.obligations();
        tellDropped(register.dropped());
        StandingOptions.History history = standings.history(terminal, obligations, dating);
        ExecutionLog log = history.log();
        LocalDate asOf = standings.asOf;
        if (log != null && shares != null && asOf != null) {
            List<Executor> executors = plan.measures().stream()
                    .flatMap(measure -> measure.executors().stream())
                    .toList();
            log.punctuality(shares, asOf).forEach(numbers -> print(numbers, executors));
        } else {
            print(plan, register, history);
        }
        return history.exitCode();
    }

    /** Shares need to know what was done. */
    private void checkUsage() {
        if (shares != null && standings.events == null) {
            throw new UsageException(terminal.text("usage.missing", "--events"));
        }
        standings.check(terminal, file);
    }

    /** What was due before the plan was adopted is not owed; nothing is left out in silence. */
    private void tellDropped(List<Obligation> dropped) {
        if (!dropped.isEmpty() && !showsDropped) {
            String ids = dropped.stream().limit(3).map(Obligation::id).collect(Collectors.joining(", "));
            terminal.diagnose(Messages.in(terminal.language())
                    .text(
                            "obligations.dropped",
                            Integer.toString(dropped.size()),
                            dropped.size() > 3 ? ids + ", …" : ids));
        }
    }

    private void print(Plan plan, Register register, StandingOptions.History history) {
        deadlines = dating.deadlines();
        adopted = plan.approval() == null ? null : plan.approval().date();
        Map<String, List<Obligation>> byMeasure = register.obligations().stream()
                .collect(Collectors.groupingBy(
                        obligation -> obligation.commitment().id()));
        Map<String, List<Uncounted>> uncounted = register.uncounted().stream()
                .collect(Collectors.groupingBy(
                        owed -> owed.commitment().id(),
                        Collectors.mapping(Register.Owed::window, Collectors.toList())));
        for (Measure measure : plan.measures()) {
            List<Obligation> own = byMeasure.getOrDefault(measure.id(), List.of());
            if (own.isEmpty() && !uncounted.containsKey(measure.id())) {
                String open = Open.reason(plan, measure, terminal.language());
                print(plan.id() + "/" + measure.id(), measure, null, null, open);
            }
            for (Uncounted window : uncounted.getOrDefault(measure.id(), List.of())) {
                printUncounted(plan, measure, window);
            }
            for (Obligation obligation : own) {
                State state = standings.asOf == null ? null : history.state(obligation, standings.asOf);
                print(obligation.id(), measure, obligation, state, null);
            }
        }
        if (showsDropped) {
            register.dropped().forEach(this::printDropped);
        }
    }

    /** Owed, on a day that no calendar tells yet: a line of its own, so that it is not forgotten. */
    private void printUncounted(Plan plan, Measure measure, Uncounted window) {
        String id = plan.id() + "/" + measure.id() + "/" + window.period();
        String open = Messages.in(terminal.language()).text("open.uncounted", Integer.toString(window.missingYear()));
        if (!jsonl) {
            terminal.line("—          " + id + " (" + open + ")");
            return;
        }
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put("measure", measure.id());
        line.put("executors", JsonLines.executors(measure.executors()));
        line.put("from", window.from().toString());
        line.put("to", window.toInclusive().toString());
        line.put("due", null);
        line.put("adjusted", null);
        if (standings.asOf != null) {
            line.put("standing", null);
        }
        line.put("open", open);
        terminal.line(JsonLines.line(line));
    }

    private void printDropped(Obligation obligation) {
        if (!jsonl) {
            terminal.line(obligation.occurrence().lastDay() + " " + obligation.id() + " ("
                    + terminal.text("obligations.beforeAdoption") + ")");
            return;
        }
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", obligation.id());
        line.put("measure", obligation.commitment().id());
        JsonLines.put(line, obligation.occurrence());
        line.put("dropped", NoDates.BEFORE_ADOPTION.code());
        terminal.line(JsonLines.line(line));
    }

    private void print(
            String id, Measure measure, @Nullable Obligation obligation, @Nullable State state, @Nullable String open) {
        if (!jsonl) {
            terminal.line(sentence(measure, obligation, state, open));
            return;
        }
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put("measure", measure.id());
        line.put("executors", JsonLines.executors(measure.executors()));
        if (obligation == null) {
            List.of("from", "to", "due", "adjusted").forEach(name -> line.put(name, null));
        } else {
            JsonLines.put(line, obligation.occurrence());
            JsonLines.putBeforeAdoption(line, obligation.occurrence(), adopted);
        }
        if (standings.asOf != null) {
            line.put("standing", obligation == null ? null : standing(obligation, state, standings.asOf));
        }
        if (obligation != null) {
            line.put("reason", deadlines.explain(obligation.occurrence()).text(terminal.language()));
        }
        if (state != null) {
            StateJson.put(line, state);
        }
        if (obligation == null) {
            line.put("open", open);
        }
        terminal.line(JsonLines.line(line));
    }

    private void print(Punctuality numbers, List<Executor> executors) {
        String name = StateJson.name(executors, numbers.executor());
        terminal.line(
                jsonl
                        ? JsonLines.line(StateJson.punctuality(numbers, name))
                        : name + "\t" + numbers.period() + "\t"
                                + numbers.share().map(Share::toString).orElse("—"));
    }

    private static String standing(Obligation obligation, @Nullable State state, LocalDate day) {
        return (state == null ? Standing.of(obligation, day, StandingOptions.NOTICE_DAYS) : state.standing()).code();
    }

    private String sentence(
            Measure measure, @Nullable Obligation obligation, @Nullable State state, @Nullable String open) {
        String when = obligation == null
                ? "—          "
                : (state == null ? obligation.occurrence().lastDay() : state.lastDay()) + " ";
        String title = measure.title().in(terminal.language()).replace('\n', ' ');
        String remark = open;
        if (obligation != null && standings.asOf != null) {
            remark = Messages.in(terminal.language()).text("standing." + standing(obligation, state, standings.asOf));
        }
        return when + measure.id() + " " + title + (remark == null ? "" : " (" + remark + ")");
    }

    /** The constants' codes are the words of the option. */
    static final class PeriodConverter implements ITypeConverter<SharePeriod> {
        @Override
        public SharePeriod convert(String value) {
            return Arrays.stream(SharePeriod.values())
                    .filter(period -> period.code().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(value));
        }
    }
}
