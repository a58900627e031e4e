package kz.jospar.protocol.rule;

import kz.jospar.core.source.Citation;
import kz.jospar.protocol.guard.Guard;

/**
 * How many must take part for a sitting to be valid: kk кворум, ru кворум.
 *
 * <p>Worked case: at least 2/3 of all members (regulation of the Kostanay staff, resolution 663 of 11.11.2025, 20) is 12
 * of 17 and 11 of 16.
 *
 * @param threshold the share
 * @param base what it is a share of: {@link Base#ALL_MEMBERS} {@link Base#FILLED_SEATS} or {@link Base#SIDES}, for a
 *     share of those present would ask nothing
 * @param citation the paragraph that says so
 */
public record Quorum(Threshold threshold, Base base, Citation citation) {
    public Quorum {
        Guard.present("threshold", threshold);
        Guard.present("base", base);
        Guard.present("citation", citation);
        if (base != Base.ALL_MEMBERS && base != Base.FILLED_SEATS && base != Base.SIDES) {
            throw new IllegalArgumentException(
                    "quorum base is " + base.code() + ", neither all-members nor filled-seats nor sides");
        }
    }
}
