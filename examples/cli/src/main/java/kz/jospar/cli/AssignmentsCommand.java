package kz.jospar.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.assignment.AssignmentFindings;
import kz.jospar.protocol.assignment.AssignmentPolicy;
import kz.jospar.protocol.assignment.Control;
import kz.jospar.protocol.assignment.ControlledAssignment;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Facts;
import kz.jospar.schedule.Register;
import kz.jospar.schedule.TooManyObligationsException;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.calendar.WorkWeek;
import kz.jospar.schedule.execution.Answering;
import kz.jospar.schedule.execution.ExecutionLog;
import kz.jospar.schedule.execution.ExecutionPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jospar assignments}: what the assignments of minutes owe, with terms, kinds of control and standings. */
@Command(name = "assignments")
final class AssignmentsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "MINUTES.json", descriptionKey = "assignments.minutes")
    String file = "";

    @Mixin
    PolicyOption rules = new PolicyOption();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.asOf")
    @Nullable
    LocalDate asOf;

    @Option(names = "--events", paramLabel = "FILE.jsonl", descriptionKey = "obligations.events")
    @Nullable
    String events;

    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "option.knownOn")
    @Nullable
    LocalDate knownOn;

    @Option(
            names = "--week",
            paramLabel = "5|6",
            defaultValue = "5",
            descriptionKey = "option.week",
            converter = DatingOptions.WeekConverter.class)
    WorkWeek week = WorkWeek.FIVE_DAY;

    @Option(names = "--jsonl", descriptionKey = "option.jsonl")
    boolean jsonl;

    @Mixin
    DirectoryOption bodies = new DirectoryOption();

    @Mixin
    Common common = new Common();

    AssignmentsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        checkUsage();
        Minutes minutes = JsonInput.load(terminal, file, Minutes.class, Minutes.FORMAT);
        AssignmentPolicy policy = rules.policy(terminal);
        terminal.diagnose(terminal.text("assignments.rules", policy.name().in(terminal.language())));
        WorkCalendar calendar = calendar();
        Control control = Control.of(policy, calendar);
        List<ControlledAssignment> assignments = control.control(minutes.questions().stream()
                .flatMap(question -> question.assignments().stream())
                .map(given -> given.assignment())
                .toList());
        List<Finding> findings = AssignmentFindings.of(assignments, control, bodies.directory(terminal), null);
        String shown = JsonInput.shown(terminal, file);
        findings.forEach(finding -> terminal.diagnose(Sentences.sentence(terminal, shown, finding)));
        int code = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? ExitCode.FINDINGS
                : ExitCode.DONE;
        return Math.max(code, print(minutes, policy, calendar, assignments));
    }

    private static boolean comesBack(Commitment commitment) {
        return commitment.timing() instanceof Timing.Recurring || commitment.timing() instanceof Timing.AcademicYear;
    }

    private void checkUsage() {
        if (events != null && asOf == null) {
            throw new UsageException(terminal.text("usage.missing", "--as-of"));
        }
        long inputs = List.of(file, rules.policy, events == null ? "" : events).stream()
                .filter("-"::equals)
                .count();
        if (inputs > 1) {
            throw new UsageException(terminal.text("error.twoStandardInputs"));
        }
    }

    private WorkCalendar calendar() {
        WorkCalendar calendar = WorkCalendar.kazakhstan().withWeek(week);
        return knownOn == null ? calendar : calendar.asKnownOn(knownOn);
    }

    /** Dates what is owed, looks up what happened, and writes a line for each; returns what the events make of the code. */
    private int print(
            Minutes minutes, AssignmentPolicy policy, WorkCalendar calendar, List<ControlledAssignment> assignments) {
        List<Commitment> commitments = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (ControlledAssignment one : assignments) {
            one.commitments().stream()
                    .filter(commitment -> ids.add(commitment.id()))
                    .forEach(commitments::add);
        }
        Register register = register(minutes, calendar, commitments);
        ExecutionLog log = null;
        int code = ExitCode.DONE;
        if (events != null) {
            EventFile read = EventFile.read(terminal, events);
            Answering answering = AssignmentEvents.answering(policy).orElse(Answering.EACH);
            log = read.log(
                    register.obligations(),
                    ExecutionPolicy.STANDARD
                            .withNoticeDays(StandingOptions.NOTICE_DAYS)
                            .with(answering)
                            .withCalendar(calendar));
            code = read.exitCode();
        }
        new AssignmentLines(terminal, jsonl, asOf, log, policy).print(minutes, assignments, register);
        return code;
    }

    /** What comes back is shown to the end of the year after the sitting, which is told. */
    private Register register(Minutes minutes, WorkCalendar calendar, List<Commitment> commitments) {
        LocalDate first = commitments.stream()
                .map(commitment -> ((Assignment) commitment).given())
                .min(LocalDate::compareTo)
                .orElse(minutes.day());
        PlanPeriod horizon = TermHorizon.from(first);
        if (commitments.stream().anyMatch(AssignmentsCommand::comesBack)) {
            terminal.diagnose(
                    terminal.text("assignments.horizon", horizon.toInclusive().toString()));
        }
        try {
            return Deadlines.with(calendar).register(minutes.id(), commitments, horizon, Facts::of);
        } catch (TooManyObligationsException e) {
            throw new InputException(e.message(terminal.language()), e);
        }
    }
}
