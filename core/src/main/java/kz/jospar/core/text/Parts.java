package kz.jospar.core.text;

import java.util.regex.Pattern;
import kz.jospar.core.plan.ColumnKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells which rows are parts of the measure above them: kk іс-шараның тармақшалары, ru подпункты мероприятия.
 *
 * <p>Parts are numbered {@code 1)}, {@code а)}, and begin anew below a measure whose own number has no such bracket; where
 * all measures are numbered so, none is a part.
 */
final class Parts {
    private static final Pattern PART = Pattern.compile("(?:\\d{1,2}|\\p{L})\\)");

    private @Nullable Draft whole;
    private @Nullable Draft lastPart;
    private @Nullable Draft lastCounted;

    /** Forgets the measure above. */
    void end() {
        whole = null;
        lastPart = null;
        lastCounted = null;
    }

    /** Tells whether a number may be a part's, the first one of several. */
    static boolean isFirst(String number) {
        return number.equals("1)") || number.equals("а)") || number.equals("a)");
    }

    /** Tells whether a row of this number may be a part where it stands. */
    boolean mayHave(String number, @Nullable Draft above) {
        if (above == null || !PART.matcher(number).matches()) {
            return false;
        }
        String own = above.first(ColumnKind.NUMBER);
        return whole != null
                || (isFirst(number) && !own.isEmpty() && !PART.matcher(own).matches());
    }

    /** Tells whether a title announces parts: "Ремонт дворов, в том числе:". */
    static boolean announces(String title) {
        return title.endsWith(":");
    }

    /** Returns the measure, or the part with parts of its own, that a row is a part of; nothing where it is none. */
    @Nullable
    Draft wholeOf(Draft row, @Nullable Draft above) {
        String number = row.first(ColumnKind.NUMBER);
        if (above == null || above.isIndicator() || !PART.matcher(number).matches()) {
            end();
            return null;
        }
        boolean counted = Character.isDigit(number.charAt(0));
        Draft found = null;
        if (whole == null) {
            String own = above.first(ColumnKind.NUMBER);
            boolean ofItsOwn = !row.first(ColumnKind.DEADLINE).isEmpty()
                    && !row.first(ColumnKind.EXECUTORS).isEmpty();
            boolean measure = Parts.announces(above.first(ColumnKind.TITLE))
                    || (!ofItsOwn
                            && (!above.first(ColumnKind.DEADLINE).isEmpty()
                                    || !above.first(ColumnKind.FORM).isEmpty()));
            if (isFirst(number)
                    && measure
                    && !own.isEmpty()
                    && !PART.matcher(own).matches()) {
                whole = above;
                found = above;
            }
        } else if (!counted && lastCounted != null) {
            found = lastPart == lastCounted && !isFirst(number) ? null : lastCounted;
        } else if (lastPart != null && isAfter(lastPart.first(ColumnKind.NUMBER), number)) {
            found = whole;
        } else if (counted && lastCounted != null && isAfter(lastCounted.first(ColumnKind.NUMBER), number)) {
            found = whole;
        }
        if (found == null) {
            end();
            return null;
        }
        lastPart = row;
        lastCounted = counted ? row : lastCounted;
        return found;
    }

    private static boolean isAfter(String before, String number) {
        boolean alike = Character.isDigit(before.charAt(0)) == Character.isDigit(number.charAt(0));
        return alike
                && (before.length() < number.length()
                        || (before.length() == number.length() && before.compareTo(number) < 0));
    }
}
