package kz.jospar.core.lint;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.letters.Lookalikes;
import kz.jospar.core.lint.Passage.Part;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Organization;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.ColumnKind;
import org.jspecify.annotations.Nullable;

/**
 * Abbreviations that the plan's own list does not define, in executors, completion forms, deadlines and funding.
 *
 * <p>A plan without such a list has none; titles are not looked at, since names of programmes and systems stand there.
 */
final class UndefinedAbbreviations implements Check {
    private static final Set<Part> CELLS = EnumSet.of(Part.FORM, Part.DEADLINE, Part.FUNDING);

    @Override
    public void check(PlanView view, Findings findings) {
        List<Organization> glossary = view.plan().glossary();
        if (glossary.isEmpty()) {
            return;
        }
        Set<String> defined = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Organization body : glossary) {
            ids.add(body.id());
            defined.add(looks(body.abbreviation()));
        }
        NearTwin twins =
                new NearTwin(glossary.stream().map(Organization::abbreviation).toList());
        for (PlanView.MeasureLine line : view.measures()) {
            for (Executor executor : line.measure().executors()) {
                String name = executor.name();
                if (Abbreviations.isWhole(name)
                        && executor.role() != Role.GROUP
                        && !ids.contains(executor.id())
                        && !defined.contains(looks(name))) {
                    findings.propose(
                            LintCode.UNDEFINED_ABBREVIATION,
                            line.spot(ColumnKind.EXECUTORS),
                            name,
                            proposal(name, twins, view));
                }
            }
        }
        for (Passage passage : view.passages()) {
            if (!CELLS.contains(passage.part())) {
                continue;
            }
            for (String word :
                    Abbreviations.in(passage.text()).stream().distinct().toList()) {
                if (!defined.contains(looks(word))) {
                    findings.propose(
                            LintCode.UNDEFINED_ABBREVIATION, passage.spot(), word, proposal(word, twins, view));
                }
            }
        }
    }

    private static @Nullable String proposal(String word, NearTwin twins, PlanView view) {
        return view.outside().definition(word, view).orElseGet(() -> twins.of(word));
    }

    private static String looks(String word) {
        return Lookalikes.toCyrillic(word);
    }
}
