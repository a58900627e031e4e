package kz.jospar.schedule.ical;

/** Titles for a month's grid, of which some twenty characters are seen: the number first, then the first words. */
final class Titles {
    private static final int LONGEST = 80;

    private Titles() {}

    /** Returns a number and words in one line of at most 80 characters, cut at a word and marked where it is cut. */
    static String of(String number, String words) {
        String title = oneLine(number + " " + words);
        if (title.codePointCount(0, title.length()) <= LONGEST) {
            return title;
        }
        int end = title.offsetByCodePoints(0, LONGEST - 1);
        int word = title.lastIndexOf(' ', end);
        end = word > LONGEST / 2 ? word : end;
        while (end > LONGEST / 2 && !isEnd(title, end)) {
            end = title.offsetByCodePoints(end, -1);
        }
        return title.substring(0, end) + "…";
    }

    /** Returns a text in one line, with one blank where several or line breaks were. */
    static String oneLine(String text) {
        String line = PlainText.of(text).replace('\n', ' ');
        return line.contains("  ") ? line.replaceAll(" {2,}", " ") : line;
    }

    /** Not before an accent, not on either side of a joiner, and not after a comma, which would lead on to nothing. */
    private static boolean isEnd(String title, int end) {
        int before = title.codePointBefore(end);
        return !isJoined(title.codePointAt(end)) && before != '\u200D' && ",;: ".indexOf(before) < 0;
    }

    private static boolean isJoined(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> c == '\u200D';
        };
    }
}
