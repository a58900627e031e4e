package kz.jospar.protocol.minutes;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.regulation.Composition;
import kz.jospar.protocol.regulation.Composition.SeatRule;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.VotingRules;
import kz.jospar.protocol.sitting.DeclaredChoices;
import org.jspecify.annotations.Nullable;

/** Finds what a body declared in the rules it was applied to. */
final class Declared {
    private Declared() {}

    /** What was declared, with the reason of the first; nothing where nothing was. */
    static @Nullable DeclaredChoices in(Regulation regulation) {
        Composition seats = regulation.composition();
        VotingRules voting = regulation.voting();
        Map<String, Boolean> votes = new TreeMap<>();
        for (SeatRule seat : seats.seats()) {
            Boolean declared = value(seat.voting());
            if (declared != null) {
                votes.put(seat.id(), declared);
            }
        }
        Stream<Rule<?>> rules = Stream.concat(
                seats.seats().stream().map(SeatRule::voting),
                Stream.of(
                        seats.counted(),
                        seats.agreement(),
                        voting.equality(),
                        voting.tieHolder(),
                        voting.recusedLeaveBase()));
        Citation reason = rules.filter(Rule::declared)
                .map(Rule::citation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return reason == null
                ? null
                : new DeclaredChoices(
                        reason,
                        votes,
                        value(seats.counted()),
                        value(seats.agreement()),
                        value(voting.equality()),
                        value(voting.tieHolder()),
                        value(voting.recusedLeaveBase()));
    }

    private static <T> @Nullable T value(Rule<T> rule) {
        return rule.declared() ? rule.value() : null;
    }
}
