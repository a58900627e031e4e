package kz.jospar.protocol;

import kz.jospar.core.source.Citation;
import kz.jospar.protocol.rule.Majority;

/** A tally seen by one majority rule: what its base comes to, what it requires and what was found. */
record Votes(Majority majority, int base, int required, int found) {

    Explanation because(Ground ground) {
        return because(ground, majority.citation());
    }

    Explanation because(Ground ground, Citation citation) {
        return new Explanation(ground, majority.threshold(), majority.base(), base, required, found, citation);
    }
}
