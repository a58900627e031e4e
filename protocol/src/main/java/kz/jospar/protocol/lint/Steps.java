package kz.jospar.protocol.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Step;
import kz.jospar.protocol.regulation.Term;

/** Steps that nobody is named for, that have no time, or a term in units that are not named. */
final class Steps implements Check {
    private static final int MOST_TOLD = 20;

    @Override
    public void check(Regulation regulation, Findings findings) {
        Map<String, List<Step>> byAnchor = new LinkedHashMap<>();
        for (int i = 0; i < regulation.steps().size(); i++) {
            Step step = regulation.steps().get(i);
            String place = "steps[" + i + "].";
            if (!step.actor().isSaid() && !step.actor().isDisputed()) {
                findings.add(RegulationCode.STEP_WITHOUT_ACTOR, place + "actor", step.actor(), step.what());
            }
            if (isSilent(step.term()) && isSilent(step.rhythm())) {
                Rule<?> beside = step.term().paragraph() == null ? step.rhythm() : step.term();
                findings.add(RegulationCode.STEP_WITHOUT_TIME, place + "term", beside, step.what());
            }
            withoutUnit(place + "term", step, step.term(), findings);
            withoutUnit(place + "urgent", step, step.urgent(), findings);
            step.term()
                    .said()
                    .ifPresent(term -> byAnchor.computeIfAbsent(
                                    term.direction() + " " + term.anchor(), key -> new ArrayList<>())
                            .add(step));
        }
        byAnchor.values().forEach(steps -> severalActors(steps, findings));
    }

    private static boolean isSilent(Rule<?> rule) {
        return !rule.isSaid() && !rule.isDisputed();
    }

    private static void withoutUnit(String place, Step step, Rule<Term> rule, Findings findings) {
        rule.said()
                .filter(term -> term.unit() == null && term.amount() > 0)
                .ifPresent(term -> findings.add(
                        RegulationCode.TERM_WITHOUT_UNIT, place, rule, step.what(), Words.number(term.amount())));
    }

    private static void severalActors(List<Step> steps, Findings findings) {
        Set<Object> actors = new HashSet<>();
        Set<Integer> amounts = new HashSet<>();
        for (Step step : steps) {
            step.actor().said().ifPresent(actors::add);
            step.term().said().ifPresent(term -> amounts.add(term.amount()));
        }
        if (actors.size() > 1 && amounts.size() > 1) {
            List<Step> told = steps.subList(0, Math.min(MOST_TOLD, steps.size()));
            LocalizedText all = Words.join("; ", told.stream().map(Steps::words).toList());
            findings.add(
                    RegulationCode.TERMS_OF_SEVERAL_ACTORS,
                    "steps",
                    told.stream()
                            .map(step -> Words.marks(step.term()))
                            .distinct()
                            .collect(Collectors.joining(", ")),
                    List.of(all));
        }
    }

    private static LocalizedText words(Step step) {
        LocalizedText who = step.actor().said().map(Words::value).orElse(Words.of("nobody"));
        int amount = step.term().said().map(Term::amount).orElse(0);
        return Words.of("step", step.what(), who, amount, Words.place(step.term()));
    }
}
