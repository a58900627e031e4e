package kz.jospar.core.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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
 * <p>A ministry's name is the same with the state's name and without. First letters are sure from three words on, and
 * only where no other line of the list has them.
 */
final class DefinedBodies {
    private static final String STATE = "қазақстан республикасының ";
    private static final String STATE_RU = " республики казахстан";
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int FEWEST = 3;

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
        known.find(name)
                .or(() -> known.find(STATE + folded))
                .or(() -> known.find(folded + STATE_RU))
                .map(Directory.Match::body)
                .ifPresent(match -> byBody.putIfAbsent(match.id(), body));
        String initials = initials(folded.startsWith(STATE) ? folded.substring(STATE.length()) : folded);
        if (initials.length() >= FEWEST) {
            byInitials.merge(initials, Optional.of(body), (one, other) -> Optional.empty());
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

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        Matcher words = WORD.matcher(name);
        while (words.find() && initials.length() < 12) {
            initials.appendCodePoint(Character.toUpperCase(name.codePointAt(words.start())));
        }
        return initials.toString();
    }
}
