package kz.jospar.schedule.ical;

/** A title that fits a day of a month's grid. */
final class ShortTitle {
    private static final int LONGEST = 80;

    private ShortTitle() {}

    /** Returns the text in one line, cut at a word if it is longer than 80 characters. */
    static String of(String text) {
        String line = PlainText.of(text).replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        int end = line.offsetByCodePoints(0, LONGEST - 1);
        int word = line.lastIndexOf(' ', end);
        return line.substring(0, word > LONGEST / 2 ? word : end) + "…";
    }
}
