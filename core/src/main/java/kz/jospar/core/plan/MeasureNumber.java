package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.core.guard.Guard;

/**
 * A measure's number as the table writes it: kk іс-шараның нөмірі, ru номер мероприятия.
 *
 * <p>Offices write {@code 1.2.} beside {@code 1.3}; both are kept as they stand and {@link #key} makes them alike.
 *
 * @param text the number as it stands, such as {@code 1.2.}; where the plan gives none, {@code n} and the place among the
 *     measures without one: {@code n2}
 */
public record MeasureNumber(@JsonValue String text) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeasureNumber {
        Guard.text("number", text);
    }

    /**
     * Returns the number without blanks and its last dot, with characters that ids cannot hold replaced by a hyphen.
     *
     * <p>Worked cases: {@code 1.2.} gives {@code 1.2}; {@code 3)} gives {@code 3}; {@code 4/1} gives {@code 4-1}.
     */
    public String key() {
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(c);
            } else if (!blank && !key.isEmpty()) {
                key.append(c == '.' ? '.' : '-'); // an id begins with a letter or digit: (3) gives 3
            }
        });
        int end = key.length();
        while (end > 0 && (key.charAt(end - 1) == '.' || key.charAt(end - 1) == '-')) {
            end--;
        }
        return end == 0 ? "0" : key.substring(0, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
