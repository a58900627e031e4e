package kz.jospar.core.phrase;

/** Guesses from the letters alone which language an event's words can be in; enough to know when to quote them. */
final class Letters {
    private static final String KAZAKH_ONLY = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

    private Letters() {}

    static boolean areKazakh(String words) {
        return areCyrillic(words) && hasAny(words, KAZAKH_ONLY);
    }

    static boolean areRussian(String words) {
        return areCyrillic(words) && !hasAny(words, KAZAKH_ONLY);
    }

    static boolean areEnglish(String words) {
        return !areCyrillic(words);
    }

    private static boolean areCyrillic(String words) {
        return words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }

    private static boolean hasAny(String words, String letters) {
        return words.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }
}
