package kz.jospar.portal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.PlanColumn;
import kz.jospar.core.plan.Section;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.TooManyObligationsException;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of an upload, before it is saved: kk алдын ала қарау, ru предварительный просмотр.
 *
 * @param draft what was uploaded
 * @param plan the plan that saving would keep; an amendment's measures go by the ids of the edition before
 * @param findings what was noticed
 * @param obligations what is owed, in the order of the days
 * @param tooMany why nothing could be dated, or {@code null}
 * @param comparison with the edition that is kept, or {@code null} for a new plan
 */
record Preview(
        Draft draft,
        Plan plan,
        List<Finding> findings,
        List<Obligation> obligations,
        @Nullable TooManyObligationsException tooMany,
        @Nullable Comparison comparison) {

    Preview {
        obligations = obligations.stream()
                .sorted(Comparator.comparing(one -> one.occurrence().lastDay()))
                .toList();
    }

    /** A section, how many measures it has, and the deadlines of how many were understood. */
    record Part(@Nullable LocalizedText heading, int measures, long understood) {}

    /** A measure, what its deadline was understood as, how many days follow from it, and the first. */
    record Row(
            Measure measure,
            @Nullable String understood,
            int days,
            @Nullable LocalDate first) {}

    /** A measure at its place in the plan, from 0. */
    record Spot(Measure measure, int place) {}

    /** A remark made of several places in the same words, how often, and at which measures, in their order. */
    record Group(Finding finding, int count, List<Spot> measures) {}

    /** Returns the remarks, each once with its places: the gravest first, and those of one weight as they come. */
    public Map<Severity, List<Group>> groups() {
        Map<String, Spot> spots = new HashMap<>();
        for (Measure measure : plan.measures()) {
            spots.put(measure.id(), new Spot(measure, spots.size()));
        }
        Map<Finding, List<Finding>> same = findings.stream()
                .collect(Collectors.groupingBy(Preview::placeless, LinkedHashMap::new, Collectors.toList()));
        Map<Severity, List<Group>> groups = new TreeMap<>();
        same.forEach((finding, all) -> groups.computeIfAbsent(finding.severity(), weight -> new ArrayList<>())
                .add(new Group(
                        finding,
                        all.size(),
                        all.stream()
                                .map(one -> spots.get(one.place().measure()))
                                .filter(Objects::nonNull)
                                .distinct()
                                .sorted(Comparator.comparingInt(Spot::place))
                                .toList())));
        return groups;
    }

    private static Finding placeless(Finding finding) {
        return new Finding(
                finding.code(),
                finding.severity(),
                Place.DOCUMENT,
                finding.text(),
                finding.arguments(),
                finding.proposal());
    }

    /** Returns the sections. */
    public List<Part> parts() {
        return plan.sections().stream().map(Preview::part).toList();
    }

    private static Part part(Section section) {
        long understood = section.measures().stream()
                .filter(measure -> measure.timing() != null)
                .count();
        return new Part(section.heading(), section.measures().size(), understood);
    }

    /** Returns some of the measures, from a place on. */
    public List<Row> rows(int from, int atMost, Language language) {
        Map<String, List<Obligation>> days = obligations.stream()
                .collect(Collectors.groupingBy(
                        obligation -> obligation.commitment().id()));
        return plan.measures().stream()
                .skip(from)
                .limit(atMost)
                .map(measure -> {
                    List<Obligation> own = days.getOrDefault(measure.id(), List.of());
                    LocalDate first =
                            own.isEmpty() ? null : own.get(0).occurrence().lastDay();
                    return new Row(measure, TableLine.understood(measure, language), own.size(), first);
                })
                .toList();
    }

    /** Returns the measures whose deadlines were not understood. */
    public List<Measure> unread() {
        return plan.measures().stream()
                .filter(measure -> measure.timing() == null)
                .toList();
    }

    /** Returns the executors with the number of their measures, in the order of their ids. */
    public Map<NamedExecutor, Long> executors() {
        Map<String, NamedExecutor> names = new TreeMap<>();
        Map<String, Long> measures = plan.measures().stream()
                .flatMap(measure -> measure.executors().stream()
                        .collect(Collectors.toMap(Executor::id, Function.identity(), (one, other) -> one))
                        .values()
                        .stream())
                .peek(executor -> names.putIfAbsent(executor.id(), new NamedExecutor(executor.id(), executor.name())))
                .collect(Collectors.groupingBy(Executor::id, Collectors.counting()));
        Map<NamedExecutor, Long> executors = new LinkedHashMap<>();
        names.forEach((id, name) -> executors.put(name, measures.getOrDefault(id, 0L)));
        return executors;
    }

    /** Returns the headings of columns that have no meaning here; their cells are kept as they stand. */
    public List<String> unknownColumns() {
        return plan.columns().stream()
                .filter(column -> column.kind() == ColumnKind.OTHER)
                .map(PlanColumn::heading)
                .toList();
    }

    /** Tells whether it can be saved: every doubt decided, days known. */
    public boolean isReady() {
        return tooMany == null
                && plan.period() != null
                && (comparison == null || comparison.amendment().ambiguities().isEmpty());
    }

    /** Returns the version that saving replaces, 0 for none. */
    public int version() {
        return comparison == null ? 0 : comparison.version();
    }
}
