package kz.jospar.protocol.sitting;

import java.util.Optional;
import kz.jospar.protocol.Ballot;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.regulation.QuorumRules;
import kz.jospar.protocol.regulation.QuorumRules.OnceLost;
import kz.jospar.protocol.regulation.QuorumRules.Verified;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.VotingRules;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** The rules of a ballot as they are now, or the choice that is missing for one. */
record BallotRules(Terms terms, Course course) {

    Optional<Quorum> quorum() {
        boolean first = course.convened != null && course.convened.first();
        return first ? terms.counting.firstQuorum().or(terms.counting::quorum) : terms.counting.quorum();
    }

    @Nullable
    Change refuseQuorum() {
        QuorumRules rules = terms.regulation.quorum();
        if (quorum().isEmpty()) {
            return Change.no(Reason.UNSAID, terms.cite(rules.ordinary()), "quorum.ordinary");
        }
        return course.remote > 0 && !rules.remoteCount().isSaid()
                ? Change.no(Reason.UNSAID, terms.cite(rules.remoteCount()), "quorum.remoteCount")
                : null;
    }

    /** Says which rule of the vote itself is missing. */
    @Nullable
    Change refuseVote(Question question) {
        VotingRules voting = terms.regulation.voting();
        if (voting.consentOfSides().said().orElse(false) || majority(question).isEmpty()) {
            return Change.no(
                    Reason.UNSAID,
                    terms.cite(voting.majority(question.kind())),
                    "voting.majorities." + question.kind().code());
        }
        if (terms.counting.tie().isEmpty()) {
            Rule<?> missing = voting.tie().isSaid() ? voting.equality() : voting.tie();
            return Change.no(
                    Reason.UNSAID, terms.cite(missing), voting.tie().isSaid() ? "voting.equality" : "voting.tie");
        }
        return null;
    }

    private Optional<Majority> majority(Question question) {
        return terms.counting.majority(question.kind());
    }

    /** The quorum that counts for a vote: that of the opening where the regulation lets a sitting go on without it. */
    QuorumOutcome quorumOutcome(int absentees) {
        QuorumRules rules = terms.regulation.quorum();
        QuorumOutcome now = terms.attendance(course, absentees).under(quorum().orElseThrow());
        boolean stands = rules.verified().said().orElse(null) == Verified.AT_OPENING
                && rules.onceLost().said().orElse(null) == OnceLost.SITTING_GOES_ON;
        return stands && course.verified != null && course.verified.met() && !now.met() ? course.verified : now;
    }

    Ballot ballot(Question question, QuorumOutcome outcome) {
        return new Ballot(outcome, majority(question).orElseThrow(), tie(question));
    }

    private Tie tie(Question question) {
        boolean deputy = course.presiding != null && !course.presiding.equals(terms.head);
        return terms.counting.tie(deputy, question.applicantsSide()).orElseThrow();
    }
}
