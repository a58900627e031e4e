package kz.jospar.rating.account;

import kz.jospar.core.time.PlanPeriod;

/** What can be said of why a unit has its score: an account, or why there is none. */
public sealed interface Accounted permits Account, NoAccount {

    /** Returns the unit's key. */
    String unit();

    /** Returns the rated period. */
    PlanPeriod period();
}
