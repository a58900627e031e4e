package kz.jospar.core.party;

/** The one rule for what is written as an abbreviation: kk қысқартылған сөз, ru аббревиатура. */
public final class Abbreviation {
    private static final int LONGEST = 12;

    private Abbreviation() {}

    /**
     * Tells whether a word is written as an abbreviation: at most twelve letters, nothing else, two of them capitals at
     * least: ЖҚҮжӘББ, ДСБ; not Қаржымині, not ІСБ-2.
     */
    public static boolean is(String word) {
        return word.length() <= LONGEST
                && word.codePoints().allMatch(Character::isLetter)
                && word.codePoints().filter(Character::isUpperCase).count() >= 2;
    }
}
