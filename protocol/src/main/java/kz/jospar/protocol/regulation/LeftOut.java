package kz.jospar.protocol.regulation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a regulation's JSON leaves out: unsaid rules, parts without a rule, empty lists. Public because Jackson makes it;
 * it equals what is to be left out.
 */
public final class LeftOut {
    private static final Set<Object> EMPTY = Set.of(
            Rule.unsaid(),
            List.of(),
            Composition.UNSAID,
            Sessions.UNSAID,
            QuorumRules.UNSAID,
            VotingRules.UNSAID,
            AttendanceRules.UNSAID,
            AbsenteeVoteRules.UNSAID,
            PaperRules.UNSAID,
            MinutesRules.UNSAID,
            WorkPlanRules.UNSAID,
            AssignmentRules.UNSAID,
            EffectRules.UNSAID);

    /** Called by Jackson. */
    public LeftOut() {}

    @Override
    public boolean equals(@Nullable Object value) {
        return value == null || EMPTY.contains(value);
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
