package kz.jospar.rating.replay;

import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.methodology.Methodology;
import org.jspecify.annotations.Nullable;

/**
 * What is laid beside a record to compare with: kk салыстырылатын деректер, ru сверяемые данные. Each part may be absent.
 *
 * @param methodology a methodology with its overlay
 * @param roster a roster that came beside the methodology
 * @param observations the data
 */
public record Inputs(
        @Nullable Methodology methodology,
        @Nullable Roster roster,
        @Nullable Observations observations) {
    /** Nothing but the record itself. */
    public static final Inputs NONE = new Inputs(null, null, null);
}
