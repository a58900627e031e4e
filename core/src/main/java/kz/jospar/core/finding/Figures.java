package kz.jospar.core.finding;

import java.math.BigDecimal;
import kz.jospar.core.lang.Language;

/** Numbers as a reader of a language writes them: kk сандар, ru числа. */
public final class Figures {
    private static final char NO_BREAK = '\u00a0';
    private static final int GROUP = 3;

    private Figures() {}

    /**
     * Returns a number with its thousands apart: 2 000 001,0 with blanks that do not break in Kazakh and Russian,
     * 2,000,001.0 in English. The digits behind the point stay as they are.
     */
    public static String written(BigDecimal number, Language language) {
        boolean english = language == Language.EN;
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
            whole.insert(at, english ? ',' : NO_BREAK);
        }
        if (number.signum() < 0) {
            whole.insert(0, '-');
        }
        return point < 0
                ? whole.toString()
                : whole.append(english ? '.' : ',')
                        .append(plain, point + 1, plain.length())
                        .toString();
    }
}
