package kz.jospar.protocol.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.VotingRules.TieRule;
import kz.jospar.protocol.rule.Tie.Equality;

/** The readings of a regulation's rule on equal votes. */
final class Ties {
    private static final Citation SUPPOSED = new Citation("supposed", null, null, null);

    private Ties() {}

    /** The regulation as it is where one equality is said or none is asked for, else once for each equality. */
    static List<Regulation> readings(Regulation regulation) {
        return isOpen(regulation)
                ? Arrays.stream(Equality.values())
                        .map(one -> regulation.with(regulation
                                .voting()
                                .withEquality(regulation.voting().equality().choose(one, SUPPOSED))))
                        .toList()
                : List.of(regulation);
    }

    /** Tells whether there is a tie rule that asks for an equality, and which one is not settled. */
    static boolean isOpen(Regulation regulation) {
        return asksForEquality(regulation) && !regulation.voting().equality().isSaid();
    }

    static boolean asksForEquality(Regulation regulation) {
        Optional<TieRule> rule = regulation.voting().tie().said();
        return rule.isPresent() && rule.get() != TieRule.REJECTED;
    }

    /** Tells whether one person breaks ties. */
    static boolean byOne(Regulation regulation) {
        return regulation
                .voting()
                .tie()
                .said()
                .filter(rule ->
                        rule == TieRule.HEADS_SIDE || rule == TieRule.PRESIDING_SIDE || rule == TieRule.CASTING_VOTE)
                .isPresent();
    }

    /** Who that is, in keys of messages. */
    static String who(Regulation regulation) {
        return regulation
                .voting()
                .tie()
                .said()
                .filter(rule -> rule == TieRule.HEADS_SIDE)
                .map(rule -> "head")
                .orElse("chair");
    }
}
