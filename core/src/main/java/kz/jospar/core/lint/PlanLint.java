package kz.jospar.core.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.party.Abbreviation;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Organization;
import kz.jospar.core.party.Role;
import kz.jospar.core.phrase.Context;
import kz.jospar.core.phrase.PlanDeadlines;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.phrase.Refusal;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Finds defects of a plan: kk жоспарды тексеру, ru проверка плана.
 *
 * <p>Works from the plan alone, so a plan read from a table and the same plan read from JSON give the same findings. The
 * codes, each with its severity:
 *
 * <ul>
 *   <li>{@code no-measures}, {@code no-period}, {@code no-deadline-column}, {@code unreadable-deadline}, {@code
 *       row-too-short}: error; something cannot be computed;
 *   <li>{@code no-executors-column}, {@code no-deadline}, {@code no-executor}, {@code no-title}, {@code
 *       duplicate-number}, {@code undefined-abbreviation}, {@code missing-separator}, {@code row-too-long}, {@code
 *       no-number}, {@code table-not-read}: warning;
 *   <li>{@code blank-approval}, {@code row-joined}, {@code no-plan-title}, {@code before-adoption}: worth knowing.
 * </ul>
 */
public final class PlanLint {
    private PlanLint() {}

    /** Returns all findings: what the reader remarked first, then the document, then the measures in order. */
    public static List<Finding> check(Plan plan) {
        List<Finding> findings = new ArrayList<>(plan.remarks());
        checkDocument(plan, findings);
        Set<String> columns =
                plan.columns().stream().map(column -> column.kind().code()).collect(Collectors.toSet());
        Map<String, String> firstByNumber = new HashMap<>();
        Abbreviations abbreviations = new Abbreviations(plan.glossary());
        Iterator<Context> contexts = PlanDeadlines.contexts(plan).iterator();
        for (Measure measure : plan.measures()) {
            String first = firstByNumber.putIfAbsent(measure.number().key(), measure.id());
            if (first != null) {
                findings.add(new Finding(
                        "duplicate-number",
                        Severity.WARNING,
                        place(measure, ColumnKind.NUMBER),
                        measure.number().text(),
                        List.of(measure.id()),
                        null));
            }
            checkMeasure(measure, columns, contexts.next(), findings);
            checkAdoption(measure, plan.approval(), findings);
            for (Executor executor : measure.executors()) {
                abbreviations.check(measure, executor, findings);
            }
        }
        return List.copyOf(findings);
    }

    private static void checkDocument(Plan plan, List<Finding> findings) {
        if (plan.measures().isEmpty()) {
            findings.add(Finding.of("no-measures", Severity.ERROR, Place.DOCUMENT, ""));
        }
        if (!plan.title().isWritten()) {
            findings.add(Finding.of("no-plan-title", Severity.INFO, Place.DOCUMENT, plan.id()));
        }
        if (plan.period() == null) {
            findings.add(Finding.of("no-period", Severity.ERROR, Place.DOCUMENT, ""));
        }
        if (plan.approval() != null && plan.approval().date() == null) {
            findings.add(Finding.of("blank-approval", Severity.INFO, Place.DOCUMENT, ""));
        }
        if (plan.columns().isEmpty()) {
            return; // written by hand, not read from a table
        }
        if (plan.columns().stream().noneMatch(column -> column.kind() == ColumnKind.DEADLINE)) {
            findings.add(column("no-deadline-column", Severity.ERROR, ColumnKind.DEADLINE));
        }
        if (plan.columns().stream().noneMatch(column -> column.kind() == ColumnKind.EXECUTORS)) {
            findings.add(column("no-executors-column", Severity.WARNING, ColumnKind.EXECUTORS));
        }
    }

    private static Finding column(String code, Severity severity, ColumnKind kind) {
        return Finding.of(code, severity, new Place(null, null, kind.code()), "");
    }

    private static void checkMeasure(Measure measure, Set<String> columns, Context context, List<Finding> findings) {
        if (!measure.title().isWritten()) {
            findings.add(Finding.of(
                    "no-title",
                    Severity.WARNING,
                    place(measure, ColumnKind.TITLE),
                    measure.number().text()));
        }
        boolean executorsExpected = columns.isEmpty() || columns.contains(ColumnKind.EXECUTORS.code());
        if (measure.executors().isEmpty() && executorsExpected) {
            findings.add(Finding.of(
                    "no-executor",
                    Severity.WARNING,
                    place(measure, ColumnKind.EXECUTORS),
                    measure.number().text()));
        }
        boolean deadlineExpected = columns.isEmpty() || columns.contains(ColumnKind.DEADLINE.code());
        if (measure.deadline().isBlank()) {
            if (deadlineExpected) {
                findings.add(Finding.of(
                        "no-deadline",
                        Severity.WARNING,
                        place(measure, ColumnKind.DEADLINE),
                        measure.number().text()));
            }
        } else if (measure.timing() == null) {
            List<String> stop = TimingPhrase.read(measure.deadline(), context) instanceof Reading.NotUnderstood reading
                    ? List.of(reading.words(), Integer.toString(reading.from() + 1), "#" + code(reading.refusal()))
                    : List.of(measure.deadline(), "1", "#" + code(Refusal.STOPPED));
            findings.add(new Finding(
                    "unreadable-deadline",
                    Severity.ERROR,
                    place(measure, ColumnKind.DEADLINE),
                    measure.deadline(),
                    stop,
                    null));
        }
    }

    private static String code(Refusal refusal) {
        return refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A single day or window that is over when the plan is approved: late from the start, or a wrong year. */
    private static void checkAdoption(Measure measure, @Nullable Approval approval, List<Finding> findings) {
        LocalDate adopted = approval == null ? null : approval.date();
        LocalDate end = null;
        if (measure.timing() instanceof Timing.OnDay day) {
            end = day.date();
        } else if (measure.timing() instanceof Timing.Within window) {
            end = window.toInclusive();
        }
        if (adopted != null && end != null && end.isBefore(adopted)) {
            findings.add(new Finding(
                    "before-adoption",
                    Severity.INFO,
                    place(measure, ColumnKind.DEADLINE),
                    measure.deadline(),
                    List.of(end.toString(), adopted.toString()),
                    null));
        }
    }

    private static Place place(Measure measure, ColumnKind column) {
        return new Place(measure.id(), measure.row(), column.code());
    }

    /** Abbreviations of executors against the plan's own glossary, by id or as written. */
    private static final class Abbreviations {
        private final List<Organization> glossary;
        private final Set<String> defined = new HashSet<>();

        Abbreviations(List<Organization> glossary) {
            this.glossary = glossary;
            glossary.forEach(body -> {
                defined.add(body.id());
                defined.add(body.abbreviation());
            });
        }

        void check(Measure measure, Executor executor, List<Finding> findings) {
            if (glossary.isEmpty()
                    || !Abbreviation.is(executor.name())
                    || executor.role() == Role.GROUP
                    || defined.contains(executor.id())
                    || defined.contains(executor.name())) {
                return;
            }
            findings.add(new Finding(
                    "undefined-abbreviation",
                    Severity.WARNING,
                    place(measure, ColumnKind.EXECUTORS),
                    executor.name(),
                    List.of(),
                    NearTwin.of(
                            executor.name(),
                            glossary.stream().map(Organization::abbreviation).toList())));
        }
    }
}
