package kz.jospar.portal.staff;

import java.io.Serial;
import java.util.Set;

/** Choices on what a regulation settles itself, or does not have: kk сай келмейтін таңдау, ru неподходящее решение. Answered 422. */
public final class UnfitChoicesException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String matters;

    UnfitChoicesException(Set<String> matters) {
        super("not open: " + matters);
        this.matters = String.join(", ", matters);
    }

    /** Returns the names of the matters, with commas between. */
    public String matters() {
        return matters;
    }
}
