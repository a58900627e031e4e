package kz.jospar.rating.evaluation;

import java.util.List;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/**
 * The methodology declares to refuse what the data say, so nothing is scored: kk бағалаудан бас тарту, ru отказ в оценке.
 *
 * <p>Never a half result: the culprit is named by unit, formula path and reason.
 */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What the methodology can declare against. */
    private static final Set<String> ADVISED = Set.of(AbsentReason.ALONE.code(), AbsentReason.ALL_EQUAL.code());

    private final String code;
    private final String unit;
    private final String path;
    private final String detail;

    RefusedException(String code, String unit, String path, String detail) {
        super(message(Language.EN, code, unit, path, detail));
        this.code = code;
        this.unit = unit;
        this.path = path;
        this.detail = detail;
    }

    /** Returns the reason's code: that of an {@link AbsentReason}, or of the whole rating such as {@code unknown-unit}. */
    public String code() {
        return code;
    }

    /** Returns the unit's key, or an empty text where no unit is to blame. */
    public String unit() {
        return unit;
    }

    /** Returns the formula's path, such as {@code score.of[2].of}. */
    public String path() {
        return path;
    }

    /** Returns the indicator or number in question; may be empty. */
    public String detail() {
        return detail;
    }

    /** Returns the refusal in words. */
    public String message(Language language) {
        return message(language, code, unit, path, detail);
    }

    private static String message(Language language, String code, String unit, String path, String detail) {
        Messages messages = Messages.in(language);
        String reason = messages.text("rating.refused.reason." + code, List.of());
        String culprit = detail.isEmpty() ? reason : reason + " (" + detail + ")";
        String said = unit.isEmpty()
                ? messages.text("rating.refused.rating", List.of(path, culprit))
                : messages.text("rating.refused.unit", List.of(unit, path, culprit));
        return ADVISED.contains(code) ? said + ". " + messages.text("rating.refused.advice." + code, List.of()) : said;
    }
}
