package kz.jospar.protocol.lint;

import kz.jospar.protocol.regulation.Regulation;

/** One rule of the lint, which looks at a whole regulation once. */
interface Check {
    void check(Regulation regulation, Findings findings);
}
