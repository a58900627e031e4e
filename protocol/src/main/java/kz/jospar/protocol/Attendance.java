package kz.jospar.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Quorum;

/**
 * How many voting members there are and how many take part: kk қатысу, ru явка.
 *
 * @param seats voting seats of the approved list, 1 or more
 * @param filled seats that somebody holds, at most {@code seats}
 * @param present members who take part, at most {@code filled}
 */
public record Attendance(
        @JsonProperty(required = true) int seats,
        @JsonProperty(required = true) int filled,
        @JsonProperty(required = true) int present) {

    public Attendance {
        if (seats < 1 || present < 0 || filled < present || seats < filled) {
            throw new IllegalArgumentException("attendance needs 0 <= present <= filled <= seats and a seat, not "
                    + present + " present, " + filled + " filled, " + seats + " seats");
        }
    }

    /** Returns the attendance of a body without vacant seats. */
    public static Attendance of(int members, int present) {
        return new Attendance(members, members, present);
    }

    /**
     * Checks a quorum. Worked case: 11 of 17 under "at least 2/3 of all members" is no quorum, one more must come.
     */
    public QuorumOutcome under(Quorum rule) {
        return new QuorumOutcome(rule, this);
    }

    int count(Base quorumBase) {
        return quorumBase == Base.ALL_MEMBERS ? seats : filled;
    }
}
