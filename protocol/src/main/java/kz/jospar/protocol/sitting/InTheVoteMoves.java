package kz.jospar.protocol.sitting;

import kz.jospar.core.staff.Seat;
import kz.jospar.protocol.Ballot;
import kz.jospar.protocol.Ground;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.regulation.AbsenteeVoteRules;
import kz.jospar.protocol.regulation.AbsenteeVoteRules.Silence;
import kz.jospar.protocol.regulation.QuorumRules.Verified;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.VotingRules;
import kz.jospar.protocol.regulation.VotingRules.Abstention;
import kz.jospar.protocol.regulation.VotingRules.Openness;
import kz.jospar.protocol.regulation.VotingRules.TieHolder;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** How a question may be voted on. */
record InTheVoteMoves(Terms terms, Course course) implements InTheVote.Moves<Change> {

    @Override
    public Change votingOpened(InTheVote.VotingOpened event) {
        Item item = course.items.get(event.question());
        Change refused = refuseOpening(event.question(), item);
        if (refused != null || item == null) {
            return refused == null ? Change.no(Reason.NOT_ON_AGENDA, event.question()) : refused;
        }
        BallotRules rules = new BallotRules(terms, course);
        int absentees = countedAbsentees(item);
        QuorumOutcome quorum = rules.quorumOutcome(absentees);
        if (!quorum.met()) {
            return Change.no(
                    Reason.NO_QUORUM,
                    quorum.rule().citation(),
                    Integer.toString(quorum.found()),
                    Integer.toString(quorum.required()),
                    Integer.toString(quorum.missing()));
        }
        Course next = course.with(item.voting(roll(rules.ballot(item.question(), quorum), item)));
        next.voting = event.question();
        return Change.to(next);
    }

    private @Nullable Change refuseOpening(String id, @Nullable Item item) {
        if (course.phase != Phase.OPEN) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        if (course.ended) {
            return Change.no(
                    Reason.QUORUM_LOST, terms.cite(terms.regulation.quorum().onceLost()));
        }
        if (course.voting != null) {
            return Change.no(Reason.VOTING_UNDER_WAY, course.voting);
        }
        if (item == null) {
            return Change.no(Reason.NOT_ON_AGENDA, id);
        }
        boolean again = item.verdict() != null
                && item.verdict().explanation().ground() == Ground.VOTE_AGAIN
                && id.equals(course.open);
        if (item.status() == QuestionStatus.VOTED && !again) {
            return Change.no(Reason.QUESTION_DECIDED, id);
        }
        if (!again && (item.status() != QuestionStatus.OPENED || !id.equals(course.open))) {
            return Change.no(Reason.QUESTION_NOT_OPENED, id);
        }
        if (course.presiding == null) {
            return Change.no(Reason.NO_CHAIR);
        }
        VotingRules voting = terms.regulation.voting();
        if (voting.openness().said().orElse(null) == Openness.SECRET) {
            return Change.no(Reason.SECRET_BALLOT, terms.cite(voting.openness()));
        }
        if (terms.filled(course) == 0) {
            return Change.no(Reason.NO_VOTERS);
        }
        BallotRules rules = new BallotRules(terms, course);
        Change missing = rules.refuseQuorum();
        if (missing == null) {
            missing = rules.refuseVote(item.question());
        }
        Rule<Verified> verified = terms.regulation.quorum().verified();
        if (missing == null
                && (course.verified == null
                        || (verified.said().orElse(null) == Verified.EACH_QUESTION && !course.verifiedForQuestion))) {
            return Change.no(Reason.QUORUM_NOT_VERIFIED, terms.cite(verified));
        }
        return missing != null ? missing : refuseAbsentees(item);
    }

    private @Nullable Change refuseAbsentees(Item item) {
        Rule<Boolean> count = terms.regulation.quorum().absenteesCount();
        return absentees(item) > 0 && !count.isSaid()
                ? Change.no(Reason.UNSAID, terms.cite(count), "quorum.absenteesCount")
                : null;
    }

    /** Votes sent in by members who have not come in the meantime. */
    private int absentees(Item item) {
        return (int) item.stated().entries().entrySet().stream()
                .filter(vote -> vote.getValue() != Choice.RECUSED && counts(vote.getKey(), false))
                .count();
    }

    /** A statement counts of a voter who is there, or is not: consents and the room may have changed since. */
    private boolean counts(String id, boolean present) {
        return voter(id) != null && course.isPresent(id) == present;
    }

    private int countedAbsentees(Item item) {
        return terms.regulation.quorum().absenteesCount().said().orElse(false) ? absentees(item) : 0;
    }

    private Roll roll(Ballot ballot, Item item) {
        int filled = terms.filled(course);
        Tally all = new Tally(filled, 0, 0, 0, 0, 0, course.voters, filled - course.voters);
        Roll roll = new Roll(ballot, course.room, Tree.empty(), all, voter(terms.head), voter(course.presiding), null);
        for (var said : item.stated().entries().entrySet()) {
            // Whoever came after all votes in the room; whoever recused and went is absent.
            if (counts(said.getKey(), said.getValue() == Choice.RECUSED)) {
                roll = roll.with(said.getKey(), said.getValue());
            }
        }
        return roll;
    }

