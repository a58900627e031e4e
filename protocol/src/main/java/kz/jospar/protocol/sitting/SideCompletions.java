package kz.jospar.protocol.sitting;

import java.util.EnumSet;
import java.util.Set;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.sitting.Outlook.Outcome;

/** Every way in which the members of sides may still answer. */
final class SideCompletions {
    private SideCompletions() {}

    /** Each side apart: whether all of it may still vote for, none of it, or some. */
    static Set<Outcome> reachable(Sides sides) {
        boolean agreed = true;
        boolean never = false;
        boolean noneAgainst = true;
        boolean divided = false;
        for (Tally side : sides.tallies().entries().values()) {
            int taking = Sides.taking(side);
            int others = taking - side.inFavour() - side.silent();
            boolean mayAgree = taking > 0 && others == 0;
            boolean mayDivide = taking > 1 && side.inFavour() + side.silent() > 0 && others + side.silent() > 0;
            agreed &= mayAgree;
            never |= side.inFavour() == 0;
            noneAgainst &= mayAgree || mayDivide;
            divided |= mayDivide;
        }
        EnumSet<Outcome> found = EnumSet.noneOf(Outcome.class);
        if (agreed) {
            found.add(Outcome.ADOPTED);
        }
        if (never) {
            found.add(Outcome.REJECTED);
        }
        if (noneAgainst && divided) {
            found.add(Outcome.UNDEFINED);
        }
        return found;
    }
}
