package kz.jospar.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.assignment.AssignmentFindings;
import kz.jospar.protocol.assignment.AssignmentPolicy;
import kz.jospar.protocol.assignment.Control;
import kz.jospar.protocol.assignment.ControlledAssignment;
import kz.jospar.protocol.assignment.Responsible;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Facts;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Register;
import kz.jospar.schedule.TooManyObligationsException;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.calendar.WorkWeek;
import kz.jospar.schedule.execution.Answering;
import kz.jospar.schedule.execution.ExecutionLog;
import kz.jospar.schedule.execution.ExecutionPolicy;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedOwner;
import kz.jospar.schedule.ical.FeedStyle;
import kz.jospar.schedule.ical.Feeds;
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

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "duties.out")
    @Nullable
    String out;

    @Option(names = "--state", paramLabel = "FILE", descriptionKey = "feed.state")
    @Nullable
    String state;

    @Option(names = "--alarms", descriptionKey = "feed.alarms")
    boolean alarms;

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
        List<ControlledAssignment> assignments = control.control(minutes.assignments());
        List<Finding> findings = AssignmentFindings.of(assignments, control, bodies.directory(terminal), null);
        String shown = JsonInput.shown(terminal, file);
        findings.forEach(finding -> terminal.diagnose(Sentences.sentence(terminal, shown, finding)));
        int code = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? ExitCode.FINDINGS
                : ExitCode.DONE;
        return Math.max(code, print(minutes, control, calendar, assignments));
    }

    private static boolean comesBack(Commitment commitment) {
        return commitment.timing() instanceof Timing.Recurring || commitment.timing() instanceof Timing.AcademicYear;
    }

    private void checkUsage() {
        FeedFiles.check(terminal, out, state, alarms);
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
    private int print(Minutes minutes, Control control, WorkCalendar calendar, List<ControlledAssignment> assignments) {
        List<ControlledAssignment> owed = assignments;
        Register register = register(minutes, calendar, commitments(owed));
        tellHorizon(minutes, owed);
        ExecutionLog log = null;
        int code = ExitCode.DONE;
        if (events != null && asOf != null) {
            EventFile read = EventFile.read(terminal, events);
            Optional<Answering> said = AssignmentEvents.answering(control.policy());
            if (said.isEmpty() && owed.stream().anyMatch(AssignmentsCommand::isAnsweredByNobodyNamed)) {
                terminal.diagnose(terminal.text("assignments.answering"));
            }
            ExecutionPolicy policy = ExecutionPolicy.STANDARD
                    .withNoticeDays(StandingOptions.NOTICE_DAYS)
                    .with(said.orElse(Answering.EACH))
                    .withCalendar(calendar);
            log = ExecutionLog.of(register.obligations(), read.events(), policy);
            ExtendedTerms extended = ExtendedTerms.of(register, log, asOf);
            if (!extended.isEmpty()) {
                owed = extended.control(control, minutes.assignments(), assignments);
                register = extended.under(register, register(minutes, calendar, commitments(owed)));
            }
            log = read.log(register.obligations(), policy);
            code = read.exitCode();
        }
        new AssignmentLines(terminal, jsonl, asOf, log, control.policy()).print(minutes, owed, register);
        if (out != null) {
            write(minutes, commitments(owed), register.obligations(), log, out);
        }
        return code;
    }

    /** Several bodies, and neither the minutes nor the rules say which of them answers. */
    private static boolean isAnsweredByNobodyNamed(ControlledAssignment one) {
        return one.responsible().basis() == Responsible.Basis.UNSAID;
    }

    private static List<Commitment> commitments(List<ControlledAssignment> assignments) {
        List<Commitment> commitments = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (ControlledAssignment one : assignments) {
            one.commitments().stream()
                    .filter(commitment -> ids.add(commitment.id()))
                    .forEach(commitments::add);
        }
        return commitments;
    }

    /** One feed of all, for whoever controls, and one for each executor. */
    private void write(
            Minutes minutes,
            List<Commitment> commitments,
            List<Obligation> obligations,
            @Nullable ExecutionLog log,
            String folder) {
        Language language = terminal.language();
        FeedStyle style = FeedStyle.in(language);
        if (alarms) {
            style = style.withReminders(calendar(), StyleOptions.MORNING, StyleOptions.LEADS);
        }
        if (log != null && asOf != null) {
            LocalDate day = asOf;
            ExecutionLog known = log;
            style = style.withStates(
                    day, one -> known.execution(one.id()).orElseThrow().state(day));
        }
        LocalizedText title = LocalizedText.EMPTY.with(
                language, terminal.text("assignments.feed", minutes.body().in(language), Messages.day(minutes.day())));
        FeedOwner owner = FeedOwner.of(minutes.id(), title, minutes.day(), commitments);
        Feeds feeds = Feeds.of(owner, obligations, style);
        Map<String, Feed> all = new LinkedHashMap<>();
        all.put(minutes.id(), feeds.ofOwner());
        feeds.byExecutor().forEach(feed -> all.putIfAbsent(feed.head().id(), feed));
        FeedFiles.write(terminal, folder, state, minutes.id(), all.values(), asOf == null ? minutes.day() : asOf);
    }

    /** What comes back is shown to the end of the year after the sitting. */
    private static PlanPeriod horizon(Minutes minutes) {
        return TermHorizon.from(minutes.assignments().stream()
                .map(Assignment::given)
                .min(LocalDate::compareTo)
                .orElse(minutes.day()));
    }

    private void tellHorizon(Minutes minutes, List<ControlledAssignment> owed) {
        if (commitments(owed).stream().anyMatch(AssignmentsCommand::comesBack)) {
            terminal.diagnose(terminal.text(
                    "assignments.horizon", horizon(minutes).toInclusive().toString()));
        }
    }

    private Register register(Minutes minutes, WorkCalendar calendar, List<Commitment> commitments) {
        try {
            return Deadlines.with(calendar).register(minutes.id(), commitments, horizon(minutes), Facts::of);
        } catch (TooManyObligationsException e) {
            throw new InputException(e.message(terminal.language()), e);
        }
    }
}