    private @Nullable String voter(@Nullable String id) {
        Seat seat = id == null ? null : terms.seat(id);
        return seat != null && terms.isVoter(course, seat) ? id : null;
    }

    @Override
    public Change voteCast(InTheVote.VoteCast event) {
        Item item = course.items.get(event.question());
        Roll roll = item == null ? null : item.roll();
        Change refused = refuseVoter(event.question(), item, event.seat());
        if (refused == null) {
            refused = refuseChoice(event.choice());
        }
        if (refused != null || item == null || roll == null) {
            return refused == null ? Change.no(Reason.VOTING_NOT_OPEN, event.question()) : refused;
        }
        return roll.votes().has(event.seat())
                ? Change.no(Reason.ALREADY_VOTED, event.seat())
                : Change.to(course.with(item.with(roll.with(event.seat(), event.choice()))));
    }

    @Override
    public Change voteCorrected(InTheVote.VoteCorrected event) {
        Item item = course.items.get(event.question());
        Roll roll = item == null ? null : item.roll();
        Change refused = refuseVoter(event.question(), item, event.seat());
        if (refused == null) {
            refused = refuseChoice(event.choice());
        }
        if (refused != null || item == null || roll == null) {
            return refused == null ? Change.no(Reason.VOTING_NOT_OPEN, event.question()) : refused;
        }
        return roll.votes().has(event.seat())
                ? Change.to(course.with(item.with(roll.with(event.seat(), event.choice()))))
                : Change.no(Reason.NO_VOTE_TO_CORRECT, event.seat());
    }

    @Override
    public Change ballotInvalidated(InTheVote.BallotInvalidated event) {
        Item item = course.items.get(event.question());
        Roll roll = item == null ? null : item.roll();
        Change refused = refuseVoter(event.question(), item, event.seat());
        Rule<Boolean> rule = terms.regulation.voting().invalidBallots();
        if (refused == null && !rule.said().orElse(true)) {
            refused = Change.no(Reason.INVALID_FORBIDDEN, terms.cite(rule));
        }
        if (refused != null || item == null || roll == null) {
            return refused == null ? Change.no(Reason.VOTING_NOT_OPEN, event.question()) : refused;
        }
        return roll.choice(event.seat()) == Choice.INVALID
                ? Change.no(Reason.ALREADY_VOTED, event.seat())
                : Change.to(course.with(item.with(roll.with(event.seat(), Choice.INVALID))));
    }

    private @Nullable Change refuseChoice(Choice choice) {
        Rule<Abstention> rule = terms.regulation.voting().abstention();
        return choice == Choice.ABSTAINED && rule.said().orElse(Abstention.ALLOWED) != Abstention.ALLOWED
                ? Change.no(Reason.ABSTENTION_FORBIDDEN, terms.cite(rule))
                : null;
    }

    private @Nullable Change refuseVoter(String id, @Nullable Item item, String seatId) {
        if (item == null) {
            return Change.no(Reason.NOT_ON_AGENDA, id);
        }
        Roll roll = item.roll();
        if (item.status() != QuestionStatus.VOTING || roll == null) {
            return Change.no(item.status() == QuestionStatus.VOTED ? Reason.VOTING_CLOSED : Reason.VOTING_NOT_OPEN, id);
        }
        Seat seat = terms.seat(seatId);
        if (seat == null) {
            return Change.no(Reason.NO_SUCH_SEAT, seatId);
        }
        if (!terms.isVoter(course, seat)) {
            return Change.no(Reason.NOT_A_VOTER, seatId);
        }
        if (!roll.wasPresent(seatId)) {
            return Change.no(Reason.ABSENT_AT_OPENING, seatId);
        }
        if (!course.isPresent(seatId)) {
            return Change.no(Reason.NOT_PRESENT, seatId);
        }
        return roll.choice(seatId) == Choice.RECUSED ? Change.no(Reason.RECUSED, seatId) : null;
    }

    @Override
    public Change recused(InTheVote.Recused event) {
        Item item = course.items.get(event.question());
        Change refused = refuseStatement(event.question(), item, event.seat());
        Rule<Boolean> rule = terms.regulation.attendance().recusal();
        if (refused != null || item == null) {
            return refused == null ? Change.no(Reason.NOT_ON_AGENDA, event.question()) : refused;
        }
        if (!rule.said().orElse(true)) {
            return Change.no(Reason.RECUSAL_FORBIDDEN, terms.cite(rule));
        }
        if (!course.isPresent(event.seat())) {
            return Change.no(Reason.NOT_PRESENT, event.seat());
        }
        return item.stated().get(event.seat()) == Choice.RECUSED
                ? Change.no(Reason.RECUSED, event.seat())
                : Change.to(course.with(item.withStated(event.seat(), Choice.RECUSED)));
    }

