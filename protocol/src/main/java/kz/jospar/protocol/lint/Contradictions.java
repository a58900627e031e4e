package kz.jospar.protocol.lint;

import java.util.Map;
import java.util.Set;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;

/** Rules with several readings that differ, and rules that somebody chose. */
final class Contradictions implements Check {
    /** These have findings of their own, which say what each reading comes to. */
    private static final Set<String> ELSEWHERE = Set.of("voting.equality", "composition.counted");

    @Override
    public void check(Regulation regulation, Findings findings) {
        for (Map.Entry<String, Rule<?>> entry : regulation.rules().entrySet()) {
            Rule<?> rule = entry.getValue();
            String place = entry.getKey();
            if (rule.declared()) {
                findings.add(
                        RegulationCode.CHOICE_DECLARED,
                        place,
                        rule,
                        Words.rule(place),
                        Words.value(rule.said().orElseThrow()),
                        Words.place(null, rule.citation()));
            }
            if (rule.isDisputed() && (rule.declared() || !ELSEWHERE.contains(place))) {
                findings.add(RegulationCode.PARAGRAPHS_DIFFER, place, rule, Words.rule(place), readings(rule));
            }
        }
    }

    static LocalizedText readings(Rule<?> rule) {
        return Words.join(
                "; ",
                rule.readings().stream()
                        .map(one -> Words.of(
                                "reading", Words.place(one.paragraph(), one.citation()), Words.value(one.value())))
                        .toList());
    }
}
