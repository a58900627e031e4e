package kz.jospar.core.phrase;

import java.util.List;

/** Constituents that give no timing together; it never leaves this package. */
final class UnfitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Constituent culprit;
    private final transient List<Constituent> parts;
    private final Refusal refusal;

    private UnfitException(Constituent culprit, List<Constituent> parts, Refusal refusal) {
        super(refusal.name(), null, false, false);
        this.culprit = culprit;
        this.parts = parts;
        this.refusal = refusal;
    }

    /** Two parts that do not go together; the later one does not fit the earlier. */
    static UnfitException unfit(Constituent one, Constituent other) {
        Constituent first = one.isBefore(other) ? one : other;
        Constituent second = first.equals(one) ? other : one;
        return new UnfitException(second, List.of(first, second), Refusal.UNFIT);
    }

    /** A part that gives no date for another reason. */
    static UnfitException of(Refusal refusal, Constituent part) {
        return new UnfitException(part, List.of(), refusal);
    }

    Constituent culprit() {
        return culprit;
    }

    List<Constituent> parts() {
        return parts;
    }

    Refusal refusal() {
        return refusal;
    }
}
