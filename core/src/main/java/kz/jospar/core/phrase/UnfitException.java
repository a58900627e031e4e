package kz.jospar.core.phrase;

import java.util.List;
import kz.jospar.core.phrase.Chunks.Found;

/** Constituents that give no timing together; it never leaves this package. */
final class UnfitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Found culprit;
    private final transient List<Found> parts;
    private final Refusal refusal;

    private UnfitException(Found culprit, List<Found> parts, Refusal refusal) {
        super(refusal.name(), null, false, false);
        this.culprit = culprit;
        this.parts = parts;
        this.refusal = refusal;
    }

    /** Two parts that do not go together; the later one does not fit the earlier. */
    static UnfitException unfit(Found one, Found other) {
        Found first = one.from() <= other.from() ? one : other;
        Found second = first.equals(one) ? other : one;
        return new UnfitException(second, List.of(first, second), Refusal.UNFIT);
    }

    /** A part that gives no date for another reason. */
    static UnfitException of(Refusal refusal, Found part) {
        return new UnfitException(part, List.of(), refusal);
    }

    Found culprit() {
        return culprit;
    }

    List<Found> parts() {
        return parts;
    }

    Refusal refusal() {
        return refusal;
    }
}
