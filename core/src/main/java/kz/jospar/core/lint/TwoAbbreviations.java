package kz.jospar.core.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Abbreviation;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Organization;
import kz.jospar.core.plan.ColumnKind;

/**
 * One body under two abbreviations: two lines of the plan's own list with one full name, or an executor that the list
 * does not have and that means a body which it has under another abbreviation; see {@link DefinedBodies}.
 * Each pair is told once, where it is first seen.
 */
final class TwoAbbreviations implements Check {
    @Override
    public void check(PlanView view, Findings findings) {
        Map<String, Organization> byName = new HashMap<>();
        Set<String> defined = new HashSet<>();
        for (Organization body : view.plan().glossary()) {
            defined.add(body.id());
            for (Language language : Language.values()) {
                String name = body.name().version(language).map(Letters::fold).orElse("");
                Organization first = name.isEmpty() ? null : byName.putIfAbsent(language.code() + name, body);
                if (first != null && !first.abbreviation().equals(body.abbreviation())) {
                    add(findings, Spot.DOCUMENT, body.abbreviation(), first);
                    break;
                }
            }
        }
        DefinedBodies bodies = new DefinedBodies(view, new KnownAbbreviations(view));
        Set<String> told = new HashSet<>();
        for (PlanView.MeasureLine line : view.measures()) {
            for (Executor executor : line.measure().executors()) {
                if (!defined.contains(executor.id()) && Abbreviation.is(executor.name()) && told.add(executor.name())) {
                    bodies.find(executor.name())
                            .ifPresent(body -> add(findings, line.spot(ColumnKind.EXECUTORS), executor.name(), body));
                }
            }
        }
    }

    private static void add(Findings findings, Spot spot, String abbreviation, Organization body) {
        findings.propose(
                LintCode.ONE_BODY_TWO_ABBREVIATIONS,
                spot,
                abbreviation,
                body.abbreviation(),
                body.abbreviation(),
                body.name().in(Language.KK));
    }
}
