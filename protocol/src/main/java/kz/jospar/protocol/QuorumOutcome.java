package kz.jospar.protocol;

import java.util.Objects;
import kz.jospar.protocol.rule.Quorum;

/**
 * Whether a sitting is valid, and why: kk кворумның болуы, ru наличие кворума.
 *
 * @param rule the rule checked
 * @param attendance what was found
 */
public record QuorumOutcome(Quorum rule, Attendance attendance) {
    public QuorumOutcome {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(attendance, "attendance");
    }

    /** Returns the least number that must take part. */
    public int required() {
        return rule.threshold().least(attendance.count(rule.base()));
    }

    /** Returns the number that takes part. */
    public int found() {
        return attendance.present();
    }

    /** Tells whether the sitting is valid. */
    public boolean met() {
        return found() >= required();
    }

    /** Returns how many more must come, 0 where the quorum is met. */
    public int missing() {
        return Math.max(0, required() - found());
    }

    /** Returns the reason. */
    public Explanation explanation() {
        return new Explanation(
                met() ? Ground.QUORUM_MET : Ground.QUORUM_MISSED,
                rule.threshold(),
                rule.base(),
                attendance.count(rule.base()),
                required(),
                found(),
                rule.citation());
    }
}
