package kz.jospar.core.party;

import java.util.List;
import kz.jospar.core.guard.Guard;

/** Whom a group stands for: kk топтың құрамы, ru состав группы. */
public sealed interface Expansion {

    /** Returns the bodies that are known, none where the set is open or the directory has no members. */
    default List<Body> bodies() {
        return List.of();
    }

    /**
     * Bodies of the directory.
     *
     * @param bodies the members that exist on the plan's day, in the directory's order, at least one
     * @param missing kinds that the group names too and of which the directory has no member there
     * @param verified whether an act shows every member's name on that day, and every date the choice rests on
     */
    record Members(List<Body> bodies, List<BodyKind> missing, boolean verified) implements Expansion {
        public Members {
            bodies = Guard.copy("bodies", bodies);
            missing = Guard.copy("missing", missing);
            Guard.range("bodies' size", bodies.size(), 1, Integer.MAX_VALUE);
        }
    }

    /** Nobody lists the members: «мүдделі мемлекеттік органдар», «заинтересованные государственные органы». */
    record Open() implements Expansion {}

    /**
     * It is understood who is meant, but the directory has no such bodies there.
     *
     * @param kinds the kinds of bodies that are meant
     */
    record NotInDirectory(List<BodyKind> kinds) implements Expansion {
        public NotInDirectory {
            kinds = Guard.copy("kinds", kinds);
            Guard.range("kinds' size", kinds.size(), 1, Integer.MAX_VALUE);
        }
    }
}
