package kz.jospar.core.party;

import java.util.List;
import kz.jospar.core.guard.Guard;

/**
 * The organizations that an embedder adds, as a document: kk ұйымдар тізімі, ru список организаций.
 *
 * <p>Worked case: {@code {"format":"jospar.bodies/1","bodies":[{"id":"a1","kind":"district-akimat","territory":"3511",
 * "names":[{"language":"kk","form":"full","text":"Айтас ауданының әкімдігі"}]}]}}.
 *
 * @param format always {@link #FORMAT}; the first word of the JSON document
 * @param bodies the organizations, each id once
 */
public record BodyList(String format, List<Body> bodies) {
    /** The format and version of the JSON document. */
    public static final String FORMAT = "jospar.bodies/1";

    public BodyList {
        Guard.holds(
                FORMAT.equals(format), "format '" + format + "' cannot be read; this version reads '" + FORMAT + "'");
        bodies = Guard.copy("bodies", bodies);
    }

    /** Returns the organizations as a directory; fails with {@link IllegalArgumentException} where two have one id. */
    public Directory directory() {
        return Directory.of(bodies);
    }
}
