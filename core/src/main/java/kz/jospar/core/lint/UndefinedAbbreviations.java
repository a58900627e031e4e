package kz.jospar.core.lint;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jospar.core.letters.Lookalikes;
import kz.jospar.core.lint.Passage.Part;
import kz.jospar.core.party.Abbreviation;
import kz.jospar.core.party.Directory;
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
        KnownAbbreviations known = new KnownAbbreviations(view);
        DefinedBodies bodies = new DefinedBodies(view, known);
        NearTwin twins =
                new NearTwin(glossary.stream().map(Organization::abbreviation).toList());
        for (PlanView.MeasureLine line : view.measures()) {
            Set<String> told = new HashSet<>();
            for (Executor executor : line.measure().executors()) {
                String name = executor.name();
                if (Abbreviation.is(name)
                        && executor.role() != Role.GROUP
                        && !ids.contains(executor.id())
                        && !defined.contains(looks(name))
                        && told.add(looks(name))) {
                    findings.propose(
                            LintCode.UNDEFINED_ABBREVIATION,
                            line.spot(ColumnKind.EXECUTORS),
                            name,
                            proposal(name, twins, known, bodies));
                }
            }
        }
        // "Письмо в МП РК" where the list has «МП РК».
        glossary.forEach(
                body -> List.of(looks(body.abbreviation()).split(" ", -1)).forEach(defined::add));
        for (Passage passage : view.passages()) {
            if (!CELLS.contains(passage.part())) {
                continue;
            }
            for (String word :
                    Abbreviations.in(passage.text()).stream().distinct().toList()) {
                if (!defined.contains(looks(word))) {
                    findings.propose(
                            LintCode.UNDEFINED_ABBREVIATION,
                            passage.spot(),
                            word,
                            proposal(word, twins, known, bodies));
                }
            }
        }
    }

    /**
     * A body that the list has under another abbreviation has that one; what is a known body of that time is no slip for
     * another one, its definition is missing.
     */
    private static @Nullable String proposal(
            String word, NearTwin twins, KnownAbbreviations known, DefinedBodies bodies) {
        Optional<Organization> same = bodies.find(word);
        if (same.isPresent()) {
            return same.get().abbreviation();
        }
        Optional<Directory.Match> match = known.find(word);
        return match.isPresent()
                ? match.flatMap(one -> known.definition(one, word)).orElse(null)
                : twins.of(word);
    }

    private static String looks(String word) {
        return Lookalikes.toCyrillic(word);
    }
}
