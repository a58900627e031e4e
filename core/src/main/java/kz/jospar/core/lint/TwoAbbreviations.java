package kz.jospar.core.lint;

import java.util.HashMap;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Organization;

/** One body under two abbreviations: two lines of the plan's own list with one full name. */
final class TwoAbbreviations implements Check {
    @Override
    public void check(PlanView view, Findings findings) {
        Map<String, String> abbreviationByName = new HashMap<>();
        for (Organization body : view.plan().glossary()) {
            for (Language language : Language.values()) {
                String name = body.name().version(language).map(Letters::fold).orElse("");
                if (name.isEmpty()) {
                    continue;
                }
                String first = abbreviationByName.putIfAbsent(language.code() + name, body.abbreviation());
                if (first != null && !first.equals(body.abbreviation())) {
                    findings.propose(
                            LintCode.ONE_BODY_TWO_ABBREVIATIONS,
                            Spot.DOCUMENT,
                            body.abbreviation(),
                            first,
                            first,
                            body.name().version(language).orElse(""));
                    break;
                }
            }
        }
    }
}
