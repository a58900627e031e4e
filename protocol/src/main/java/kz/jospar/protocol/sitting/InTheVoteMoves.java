package kz.jospar.protocol.sitting;

/** How a question may be voted on: hands each event to those who know what it needs. */
record InTheVoteMoves(Terms terms, Course course) implements InTheVote.Moves<Change> {

    @Override
    public Change majoritySet(InTheVote.MajoritySet event) {
        return new OwnStand(terms, course).set(event);
    }

    @Override
    public Change recused(InTheVote.Recused event) {
        return new OwnStand(terms, course).recuse(event);
    }

    @Override
    public Change dissentStated(InTheVote.DissentStated event) {
        return new OwnStand(terms, course).dissent(event);
    }

    @Override
    public Change absenteesPolled(InTheVote.AbsenteesPolled event) {
        return new AbsenteeMoves(terms, course).poll(event);
    }

    @Override
    public Change absenteeVote(InTheVote.AbsenteeVote event) {
        return new AbsenteeMoves(terms, course).vote(event);
    }

    @Override
    public Change votingOpened(InTheVote.VotingOpened event) {
        return new VoteOpening(terms, course).open(event);
    }

    @Override
    public Change voteCast(InTheVote.VoteCast event) {
        return new NamedVotes(terms, course).cast(event);
    }

    @Override
    public Change voteCorrected(InTheVote.VoteCorrected event) {
        return new NamedVotes(terms, course).correct(event);
    }

    @Override
    public Change ballotInvalidated(InTheVote.BallotInvalidated event) {
        return new NamedVotes(terms, course).invalidate(event);
    }

    @Override
    public Change secretBallotCounted(InTheVote.SecretBallotCounted event) {
        return new SecretBallots(terms, course).count(event);
    }

    @Override
    public Change votingClosed(InTheVote.VotingClosed event) {
        return new VoteClosing(terms, course).close(event);
    }

    @Override
    public Change castingVote(InTheVote.CastingVote event) {
        return new VoteClosing(terms, course).cast(event);
    }
}
