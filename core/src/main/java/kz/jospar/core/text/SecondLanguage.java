package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lint.LanguageVersions;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Organization;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.FundingLine;
import kz.jospar.core.plan.Goal;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.PlanColumn;
import kz.jospar.core.plan.PlanIndicator;
import kz.jospar.core.plan.RelatedAct;
import kz.jospar.core.plan.Section;

/**
 * Puts the two language versions of one document together: titles side by side, what the second version says of form,
 * executors, deadline and costs beside the first under the second's headings, and the differences as findings.
 */
final class SecondLanguage {
    private final Plan one;
    private final Plan two;
    private final List<String> notes;

    private SecondLanguage(Plan one, Plan two) {
        this.one = one;
        this.two = two;
        this.notes = new ArrayList<>(one.notes());
    }

    /** Returns one plan of both, or nothing where they turn out to be different plans: most deadlines disagree. */
    static Optional<Plan> merge(Plan one, Plan two) {
        List<Finding> differences = LanguageVersions.compare(one, two);
        Set<String> ids = one.measures().stream().map(Measure::id).collect(Collectors.toSet());
        long common = two.measures().stream()
                .filter(measure -> ids.contains(measure.id()))
                .count();
        long differing = differences.stream()
                .filter(finding -> finding.code().equals("language-versions-differ"))
                .count();
        return common == 0 || differing * 2 > common
                ? Optional.empty()
                : Optional.of(new SecondLanguage(one, two).merged(differences));
    }

    private Plan merged(List<Finding> differences) {
        List<Section> sections = sections();
        List<Goal> goals = new ArrayList<>(one.goals());
        for (int i = 0; i < two.goals().size(); i++) {
            Goal second = two.goals().get(i);
            if (one.goals().size() != two.goals().size()) {
                notes.add(second.heading().in(Language.KK));
                second.indicators().forEach(indicator -> notes.add(words(indicator)));
                continue;
            }
            Goal first = one.goals().get(i);
            goals.set(
                    i,
                    new Goal(
                            both(first.heading(), second.heading()),
                            indicators(first.indicators(), second.indicators()),
                            first.row()));
        }
        if (one.approval() != null && two.approval() != null) {
            notes.addAll(two.approval().lines());
        }
        notes.add(two.columns().stream().map(PlanColumn::heading).collect(Collectors.joining(" | ")));
        notes.addAll(two.notes());
        List<Finding> remarks = Stream.of(one.remarks(), two.remarks(), differences)
                .flatMap(List::stream)
                .toList();
        List<RelatedAct> acts = Stream.concat(one.acts().stream(), two.acts().stream())
                .distinct()
                .toList();
        return new Plan(
                one.format(),
                one.id(),
                both(one.title(), two.title()),
                one.kind() == null ? two.kind() : one.kind(),
                one.level() == null ? two.level() : one.level(),
                one.period() == null ? two.period() : one.period(),
                one.approval() == null ? two.approval() : one.approval(),
                acts,
                one.columns(),
                sections,
                glossary(),
                notes,
                remarks,
                one.source(),
                formerIds(sections),
                goals);
    }

    /** What either version had, unless the other still has it. */
    private List<String> formerIds(List<Section> sections) {
        Set<String> ids = new LinkedHashSet<>(one.formerIds());
        ids.addAll(two.formerIds());
        sections.forEach(section -> section.measures().forEach(measure -> ids.remove(measure.id())));
        return List.copyOf(ids);
    }

