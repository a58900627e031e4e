package kz.jospar.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.Executor;
import kz.jospar.core.staff.Assignment;
import kz.jospar.protocol.assignment.Control;
import kz.jospar.protocol.assignment.ControlledAssignment;
import kz.jospar.protocol.assignment.TermOrigin;
import kz.jospar.protocol.hierarchy.Addressing;
import kz.jospar.protocol.hierarchy.Arrival;
import kz.jospar.protocol.hierarchy.Arrivals;
import kz.jospar.protocol.hierarchy.Hierarchy;
import kz.jospar.protocol.hierarchy.HierarchyDocument;
import kz.jospar.protocol.hierarchy.HierarchyLint;
import kz.jospar.protocol.hierarchy.StaffBody;
import kz.jospar.protocol.report.ReportLint;
import kz.jospar.protocol.report.SittingReport;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Facts;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jospar report}: what the press told of a sitting: findings, assignments, where they arrive; JSON lines. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2997;

    private static final WorkCalendar CALENDAR = WorkCalendar.kazakhstan();

    private final Terminal terminal;

    @Parameters(paramLabel = "REPORT.json", descriptionKey = "report.file")
    String file = "";

    @Option(names = "--given", paramLabel = "DATE", descriptionKey = "report.given")
    @Nullable
    LocalDate given;

    @Option(names = "--assignments", descriptionKey = "report.assignments")
    boolean showsAssignments;

    @Option(names = "--arrive", paramLabel = "BODIES.json", descriptionKey = "report.arrive")
    @Nullable
    String bodies;

    @Option(names = "--received", paramLabel = "DATE", descriptionKey = "report.received")
    @Nullable
    LocalDate received;

    @Mixin
    PolicyOption rules = new PolicyOption();

    @Option(names = "--jsonl", descriptionKey = "option.jsonl")
    boolean jsonl;

    @Mixin
    Common common = new Common();

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (given != null && (given.getYear() < FIRST_YEAR || given.getYear() > LAST_YEAR)) {
            throw new UsageException(terminal.text("report.year", given.toString()));
        }
        if (Stream.of(file, rules.policy, bodies == null ? "" : bodies)
                        .filter("-"::equals)
                        .count()
                > 1) {
            throw new UsageException(terminal.text("error.twoStandardInputs"));
        }
        if (received != null && bodies == null) {
            throw new UsageException(terminal.text("usage.missing", "--arrive"));
        }
        SittingReport report = JsonInput.load(terminal, file, SittingReport.class, SittingReport.FORMAT);
        Control control = Control.of(rules.policy(terminal), CALENDAR);
        if (bodies != null) {
            return arrive(
                    report,
                    JsonInput.load(terminal, bodies, HierarchyDocument.class, HierarchyDocument.FORMAT),
                    control);
        }
        if (showsAssignments) {
            tellRules(control);
            List<LocalDate> days = days(report);
            days.forEach(day -> report.controlled(control, day)
                    .forEach(one -> print(words(report, one.assignment().id(), one.assignment()), one, days)));
            return ExitCode.DONE;
        }
        List<Finding> findings =
                given == null ? ReportLint.check(report, control) : ReportLint.check(report, given, control);
        findings.forEach(finding -> terminal.line(JsonLines.line(JsonLines.finding(finding, terminal.language()))));
        return ExitCode.DONE;
    }

    private List<LocalDate> days(SittingReport report) {
        return given == null ? report.days() : List.of(given);
    }

    private void tellRules(Control control) {
        terminal.diagnose(
                terminal.text("assignments.rules", control.policy().name().in(terminal.language())));
    }

    /** A lower staff takes an assignment once, so the day of the sitting must be known. */
    private int arrive(SittingReport report, HierarchyDocument document, Control control) {
        List<LocalDate> days = days(report);
        if (days.size() > 1) {
            throw new UsageException(terminal.text(
                    "report.disputed", days.stream().map(LocalDate::toString).collect(Collectors.joining(", "))));
        }
        LocalDate day = days.get(0);
        LocalDate receipt = received;
        if (receipt != null && (receipt.isBefore(day) || receipt.getYear() > LAST_YEAR)) {
            throw new UsageException(terminal.text("report.receipt", receipt.toString(), day.toString()));
        }
        List<Finding> errors = HierarchyLint.check(document).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            errors.forEach(error -> terminal.diagnose(error.message(terminal.language())));
            return ExitCode.FINDINGS;
        }
        Hierarchy hierarchy = Hierarchy.of(document);
        String giver = giver(report, hierarchy);
        Addressing addressing = Addressing.by(Directory.kazakhstan());
        if (receipt != null) {
            for (StaffBody staff : hierarchy.bodies()) {
                addressing = addressing.received(staff.id(), receipt);
            }
        }
        tellRules(control);
        for (Assignment assignment : report.assignments(day)) {
            Arrivals arrivals = hierarchy.arrivals(giver, report.id(), assignment, addressing);
            for (Arrival arrival : arrivals.arrived()) {
                Map<String, @Nullable Object> before = words(report, assignment.id(), arrival.assignment());
                before.putAll(of(arrival));
                print(before, control.control(arrival.assignment()), days);
            }
            arrivals.missed()
                    .forEach(missed -> terminal.diagnose(assignment.id() + ": " + missed.message(terminal.language())));
        }
        return ExitCode.DONE;
    }

    /** The one staff of the report's level, or the one that bears the body's name. */
    private String giver(SittingReport report, Hierarchy hierarchy) {
        List<StaffBody> level = hierarchy.bodies().stream()
                .filter(body -> body.level() == report.level())
                .toList();
        if (level.size() == 1) {
            return level.get(0).id();
        }
        return level.stream()
                .filter(body -> body.name().equals(report.body()))
                .findFirst()
                .map(StaffBody::id)
                .orElseThrow(() -> new InputException(
                        terminal.text("report.giver", report.body().in(terminal.language())), null));
    }

    /** The term and the executors in the reader's language, where the report or the directory has them in it. */
    private Map<String, @Nullable Object> words(SittingReport report, String instruction, Assignment assignment) {
        Language language = terminal.language();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put(
                "executors",
                JsonLines.executors(assignment.executors().stream()
                        .map(one -> named(one, language, assignment))
                        .toList()));
        // Terms that mean different things stand side by side.
        report.instructions().stream()
                .filter(one -> one.id().equals(instruction) && one.term().equals(assignment.deadline()))
                .findFirst()
                .ifPresent(one -> line.put("deadline", one.term(language)));
        return line;
    }

    private static Executor named(Executor executor, Language language, Assignment assignment) {
        List<Directory.Match> found = Directory.kazakhstan().find(executor.name(), assignment.given());
        return found.size() != 1
                ? executor
                : found.get(0)
                        .body()
                        .name(language, assignment.given())
                        .filter(name -> name.language() == language)
                        .map(name -> new Executor(
                                executor.id(),
                                name.text(),
                                executor.role(),
                                executor.byAgreement(),
                                executor.jointly(),
                                executor.text()))
                        .orElse(executor);
    }

    private Map<String, @Nullable Object> of(Arrival arrival) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("staff", arrival.staff());
        line.put("from", arrival.source().staff());
        LocalDate receipt = arrival.received();
        line.put("received", receipt == null ? null : receipt.toString());
        line.put("binding", arrival.binding().force().code());
        line.put("remark", arrival.binding().message(terminal.language()));
        return line;
    }

    /** A line for each due day; {@code days} has more than one where nobody knows from which of them the term counts. */
    private void print(Map<String, @Nullable Object> before, ControlledAssignment one, List<LocalDate> days) {
        Assignment assignment = one.assignment();
        List<Occurrence> occurrences = assignment.timing() == null
                ? List.of()
                : Deadlines.with(CALENDAR)
                        .occurrences(assignment.timing(), TermHorizon.from(assignment.given()), Facts.of(assignment));
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", assignment.id());
        line.put("title", assignment.title().in(terminal.language()));
        line.put("executors", JsonLines.executors(assignment.executors()));
        line.put("deadline", assignment.deadline());
        line.put("given", assignment.given().toString());
        line.put("givenDays", days.stream().map(LocalDate::toString).toList());
        line.put("origin", one.origin().code());
        line.put(
                "rule",
                one.origin() instanceof TermOrigin.ByPolicy rule
                        ? rule.citation().text(terminal.language())
                        : null);
        line.put("explanation", one.origin().message(terminal.language()));
        line.putAll(before);
        if (occurrences.isEmpty()) {
            line.put("due", null);
            line.put("adjusted", null);
            terminal.line(JsonLines.line(line));
        }
        for (Occurrence occurrence : occurrences) {
            LocalDate adjusted = occurrence.adjusted();
            line.put("due", occurrence.due().toString());
            line.put("adjusted", adjusted == null ? null : adjusted.toString());
            terminal.line(JsonLines.line(line));
        }
    }
}
