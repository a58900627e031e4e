package kz.jospar.protocol;

import java.util.Optional;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.rule.Tie.Equality;

/** What a tie rule makes of a tally: a verdict, or nothing where the sides are not equal in its sense. */
record TieBreak(Votes votes, Tally tally, ChairVotes chair) implements Tie.Cases<Optional<Verdict>> {

    @Override
    public Optional<Verdict> headsSide(Tie.HeadsSide rule) {
        if (!equal(rule.equality())) {
            return Optional.empty();
        }
        Choice own = chair.own();
        if (own == Choice.FOR) {
            return Optional.of(new Verdict.Adopted(votes.because(Ground.HEAD_FOR, rule.citation())));
        }
        if (own == Choice.AGAINST) {
            return Optional.of(new Verdict.Rejected(votes.because(Ground.HEAD_AGAINST, rule.citation())));
        }
        Ground gap = own == null ? Ground.HEAD_UNKNOWN : Ground.HEAD_WITHOUT_SIDE;
        return Optional.of(new Verdict.Undefined(votes.because(gap, rule.citation())));
    }

    @Override
    public Optional<Verdict> castingVote(Tie.CastingVote rule) {
        if (!equal(rule.equality())) {
            return Optional.empty();
        }
        Choice casting = chair.casting();
        if (casting == null) {
            return Optional.of(new Verdict.Undefined(votes.because(Ground.CASTING_MISSING, rule.citation())));
        }
        return Optional.of(
                casting == Choice.FOR
                        ? new Verdict.Adopted(votes.because(Ground.CASTING_FOR, rule.citation()))
                        : new Verdict.Rejected(votes.because(Ground.CASTING_AGAINST, rule.citation())));
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

    private boolean equal(Equality equality) {
        boolean sides = tally.inFavour() == tally.against() && tally.inFavour() > 0;
        return switch (equality) {
            case VOTES_CAST -> sides;
            case WHOLE_BASE -> sides && tally.inFavour() + tally.against() == votes.base();
        };
    }
}
