package kz.jospar.rating;

import java.util.List;

/** A tie-breaker does not name a unit whose tie it has to decide: kk тең мәнді шешетін тізім, ru список для равных. */
public final class UnnamedTieException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** So many of the tied are named in the message. */
    private static final int SHOWN = 20;

    private final String unit;

    UnnamedTieException(String unit, List<String> tied) {
        super("unit '" + unit + "' is tied among " + tied.subList(0, Math.min(SHOWN, tied.size()))
                + ", but the tie-breaker does not name it");
        this.unit = unit;
    }

    /** Returns the key of the unit that is not named. */
    public String unit() {
        return unit;
    }
}
