package kz.jospar.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.party.Executor;
import kz.jospar.core.staff.Assignment;
import kz.jospar.protocol.assignment.AssignmentPolicy;
import kz.jospar.protocol.assignment.ControlKind;
import kz.jospar.protocol.assignment.ControlledAssignment;
import kz.jospar.protocol.assignment.LeadTerm;
import kz.jospar.protocol.assignment.NoDue;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.QuestionRecord;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Register;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.Uncounted;
import kz.jospar.schedule.execution.ExecutionLog;
import kz.jospar.schedule.execution.State;
import org.jspecify.annotations.Nullable;

/** The lines of {@code jospar assignments}: one for each obligation, or one that says why there is none. */
final class AssignmentLines {
    private final Terminal terminal;
    private final boolean jsonl;
    private final @Nullable LocalDate asOf;
    private final @Nullable ExecutionLog log;
    private final AssignmentPolicy policy;
    private final Messages messages;

    /** What a line is about. */
    private record Subject(
            Minutes minutes,
            String question,
            ControlledAssignment one,
            Assignment owed,
            @Nullable LeadTerm lead) {}

    AssignmentLines(
            Terminal terminal,
            boolean jsonl,
            @Nullable LocalDate asOf,
            @Nullable ExecutionLog log,
            AssignmentPolicy policy) {
        this.terminal = terminal;
        this.jsonl = jsonl;
        this.asOf = asOf;
        this.log = log;
        this.policy = policy;
        this.messages = Messages.in(terminal.language());
    }

    /** Prints the assignments question by question, co-executors behind their assignment. */
    void print(Minutes minutes, List<ControlledAssignment> assignments, Register register) {
        Map<String, List<Obligation>> dated = register.obligations().stream()
                .collect(Collectors.groupingBy(
                        obligation -> obligation.commitment().id()));
        Map<String, Uncounted> uncounted = new LinkedHashMap<>();
        register.uncounted()
                .forEach(owed -> uncounted.putIfAbsent(owed.commitment().id(), owed.window()));
        Iterator<ControlledAssignment> controlled = assignments.iterator();
        Set<String> shown = new HashSet<>();
        for (QuestionRecord question : minutes.questions()) {
            for (int i = 0; i < question.assignments().size(); i++) {
                ControlledAssignment one = controlled.next();
                String id = question.question().id();
                print(new Subject(minutes, id, one, one.assignment(), null), dated, uncounted, shown);
                for (LeadTerm lead : one.leads()) {
                    print(new Subject(minutes, id, one, lead.commitment(), lead), dated, uncounted, shown);
                }
            }
        }
    }

    private void print(
            Subject subject, Map<String, List<Obligation>> dated, Map<String, Uncounted> uncounted, Set<String> shown) {
        String id = subject.owed().id();
        if (!shown.add(id)) {
            line(subject, null, terminal.text("assignments.twice", id));
            return;
        }
        List<Obligation> own = dated.getOrDefault(id, List.of());
        own.forEach(obligation -> line(subject, obligation, null));
        Uncounted window = uncounted.get(id);
        if (window != null) {
            line(subject, null, messages.text("open.uncounted", Integer.toString(window.missingYear())));
        } else if (own.isEmpty()) {
            line(subject, null, why(subject));
        }
    }

    private String why(Subject subject) {
        LeadTerm lead = subject.lead();
        if (lead != null && lead.why() != null) {
            return lead.why().text(terminal.language());
        }
        NoDue noDue = subject.one().noDue();
        return subject.owed().timing() == null
                ? subject.one().origin().message(terminal.language())
                : noDue == null || noDue == NoDue.RECURRING || noDue == NoDue.SEVERAL
                        ? messages.text("open.none")
                        : noDue.text(terminal.language());
    }

    private void line(Subject subject, @Nullable Obligation obligation, @Nullable String why) {
        State state = obligation == null || asOf == null || log == null
                ? null
                : log.execution(obligation.id()).orElseThrow().state(asOf);
        String standing = obligation == null || asOf == null
                ? null
                : (state == null ? Standing.of(obligation, asOf, StandingOptions.NOTICE_DAYS) : state.standing())
                        .code();
        if (jsonl) {
            terminal.line(JsonLines.line(json(subject, obligation, state, standing, why)));
            return;
        }
        String day = obligation == null
                ? "—         "
                : (state == null ? obligation.occurrence().lastDay() : state.lastDay()).toString();
        String remark = why != null ? why : standing != null ? messages.text("standing." + standing) : kind(subject);
        terminal.line(day + " " + subject.owed().id() + " "
                + subject.owed().title().in(terminal.language()).replace('\n', ' ')
                + (remark == null ? "" : " (" + remark + ")"));
    }

    private @Nullable String kind(Subject subject) {
        ControlKind kind = subject.one().kind();
        return kind == null ? null : kind.text(terminal.language());
    }

    private Map<String, @Nullable Object> json(
            Subject subject,
            @Nullable Obligation obligation,
            @Nullable State state,
            @Nullable String standing,
            @Nullable String why) {
        Assignment owed = subject.owed();
        ControlledAssignment one = subject.one();
        ControlKind kind = one.kind();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", obligation == null ? subject.minutes().id() + "/" + owed.id() : obligation.id());
        line.put("assignment", one.assignment().id());
        line.put("question", subject.question());
        line.put("title", owed.title().in(terminal.language()));
        line.put("executors", JsonLines.executors(owed.executors()));
        line.put("role", subject.lead() == null ? "assignment" : "co-executor");
        line.put("given", owed.given().toString());
        line.put("words", one.assignment().deadline());
        line.put("origin", one.origin().code());
        line.put("from", null);
        line.put("to", null);
        line.put("due", null);
        line.put("adjusted", null);
        if (obligation != null) {
            JsonLines.put(line, obligation.occurrence());
        }
        line.put("kind", kind == null ? null : kind.code());
        if (asOf != null) {
            line.put("standing", standing);
        }
        if (subject.lead() == null) {
            line.put("basis", one.responsible().basis().code());
            line.put(
                    "answering",
                    one.responsible().answering().stream().map(Executor::id).toList());
        } else {
            line.put("silentAgrees", policy.silentCoexecutorAgrees().said().orElse(null));
        }
        if (state != null) {
            StateJson.put(line, state);
        }
        if (why != null) {
            line.put("why", why);
        }
        line.put("explanation", one.origin().message(terminal.language()));
        return line;
    }
}
