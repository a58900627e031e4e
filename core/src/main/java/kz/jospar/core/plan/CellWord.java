package kz.jospar.core.plan;

/**
 * One word of a cell.
 *
 * @param start its first character in the cell
 * @param end the character after its last one
 * @param raw its letters with Latin lookalikes made Cyrillic, capitals kept
 * @param cyrillic the same in small letters
 * @param latin its letters as they stand, in small letters
 * @param isNear whether only blanks, dots and hyphens stand between it and the word before
 * @param isLinked whether a hyphen joins it to the word before
 * @param isAside whether it stands in brackets or quotation marks
 */
record CellWord(
        int start,
        int end,
        String raw,
        String cyrillic,
        String latin,
        boolean isNear,
        boolean isLinked,
        boolean isAside) {

    /** Tells whether the word is an abbreviation, as bodies have: МОН, ЖҚҮжӘББ. */
    boolean isAbbreviation() {
        int capitals = 0;
        for (int i = 0; i < raw.length(); i++) {
            capitals += Character.isUpperCase(raw.charAt(i)) ? 1 : 0;
        }
        return raw.length() <= 12
                && capitals >= 2
                && capitals * 2 >= raw.length()
                && Character.isUpperCase(raw.charAt(0));
    }

    /** Tells whether the word has a letter that Russian has not. */
    boolean isKazakh() {
        return !isLatin() && cyrillic.chars().anyMatch(c -> "әғқңөұүһі".indexOf(c) >= 0);
    }

    /** Tells whether no letter of the word was written in Cyrillic. */
    boolean isLatin() {
        return latin.chars().allMatch(c -> c < 0x250) && latin.chars().anyMatch(Character::isLetter);
    }

    boolean isNumber() {
        return latin.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
