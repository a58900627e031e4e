package kz.jospar.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.party.Directory;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.time.PlanPeriod;
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
        if (file.equals("-") && "-".equals(bodies)) {
            throw new UsageException(terminal.text("error.twoStandardInputs"));
        }
        SittingReport report = JsonInput.load(terminal, file, SittingReport.class, SittingReport.FORMAT);
        if (bodies != null) {
            return arrive(report, JsonInput.load(terminal, bodies, HierarchyDocument.class, HierarchyDocument.FORMAT));
        }
        if (showsAssignments) {
            Deadlines deadlines = Deadlines.with(WorkCalendar.kazakhstan());
            days(report)
                    .forEach(day ->
                            report.assignments(day).forEach(assignment -> print(Map.of(), assignment, deadlines)));
            return ExitCode.DONE;
        }
        List<Finding> findings = given == null ? ReportLint.check(report) : ReportLint.check(report, given);
        findings.forEach(finding -> terminal.line(JsonLines.line(JsonLines.finding(finding, terminal.language()))));
        return ExitCode.DONE;
    }

    private List<LocalDate> days(SittingReport report) {
        return given == null ? report.days() : List.of(given);
    }

    private int arrive(SittingReport report, HierarchyDocument document) {
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
        Deadlines deadlines = Deadlines.with(WorkCalendar.kazakhstan());
        boolean first = true;
        for (LocalDate day : days(report)) {
            for (Assignment assignment : report.assignments(day)) {
                Arrivals arrivals = hierarchy.arrivals(giver, report.id(), assignment, addressing);
                for (Arrival arrival : arrivals.arrived()) {
                    print(of(arrival), arrival.assignment(), deadlines);
                }
                if (first) {
                    arrivals.missed()
                            .forEach(missed ->
                                    terminal.diagnose(assignment.id() + ": " + missed.message(terminal.language())));
                }
            }
            first = false;
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

    private Map<String, @Nullable Object> of(Arrival arrival) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("staff", arrival.staff());
        line.put("from", arrival.source().staff());
        line.put("binding", arrival.binding().force().code());
        line.put("remark", arrival.binding().message(terminal.language()));
        return line;
    }

    private void print(Map<String, @Nullable Object> before, Assignment assignment, Deadlines deadlines) {
        List<Occurrence> occurrences = assignment.timing() == null
                ? List.of()
                : deadlines.occurrences(assignment.timing(), horizon(assignment.given()), Facts.of(assignment));
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", assignment.id());
        line.put("title", assignment.title().in(terminal.language()));
        line.put("executors", JsonLines.executors(assignment.executors()));
        line.put("deadline", assignment.deadline());
        line.put("given", assignment.given().toString());
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

    /** To the end of the next year: a term of a sitting is seldom longer, and a recurrence has no end of its own. */
    private static PlanPeriod horizon(LocalDate given) {
        return new PlanPeriod(given, LocalDate.of(given.getYear() + 1, 12, 31));
    }
}
