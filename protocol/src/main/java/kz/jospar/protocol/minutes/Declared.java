package kz.jospar.protocol.minutes;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.regulation.AttendanceRules;
import kz.jospar.protocol.regulation.Composition;
import kz.jospar.protocol.regulation.Composition.SeatRule;
import kz.jospar.protocol.regulation.QuorumRules;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.VotingRules;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.sitting.DeclaredChoices;
import kz.jospar.protocol.sitting.QuorumChoices;
import kz.jospar.protocol.sitting.RoomChoices;
import kz.jospar.protocol.sitting.VoteChoices;
import org.jspecify.annotations.Nullable;

/** Finds what a body declared in the rules it was applied to; terms of steps have no part in minutes. */
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
        Citation reason = regulation.rules().values().stream()
                .filter(Rule::declared)
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
                        value(voting.recusedLeaveBase()),
                        quorum(regulation.quorum()),
                        room(regulation),
                        votes(regulation),
                        Map.of());
    }

    private static @Nullable QuorumChoices quorum(QuorumRules rules) {
        QuorumChoices none = new QuorumChoices(null, null, null, null, null, null);
        QuorumChoices chosen = new QuorumChoices(
                value(rules.ordinary()),
                value(rules.perSide()),
                value(rules.remoteCount()),
                value(rules.absenteesCount()),
                value(rules.verified()),
                value(rules.onceLost()));
        return chosen.equals(none) ? null : chosen;
    }

    private static @Nullable RoomChoices room(Regulation regulation) {
        AttendanceRules rules = regulation.attendance();
        RoomChoices none = new RoomChoices(null, null, null, null);
        RoomChoices chosen = new RoomChoices(
                value(rules.substitution()),
                value(rules.remote()),
                value(rules.recusal()),
                value(regulation.composition().deputyStandsIn()));
        return chosen.equals(none) ? null : chosen;
    }

    private static @Nullable VoteChoices votes(Regulation regulation) {
        VotingRules rules = regulation.voting();
        Map<QuestionClass, Share> majorities = new EnumMap<>(QuestionClass.class);
        for (VotingRules.MajorityFor one : rules.majorities()) {
            Share share = value(one.share());
            if (share != null) {
                majorities.put(one.question(), share);
            }
        }
        VoteChoices none = new VoteChoices(Map.of(), null, null, null, null, null);
        VoteChoices chosen = new VoteChoices(
                majorities,
                value(rules.tie()),
                value(rules.openness()),
                value(rules.chairMaySetOther()),
                value(regulation.absenteeVote().term()),
                value(regulation.absenteeVote().silence()));
        return chosen.equals(none) ? null : chosen;
    }

    private static <T> @Nullable T value(Rule<T> rule) {
        return rule.declared() ? rule.value() : null;
    }
}