    private List<Section> sections() {
        Map<String, Measure> twins =
                two.measures().stream().collect(Collectors.toMap(Measure::id, Function.identity()));
        Set<String> known = one.measures().stream().map(Measure::id).collect(Collectors.toSet());
        boolean pairs = one.sections().size() == two.sections().size();
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < one.sections().size(); i++) {
            Section first = one.sections().get(i);
            List<Measure> measures = new ArrayList<>();
            for (Measure measure : first.measures()) {
                Measure twin = twins.get(measure.id());
                measures.add(twin == null ? measure : both(measure, twin));
            }
            LocalizedText heading = first.heading();
            List<PlanIndicator> indicators = first.indicators();
            if (pairs) {
                Section second = two.sections().get(i);
                second.measures().stream()
                        .filter(measure -> !known.contains(measure.id()))
                        .forEach(measures::add);
                heading = heading == null || second.heading() == null ? heading : both(heading, second.heading());
                heading = heading == null ? second.heading() : heading;
                indicators = indicators(indicators, second.indicators());
            }
            sections.add(new Section(heading, measures, first.row(), first.goal(), indicators));
        }
        for (Section second : pairs ? List.<Section>of() : two.sections()) {
            List<Measure> alone = second.measures().stream()
                    .filter(measure -> !known.contains(measure.id()))
                    .toList();
            if (!alone.isEmpty()) {
                sections.add(new Section(second.heading(), alone, second.row(), null, List.of()));
            } else if (second.heading() != null) {
                notes.add(second.heading().in(Language.KK));
            }
            second.indicators().forEach(indicator -> notes.add(words(indicator)));
        }
        return sections;
    }

    private Measure both(Measure first, Measure second) {
        Map<String, String> other = new LinkedHashMap<>(first.other());
        if (second.form() != null) {
            keep(other, ColumnKind.FORM, second.form().text());
        }
        keep(
                other,
                ColumnKind.EXECUTORS,
                second.executors().stream().map(Executor::text).collect(Collectors.joining(", ")));
        keep(other, ColumnKind.DEADLINE, second.deadline());
        String money = words(second.funding());
        if (!tokens(words(first.funding())).containsAll(tokens(money))) {
            keep(
                    other,
                    two.columns().stream().anyMatch(column -> column.kind() == ColumnKind.FUNDING)
                            ? ColumnKind.FUNDING
                            : ColumnKind.SOURCE,
                    money);
        }
        second.other().forEach((heading, text) -> keep(other, heading, text));
        return new Measure(
                first.id(),
                first.number(),
                both(first.title(), second.title()),
                first.form(),
                first.executors(),
                first.deadline(),
                first.timing(),
                first.funding(),
                other,
                first.row());
    }

    private void keep(Map<String, String> other, ColumnKind kind, String text) {
        String heading = two.columns().stream()
                .filter(column -> column.kind() == kind)
                .map(PlanColumn::heading)
                .findFirst()
                .orElse("");
        keep(other, heading, text);
    }

    private static void keep(Map<String, String> other, String heading, String text) {
        if (!text.isEmpty()) {
            other.merge(heading, text, (before, more) -> before + "\n" + more);
        }
    }

    private List<PlanIndicator> indicators(List<PlanIndicator> first, List<PlanIndicator> second) {
        if (first.size() != second.size()) {
            second.forEach(indicator -> notes.add(words(indicator)));
            return first;
        }
        List<PlanIndicator> indicators = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            PlanIndicator own = first.get(i);
            PlanIndicator twin = second.get(i);
            indicators.add(new PlanIndicator(
                    own.number(),
                    both(own.title(), twin.title()),
                    own.unit(),
                    own.byYear(),
                    own.executors(),
                    own.row()));
            if (!tokens(words(own) + " " + twin.title().in(Language.KK)).containsAll(tokens(words(twin)))) {
                notes.add(words(twin));
            }
        }
        return indicators;
    }

    private static String words(PlanIndicator indicator) {
        List<String> words =
                new ArrayList<>(List.of(indicator.number(), indicator.title().in(Language.KK), indicator.unit()));
        indicator.executors().forEach(executor -> words.add(executor.text()));
        indicator.byYear().values().forEach(amount -> words.add(amount.text()));
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" | "));
    }

    private static String words(@org.jspecify.annotations.Nullable Funding funding) {
        if (funding == null) {
            return "";
        }
        List<String> words = new ArrayList<>(List.of(funding.text()));
        if (funding.unit() != null) {
            words.add(funding.unit().text());
        }
        funding.sources().forEach(source -> words.add(source.text()));
        for (FundingLine line : funding.lines()) {
            line.byYear().values().forEach(amount -> words.add(amount.text()));
            if (line.total() != null) {
                words.add(line.total().text());
            }
            line.sources().forEach(source -> words.add(source.text()));
            words.add(line.programme());
        }
        return words.stream().filter(word -> !word.isEmpty()).distinct().collect(Collectors.joining(" | "));
    }

    private static Set<String> tokens(String text) {
        return new HashSet<>(List.of(text.split("[^\\p{L}\\p{N}]+", -1)));
    }

    private List<Organization> glossary() {
        Map<String, Organization> bodies = new LinkedHashMap<>();
        Stream.concat(one.glossary().stream(), two.glossary().stream())
                .forEach(body -> bodies.merge(
                        body.id(),
                        body,
                        (first, second) ->
                                new Organization(first.id(), first.abbreviation(), both(first.name(), second.name()))));
        return List.copyOf(bodies.values());
    }

    /** Adds the versions that the first text lacks. */
    private LocalizedText both(LocalizedText first, LocalizedText second) {
        LocalizedText both = first;
        for (Language language : Language.values()) {
            Optional<String> more = second.version(language);
            if (more.isPresent() && first.version(language).isEmpty()) {
                both = both.with(language, more.get());
            } else if (more.isPresent() && !first.version(language).equals(more)) {
                notes.add(more.get());
            }
        }
        return both;
    }
}
