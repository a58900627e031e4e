package kz.jospar.core.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The defined abbreviation that an undefined one was probably meant to be.
 *
 * <p>A letter too many or too few is a likely slip (ДСБ for ДБ); another letter in its place only in words of at least
 * five letters (ДШжҚБ for ДШжСБ), because short abbreviations of different bodies differ in one letter all the time
 * (ҚАЖД and ҚІЖД). Two candidates are none.
 */
final class NearTwin {
    private NearTwin() {}

    static @Nullable String of(String word, List<String> defined) {
        String byLength = only(defined.stream()
                .filter(other -> differsByOneInsertion(word, other))
                .toList());
        return byLength != null || word.length() < 5
                ? byLength
                : only(defined.stream()
                        .filter(other -> differsByOneLetter(word, other))
                        .toList());
    }

    private static @Nullable String only(List<String> candidates) {
        return candidates.size() == 1 ? candidates.get(0) : null;
    }

    private static boolean differsByOneInsertion(String a, String b) {
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        if (longer.length() != shorter.length() + 1 || shorter.length() < 2) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return shorter.substring(same).equals(longer.substring(same + 1));
    }

    private static boolean differsByOneLetter(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < a.length(); i++) {
            different += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }
}
