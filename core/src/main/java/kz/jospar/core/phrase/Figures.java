package kz.jospar.core.phrase;

import java.util.List;
import kz.jospar.core.letters.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * A date or an hour written in figures.
 *
 * @param tokens its parts: a day, a month, a year, as far as they stand there; or an hour
 * @param end where it ends, exclusive
 * @param hasTwoDigitYear whether its year is short: 01.09.25
 */
record Figures(List<Token> tokens, int end, boolean hasTwoDigitYear) {
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    /** Returns what stands in figures at this place; null for any other number. */
    static @Nullable Figures at(String phrase, int position) {
        int first = digits(phrase, position);
        int secondAt = position + first + 1;
        int second = digits(phrase, secondAt);
        char before = position == 0 ? ' ' : phrase.charAt(position - 1);
        if (second == 0 || before == '.' || before == '/') {
            return null;
        }
        char between = phrase.charAt(secondAt - 1);
        int thirdAt = secondAt + second + 1;
        int third = digits(phrase, thirdAt);
        if (third > 0 && phrase.charAt(thirdAt - 1) == between) {
            return between == '-'
                    ? iso(phrase, position, first, second, third)
                    : date(phrase, position, first, second, third, between);
        }
        if (first > 2 || isFollowedByDot(phrase, secondAt + second)) {
            return null;
        }
        Figures month = between == '.' ? month(phrase, position, first, second) : null;
        return month == null ? clock(phrase, position, first, second, between) : month;
    }

    /** "31.12.2025", "01.09.25"; with strokes only a date that cannot be month first: "31/12/2025". */
    private static @Nullable Figures date(String phrase, int at, int first, int second, int third, char between) {
        boolean isShort = third == 2 && first == 2 && second == 2 && between == '.';
        boolean isLong = third == 4 && first <= 2 && second <= 2 && (between == '.' || between == '/');
        if (!isShort && !isLong) {
            return null;
        }
        int monthAt = at + first + 1;
        int yearAt = monthAt + second + 1;
        int end = yearAt + third;
        int day = number(phrase, at, at + first);
        int month = number(phrase, monthAt, monthAt + second);
        int year = number(phrase, yearAt, end) + (isShort ? 2000 : 0);
        boolean dayFirst = between != '/' || day > 12 || day == month;
        return isDay(day, month) && dayFirst
                ? new Figures(
                        List.of(
                                plain(at, at + first, day),
                                month(monthAt, monthAt + second, month),
                                plain(yearAt, end, year)),
                        end,
                        isShort)
                : null;
    }

    /** "2025-12-31": its parts stand in another order, so each is shown as the whole. */
    private static @Nullable Figures iso(String phrase, int at, int first, int second, int third) {
        int end = at + 10;
        if (first != 4 || second != 2 || third != 2) {
            return null;
        }
        int month = number(phrase, at + 5, at + 7);
        int day = number(phrase, at + 8, end);
        return isDay(day, month)
                ? new Figures(
                        List.of(plain(at, end, day), month(at, end, month), plain(at, end, number(phrase, at, at + 4))),
                        end,
                        false)
                : null;
    }

    /** "04.2025" is a month and its year; "15.04-15.05.2025" begins with a day and its month. */
    private static @Nullable Figures month(String phrase, int at, int first, int second) {
        int secondAt = at + first + 1;
        int end = secondAt + second;
        int one = number(phrase, at, at + first);
        int two = number(phrase, secondAt, end);
        if (first == 2 && second == 4 && one >= 1 && one <= 12) {
            return new Figures(List.of(month(at, at + first, one), plain(secondAt, end, two)), end, false);
        }
        return first == 2 && second == 2 && isDay(one, two) && isDateAfterDash(phrase, end)
                ? new Figures(List.of(plain(at, at + first, one), month(secondAt, end, two)), end, false)
                : null;
    }

    /** "17:00", "18.00": an hour, where no date can be meant. */
    private static @Nullable Figures clock(String phrase, int at, int first, int second, char between) {
        int minutesAt = at + first + 1;
        if (second != 2 || (between != ':' && between != '.')) {
            return null;
        }
        int hour = number(phrase, at, at + first);
        int minute = number(phrase, minutesAt, minutesAt + 2);
        boolean mayBeMonth = between == '.' && minute >= 1 && minute <= 12;
        if (hour > 24 || minute > 59 || mayBeMonth) {
            return null;
        }
        Sense[] senses = {new Sense(Tag.CLOCK, hour, Inflection.PLAIN)};
        return new Figures(List.of(new Token(at, minutesAt + 2, senses, Token.Kind.NUMBER)), minutesAt + 2, false);
    }

    /** Whether a dash and a date with its year in figures follow. */
    private static boolean isDateAfterDash(String phrase, int at) {
        int next = afterBlanks(phrase, at);
        if (next >= phrase.length() || DASHES.indexOf(phrase.charAt(next)) < 0) {
            return false;
        }
        next = afterBlanks(phrase, next + 1);
        return digits(phrase, next) == 2 && digits(phrase, next + 3) == 2 && digits(phrase, next + 6) == 4;
    }

    private static int afterBlanks(String phrase, int at) {
        int next = at;
        while (next < phrase.length() && next - at < 3 && Blanks.isBlank(phrase.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isFollowedByDot(String phrase, int at) {
        return at < phrase.length() && phrase.charAt(at) == '.';
    }

    private static boolean isDay(int day, int month) {
        return day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }

    private static Token plain(int from, int to, int value) {
        return new Token(from, to, Numbers.senses(value, Inflection.PLAIN), Token.Kind.NUMBER);
    }

    private static Token month(int from, int to, int month) {
        return new Token(from, to, new Sense[] {new Sense(Tag.MONTH_NAME, month, Inflection.PLAIN)}, Token.Kind.NUMBER);
    }

    private static int number(String phrase, int from, int to) {
        return Integer.parseInt(phrase, from, to, 10);
    }

    /** Returns how many digits stand here, at most five. */
    private static int digits(String phrase, int at) {
        int end = at;
        while (end < phrase.length() && end - at < 5 && phrase.charAt(end) >= '0' && phrase.charAt(end) <= '9') {
            end++;
        }
        return end - at;
    }
}
