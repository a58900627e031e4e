package kz.jospar.protocol.sitting;

import java.time.LocalDate;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.regulation.QuorumRules.Verified;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.VotingRules.Openness;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** What must be there for a vote to open; voters, base and rule are fixed by it. */
record VoteOpening(Terms terms, Course course) {

    Change open(InTheVote.VotingOpened event) {
        Change sitting = refuseSitting();
        if (sitting != null) {
            return sitting;
        }
        Item item = course.items.get(event.question());
        if (item == null) {
            return Change.no(Reason.NOT_ON_AGENDA, event.question());
        }
        LocalDate day = event.at().toLocalDate();
        Change refused = Change.first(
                () -> refuseQuestion(item),
                () -> refuseManner(event.secret(), item),
                () -> refuseRules(item),
                () -> absentees().refuseOpening(item, day));
        return refused != null ? refused : open(event, item);
    }

    private Change open(InTheVote.VotingOpened event, Item item) {
        BallotRules rules = rules();
        QuorumOutcome quorum = rules.quorumOutcome(absentees().counted(item));
        if (!quorum.met()) {
            return Change.no(
                    Reason.NO_QUORUM,
                    quorum.rule().citation(),
                    Integer.toString(quorum.found()),
                    Integer.toString(quorum.required()),
                    Integer.toString(quorum.missing()));
        }
        Roll roll = rules.roll(rules.ballot(item, quorum), event.secret());
        Course next = course.with(item.voting(absentees().entered(roll, item)));
        next.voting = event.question();
        return Change.to(next);
    }

    private @Nullable Change refuseSitting() {
        if (course.phase != Phase.OPEN) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        if (course.ended) {
            return Change.no(
                    Reason.QUORUM_LOST, terms.cite(terms.regulation.quorum().onceLost()));
        }
        return course.voting != null ? Change.no(Reason.VOTING_UNDER_WAY, course.voting) : null;
    }

    private @Nullable Change refuseQuestion(Item item) {
        String id = item.question().id();
        boolean again = item.waitsForVote();
        if (item.status() == QuestionStatus.VOTED && !again) {
            return Change.no(Reason.QUESTION_DECIDED, id);
        }
        if ((!again && item.status() != QuestionStatus.OPENED) || !id.equals(course.open)) {
            return Change.no(Reason.QUESTION_NOT_OPENED, id);
        }
        return course.presiding == null ? Change.no(Reason.NO_CHAIR) : null;
    }

    /** A vote by name and a secret one exclude each other, and the position of a side is known by names only. */
    private @Nullable Change refuseManner(boolean secret, Item item) {
        Rule<Openness> rule = terms.regulation.voting().openness();
        Openness openness = rule.said().orElse(null);
        if (!secret) {
            return openness == Openness.SECRET ? Change.no(Reason.SECRET_BALLOT, terms.cite(rule)) : null;
        }
        if (openness == null) {
            return Change.no(Reason.UNSAID, terms.cite(rule), "voting.openness");
        }
        if (openness == Openness.OPEN) {
            return Change.no(Reason.OPEN_BALLOT, terms.cite(rule));
        }
        if (terms.bySides()) {
            return Change.no(
                    Reason.SIDES_VOTE_OPENLY,
                    terms.cite(terms.regulation.voting().consentOfSides()));
        }
        return item.poll() != null || !absentees().takingPart(item).isEmpty()
                ? Change.no(Reason.SECRET_BALLOT, terms.cite(rule))
                : null;
    }

    private @Nullable Change refuseRules(Item item) {
        if (terms.filled(course) == 0) {
            return Change.no(Reason.NO_VOTERS);
        }
        return Change.first(
                () -> rules().refuseQuorum(),
                () -> rules().refuseVote(item),
                this::refuseUnverified,
                () -> rules().refuseMissingSide(absentees().counted(item)));
    }

    private @Nullable Change refuseUnverified() {
        Rule<Verified> rule = terms.regulation.quorum().verified();
        boolean eachQuestion = rule.said().orElse(null) == Verified.EACH_QUESTION;
        return course.verified == null || (eachQuestion && !course.verifiedForQuestion)
                ? Change.no(Reason.QUORUM_NOT_VERIFIED, terms.cite(rule))
                : null;
    }

    private BallotRules rules() {
        return new BallotRules(terms, course);
    }

    private Absentees absentees() {
        return new Absentees(terms, course);
    }
}
