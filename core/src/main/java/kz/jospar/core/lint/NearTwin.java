package kz.jospar.core.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The defined abbreviation that an undefined one was probably meant to be.
 *
 * <p>A letter too many or too few is a likely slip (ДСБ for ДБ); another letter in its place only in words of at least
 * five letters (ДШжҚБ for ДШжСБ), because short abbreviations of different bodies differ in one letter all the time
 * (ҚАЖД and ҚІЖД). Both begin and end alike: the first or the last letter says what kind of body it is (РБК is no
 * slip for РБ, СІМ none for ІМ). Two candidates are none.
 *
 * <p>Every defined abbreviation is known by itself and by what is left of it without one letter, so a word is compared
 * with those that share such a rest and not with all.
 */
final class NearTwin {
    private static final int SHORTEST = 2;
    private static final int LONG_ENOUGH_TO_CHANGE = 5;
    private static final int LONGEST = 40;

    private final Set<String> defined = new HashSet<>();
    private final Map<String, Set<String>> byRest = new HashMap<>();
    private final Map<String, Set<String>> byHole = new HashMap<>();

    NearTwin(List<String> abbreviations) {
        for (String word : abbreviations) {
            if (word.length() > LONGEST || !defined.add(word)) {
                continue;
            }
            for (int i = 0; i < word.length(); i++) {
                add(byRest, without(word, i), word);
                add(byHole, word.substring(0, i) + '*' + word.substring(i + 1), word);
            }
        }
    }

    @Nullable
    String of(String word) {
        if (word.length() > LONGEST) {
            return null;
        }
        Set<String> byLength =
                new HashSet<>(word.length() >= SHORTEST ? byRest.getOrDefault(word, Set.of()) : Set.of());
        Set<String> byLetter = new HashSet<>();
        for (int i = 0; i < word.length(); i++) {
            String rest = without(word, i);
            if (rest.length() >= SHORTEST && defined.contains(rest)) {
                byLength.add(rest);
            }
            byLetter.addAll(byHole.getOrDefault(word.substring(0, i) + '*' + word.substring(i + 1), Set.of()));
        }
        byLength.removeIf(other -> !endsAlike(word, other));
        byLetter.removeIf(other -> !endsAlike(word, other));
        String only = only(byLength);
        return only != null || word.length() < LONG_ENOUGH_TO_CHANGE ? only : only(byLetter);
    }

    private static boolean endsAlike(String word, String other) {
        return word.charAt(0) == other.charAt(0) && word.charAt(word.length() - 1) == other.charAt(other.length() - 1);
    }

    private static @Nullable String only(Set<String> candidates) {
        return candidates.size() == 1 ? new ArrayList<>(candidates).get(0) : null;
    }

    private static String without(String word, int letter) {
        return word.substring(0, letter) + word.substring(letter + 1);
    }

    private static void add(Map<String, Set<String>> words, String key, String word) {
        words.computeIfAbsent(key, rest -> new HashSet<>()).add(word);
    }
}
