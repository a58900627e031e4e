package kz.jospar.core.lint;

import java.util.HashMap;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Organization;

/**
 * One body under two abbreviations in the plan's own list: two lines with one full name.
 *
 * <p>An abbreviation of a cell that the list does not have, for a body that it has under another one, is told at each
 * place by {@link UndefinedAbbreviations}, which proposes the list's; it is not told here a second time.
 */
final class TwoAbbreviations implements Check {
    @Override
    public void check(PlanView view, Findings findings) {
        Map<String, Organization> byName = new HashMap<>();
        for (Organization body : view.plan().glossary()) {
            for (Language language : Language.values()) {
                String name = body.name().version(language).map(Letters::fold).orElse("");
                Organization first = name.isEmpty() ? null : byName.putIfAbsent(language.code() + name, body);
                if (first != null && !first.abbreviation().equals(body.abbreviation())) {
                    add(findings, body.abbreviation(), first);
                    break;
                }
            }
        }
    }

    private static void add(Findings findings, String abbreviation, Organization body) {
        findings.propose(
                LintCode.ONE_BODY_TWO_ABBREVIATIONS,
                Spot.DOCUMENT,
                abbreviation,
                body.abbreviation(),
                body.abbreviation(),
                body.name().in(Language.KK));
    }
}
