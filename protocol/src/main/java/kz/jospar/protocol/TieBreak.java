package kz.jospar.protocol;

import java.util.Optional;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.rule.Tie.Equality;
import org.jspecify.annotations.Nullable;

/** What a tie rule makes of a tally: a verdict, or nothing where the sides are not equal in its sense. */
record TieBreak(Votes votes, Tally tally, ChairVotes chair) implements Tie.Cases<Optional<Verdict>> {

    @Override
    public Optional<Verdict> headsSide(Tie.HeadsSide rule) {
        if (!equal(rule.equality())) {
            return Optional.empty();
        }
        Ground gap = chair.own() == null ? Ground.HEAD_UNKNOWN : Ground.HEAD_WITHOUT_SIDE;
        return Optional.of(side(chair.own(), Ground.HEAD_FOR, Ground.HEAD_AGAINST, gap, rule.citation()));
    }

    @Override
    public Optional<Verdict> presidingSide(Tie.PresidingSide rule) {
        if (!equal(rule.equality())) {
            return Optional.empty();
        }
        Ground gap = chair.presiding() == null ? Ground.PRESIDING_UNKNOWN : Ground.PRESIDING_WITHOUT_SIDE;
        return Optional.of(
                side(chair.presiding(), Ground.PRESIDING_FOR, Ground.PRESIDING_AGAINST, gap, rule.citation()));
    }

    @Override
    public Optional<Verdict> applicantsFavour(Tie.ApplicantsFavour rule) {
        return equal(rule.equality())
                ? Optional.of(side(
                        rule.side(),
                        Ground.APPLICANT_FOR,
                        Ground.APPLICANT_AGAINST,
                        Ground.APPLICANT_UNKNOWN,
                        rule.citation()))
                : Optional.empty();
    }

    @Override
    public Optional<Verdict> voteAgain(Tie.VoteAgain rule) {
        return equal(rule.equality())
                ? Optional.of(new Verdict.Undefined(votes.because(Ground.VOTE_AGAIN, rule.citation())))
                : Optional.empty();
    }

    @Override
    public Optional<Verdict> castingVote(Tie.CastingVote rule) {
        if (!equal(rule.equality())) {
            return Optional.empty();
        }
        return Optional.of(side(
                chair.casting(), Ground.CASTING_FOR, Ground.CASTING_AGAINST, Ground.CASTING_MISSING, rule.citation()));
    }

    @Override
    public Optional<Verdict> rejects(Tie.Rejects rule) {
        return equal(Equality.VOTES_CAST)
                ? Optional.of(new Verdict.Rejected(votes.because(Ground.TIE_REJECTS, rule.citation())))
                : Optional.empty();
    }

    // A missing rule cannot narrow what a tie is: any equality of votes cast may have been meant.
    @Override
    public Optional<Verdict> unsaid(Tie.Unsaid rule) {
        return equal(Equality.VOTES_CAST)
                ? Optional.of(new Verdict.Undefined(votes.because(Ground.TIE_UNSAID)))
                : Optional.empty();
    }

    private Verdict side(@Nullable Choice side, Ground inFavour, Ground against, Ground neither, Citation citation) {
        if (side == Choice.FOR) {
            return new Verdict.Adopted(votes.because(inFavour, citation));
        }
        return side == Choice.AGAINST
                ? new Verdict.Rejected(votes.because(against, citation))
                : new Verdict.Undefined(votes.because(neither, citation));
    }

    private boolean equal(Equality equality) {
        boolean sides = tally.inFavour() == tally.against() && tally.inFavour() > 0;
        return switch (equality) {
            case VOTES_CAST -> sides;
            case WHOLE_BASE -> sides && tally.inFavour() + tally.against() == votes.base();
        };
    }
}
