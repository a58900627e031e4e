package kz.jospar.core.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.jospar.core.lang.Language;
import kz.jospar.core.letters.Lookalikes;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.NameForm;
import kz.jospar.core.party.Organization;

/**
 * Tells which body of the plan's own list an abbreviation means that the list does not have: МОН is БҒМ by the directory;
 * ІІМ is «Ішкі істер министрлігі», which the list calls ІМ, by its first letters.
 *
 * <p>A ministry's name is the same with the state's name and without. First letters are those of the last words of a name,
 * three at least, and only where no other line of the list has them.
 */
final class DefinedBodies {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> JOINING = Set.of("және", "мен", "бен", "пен", "и", "по", "в");
    private static final int FEWEST = 3;
    private static final int LONGEST = 8;

    private final KnownAbbreviations known;
    private final Map<String, Organization> byBody = new HashMap<>();
    private final Map<String, Optional<Organization>> byInitials = new HashMap<>();

    DefinedBodies(PlanView view, KnownAbbreviations known) {
        this.known = known;
        for (Organization body : view.plan().glossary()) {
            for (Language language : Language.values()) {
                body.name().version(language).ifPresent(name -> add(body, name));
            }
        }
    }

    private void add(Organization body, String name) {
        String folded = Letters.fold(name);
        known.find(name).map(Directory.Match::body).ifPresent(match -> byBody.putIfAbsent(match.id(), body));
        Set<String> own = new HashSet<>();
        addInitials(WORD.matcher(folded).results().map(MatchResult::group).toList(), own);
        addInitials(
                WORD.matcher(folded)
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> !JOINING.contains(word))
                        .toList(),
                own);
        own.forEach(initials ->
                byInitials.merge(initials, Optional.of(body), (one, other) -> one.filter(other.get()::equals)));
    }

    /** Adds the first letters of the last words: the name of a territory or of the state may stand before a body's own. */
    private static void addInitials(List<String> words, Set<String> all) {
        StringBuilder initials = new StringBuilder();
        for (int i = words.size() - 1; i >= 0 && initials.length() < LONGEST; i--) {
            initials.insert(
                    0, Character.toChars(Character.toUpperCase(words.get(i).codePointAt(0))));
            if (initials.length() >= FEWEST) {
                all.add(initials.toString());
            }
        }
    }

    /** Returns the body of the list that an abbreviation which is not in the list means. */
    Optional<Organization> find(String abbreviation) {
        Optional<Organization> byDirectory = known.find(abbreviation)
                .filter(match -> match.name().form() == NameForm.ABBREVIATION)
                .map(match -> byBody.get(match.body().id()));
        return byDirectory.isPresent()
                ? byDirectory
                : byInitials.getOrDefault(Lookalikes.toCyrillic(abbreviation), Optional.empty());
    }
}