    @Override
    public Change absenteeVote(InTheVote.AbsenteeVote event) {
        Item item = course.items.get(event.question());
        Change refused = refuseStatement(event.question(), item, event.seat());
        if (refused != null || item == null) {
            return refused == null ? Change.no(Reason.NOT_ON_AGENDA, event.question()) : refused;
        }
        AbsenteeVoteRules rules = terms.regulation.absenteeVote();
        if (!rules.allowed().said().orElse(false)) {
            return Change.no(Reason.ABSENTEE_FORBIDDEN, terms.cite(rules.allowed()));
        }
        if (rules.silence().said().orElse(null) == Silence.FOR) {
            return Change.no(Reason.SILENCE_COUNTS, terms.cite(rules.silence()));
        }
        if (course.isPresent(event.seat())) {
            return Change.no(Reason.ABSENTEE_PRESENT, event.seat());
        }
        Change choice = refuseChoice(event.choice());
        if (choice != null) {
            return choice;
        }
        return item.stated().has(event.seat())
                ? Change.no(Reason.ALREADY_VOTED, event.seat())
                : Change.to(course.with(item.withStated(event.seat(), event.choice())));
    }

    /** What a member states on a question before its voting opens. */
    private @Nullable Change refuseStatement(String id, @Nullable Item item, String seatId) {
        if (course.phase != Phase.CONVENED && course.phase != Phase.OPEN) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        if (item == null || item.status() == QuestionStatus.DROPPED || item.status() == QuestionStatus.POSTPONED) {
            return Change.no(Reason.NOT_ON_AGENDA, id);
        }
        if (item.status() == QuestionStatus.VOTING) {
            return Change.no(Reason.RECUSAL_LATE, id);
        }
        if (item.status() == QuestionStatus.VOTED) {
            return Change.no(Reason.QUESTION_DECIDED, id);
        }
        Seat seat = terms.seat(seatId);
        if (seat == null) {
            return Change.no(Reason.NO_SUCH_SEAT, seatId);
        }
        return terms.isVoter(course, seat) ? null : Change.no(Reason.NOT_A_VOTER, seatId);
    }

    @Override
    public Change votingClosed(InTheVote.VotingClosed event) {
        Item item = course.items.get(event.question());
        if (item == null) {
            return Change.no(Reason.NOT_ON_AGENDA, event.question());
        }
        Roll roll = item.roll();
        if (item.status() != QuestionStatus.VOTING || roll == null) {
            return Change.no(
                    item.status() == QuestionStatus.VOTED ? Reason.VOTING_CLOSED : Reason.VOTING_NOT_OPEN,
                    event.question());
        }
        Course next = course.with(item.decided(roll.verdict()));
        next.voting = null;
        next.verifiedForQuestion = false;
        return Change.to(next);
    }

    @Override
    public Change castingVote(InTheVote.CastingVote event) {
        if (course.phase != Phase.OPEN) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        Item item = course.items.get(event.question());
        if (item == null) {
            return Change.no(Reason.NOT_ON_AGENDA, event.question());
        }
        Roll roll = item.roll();
        Verdict verdict = item.verdict();
        VotingRules voting = terms.regulation.voting();
        if (roll == null || verdict == null || verdict.explanation().ground() != Ground.CASTING_MISSING) {
            return Change.no(Reason.NO_CASTING_VOTE, terms.cite(voting.tie()), event.question());
        }
        if (!event.seat().equals(course.presiding)) {
            return Change.no(Reason.NOT_CHAIR, terms.cite(voting.tie()), event.seat());
        }
        if (!event.seat().equals(terms.head)) {
            Rule<TieHolder> holder = voting.tieHolder();
            if (!holder.isSaid()) {
                return Change.no(Reason.UNSAID, terms.cite(holder), "voting.tieHolder");
            }
            if (holder.said().orElse(null) == TieHolder.HEAD_ONLY) {
                return Change.no(Reason.NOT_CHAIR, terms.cite(holder), event.seat());
            }
        }
        Roll broken = roll.casting(event.choice());
        return Change.to(course.with(item.with(broken).decided(broken.verdict())));
    }

    @Override
    public Change dissentStated(InTheVote.DissentStated event) {
        if (course.phase != Phase.OPEN && course.phase != Phase.CLOSED && course.phase != Phase.DRAFTED) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        Item item = course.items.get(event.question());
        if (item == null) {
            return Change.no(Reason.NOT_ON_AGENDA, event.question());
        }
        if (item.status() == QuestionStatus.ON_AGENDA) {
            return Change.no(Reason.QUESTION_NOT_OPENED, event.question());
        }
        Seat seat = terms.seat(event.seat());
        if (seat == null) {
            return Change.no(Reason.NO_SUCH_SEAT, event.seat());
        }
        if (!terms.isVoter(course, seat)) {
            return Change.no(Reason.NOT_A_VOTER, event.seat());
        }
        if (!course.room.has(event.seat())) {
            return Change.no(Reason.NOT_PRESENT, event.seat());
        }
        Rule<Boolean> rule = terms.regulation.voting().dissent();
        return rule.said().orElse(true)
                ? Change.to(course.with(item.withDissent()))
                : Change.no(Reason.DISSENT_FORBIDDEN, terms.cite(rule));
    }
}
