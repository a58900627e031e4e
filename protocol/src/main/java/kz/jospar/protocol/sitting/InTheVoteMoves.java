package kz.jospar.protocol.sitting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Seat;
import kz.jospar.protocol.Ground;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.regulation.AbsenteeVoteRules;
import kz.jospar.protocol.regulation.AbsenteeVoteRules.Silence;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.QuorumRules.Verified;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Term;
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
        Change refused = refuseOpening(event, item);
        if (refused != null || item == null) {
            return refused == null ? Change.no(Reason.NOT_ON_AGENDA, event.question()) : refused;
        }
        BallotRules rules = new BallotRules(terms, course);
        QuorumOutcome quorum = rules.quorumOutcome(countedAbsentees(item));
        if (!quorum.met()) {
            return Change.no(
                    Reason.NO_QUORUM,
                    quorum.rule().citation(),
                    Integer.toString(quorum.found()),
                    Integer.toString(quorum.required()),
                    Integer.toString(quorum.missing()));
        }
        Course next = course.with(item.voting(roll(rules.roll(rules.ballot(item, quorum), event.secret()), item)));
        next.voting = event.question();
        return Change.to(next);
    }

    @Override
    public Change majoritySet(InTheVote.MajoritySet event) {
        Item item = course.items.get(event.question());
        Change refused = refuseBefore(event.question(), item);
        if (refused != null || item == null) {
            return refused == null ? Change.no(Reason.NOT_ON_AGENDA, event.question()) : refused;
        }
        Change stranger = refuseDecision(event.by());
        if (stranger != null) {
            return stranger;
        }
        VotingRules voting = terms.regulation.voting();
        Rule<Boolean> rule = voting.chairMaySetOther();
        Citation citation = terms.cite(rule);
        if (!rule.isSaid() || citation == null) {
            return Change.no(Reason.UNSAID, citation, "voting.chairMaySetOther");
        }
        if (!rule.said().orElse(false) || terms.bySides()) {
            return Change.no(
                    Reason.OTHER_MAJORITY_FORBIDDEN,
                    terms.bySides() ? terms.cite(voting.consentOfSides()) : citation,
                    event.question());
        }
        return Change.to(course.with(item.with(new BallotRules(terms, course).set(event.share(), citation))));
    }

    /** Only the chair decides on how a question is voted: whoever presides, or the head. */
    private @Nullable Change refuseDecision(String by) {
        Seat seat = terms.seat(by);
        if (seat == null) {
            return Change.no(Reason.NO_SUCH_SEAT, by);
        }
        return by.equals(course.presiding) || terms.acts(course, seat, Actor.HEAD)
                ? null
                : Change.no(Reason.NOT_ENTITLED, by);
    }

    @Override
    public Change absenteesPolled(InTheVote.AbsenteesPolled event) {
        Item item = course.items.get(event.question());
        Change refused = refuseBefore(event.question(), item);
        AbsenteeVoteRules rules = terms.regulation.absenteeVote();
        if (refused == null && !rules.allowed().said().orElse(false)) {
            refused = Change.no(Reason.ABSENTEE_FORBIDDEN, terms.cite(rules.allowed()));
        }
        if (refused == null) {
            boolean chairs = rules.onChairsDecision().said().orElse(false);
            refused = chairs
                    ? refuseDecision(event.by())
                    : terms.seat(event.by()) == null ? Change.no(Reason.NO_SUCH_SEAT, event.by()) : null;
        }
        if (refused == null) {
            refused = !rules.term().isSaid()
                    ? Change.no(Reason.UNSAID, terms.cite(rules.term()), "absenteeVote.term")
                    : rules.silence().isSaid()
                            ? null
                            : Change.no(Reason.UNSAID, terms.cite(rules.silence()), "absenteeVote.silence");
        }
        if (refused != null || item == null) {
            return refused == null ? Change.no(Reason.NOT_ON_AGENDA, event.question()) : refused;
        }
        if (item.poll() != null) {
            return Change.no(Reason.POLL_TWICE, event.question());
        }
        Tree<Boolean> asked = Tree.empty();
        for (String id : event.seats()) {
            Seat seat = terms.seat(id);
            if (seat == null) {
                return Change.no(Reason.NO_SUCH_SEAT, id);
            }
            if (!terms.isVoter(course, seat)) {
                return Change.no(Reason.NOT_A_VOTER, id);
            }
            if (course.isPresent(id)) {
                return Change.no(Reason.ABSENTEE_PRESENT, id);
            }
            asked = asked.put(id, true);
        }
        return Change.to(course.with(item.with(new Poll(asked, event.at().toLocalDate()))));
    }

    /** The last day on which those asked may answer; {@code null} where no calendar tells it. */
    @Nullable
    LocalDate answersUntil(Poll poll) {
        return terms.regulation
                .absenteeVote()
                .term()
                .said()
                .map(term -> LastDay.of(term, null, poll.asked(), terms.workingDays())
                        .latest())
                .orElse(null);
    }

    private boolean silenceIsFor() {
        return terms.regulation.absenteeVote().silence().said().orElse(null) == Silence.FOR;
    }

    /** Those asked who are still away and have not answered. */
    private List<String> unanswered(Item item) {
        Poll poll = item.poll();
        return poll == null
                ? List.of()
                : poll.seats().entries().keySet().stream()
                        .filter(id -> counts(id, false) && !item.stated().has(id))
                        .toList();
    }

    private @Nullable Change refuseOpening(InTheVote.VotingOpened event, @Nullable Item item) {
        String id = event.question();
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
        Change manner = refuseManner(event.secret(), item);
        if (manner != null) {
            return manner;
        }
        if (terms.filled(course) == 0) {
            return Change.no(Reason.NO_VOTERS);
        }
        BallotRules rules = new BallotRules(terms, course);
        Change missing = rules.refuseQuorum();
        if (missing == null) {
            missing = rules.refuseVote(item);
        }
        Rule<Verified> verified = terms.regulation.quorum().verified();
        if (missing == null
                && (course.verified == null
                        || (verified.said().orElse(null) == Verified.EACH_QUESTION && !course.verifiedForQuestion))) {
            return Change.no(Reason.QUORUM_NOT_VERIFIED, terms.cite(verified));
        }
        if (missing == null) {
            missing = rules.refuseMissingSide();
        }
        return missing != null ? missing : refuseAbsentees(item, event.at().toLocalDate());
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
        return absentees(item) > 0 || item.poll() != null ? Change.no(Reason.SECRET_BALLOT, terms.cite(rule)) : null;
    }

    private @Nullable Change refuseAbsentees(Item item, LocalDate day) {
        Rule<Boolean> count = terms.regulation.quorum().absenteesCount();
        BallotRules rules = new BallotRules(terms, course);
        if (absentees(item) > 0 && !count.isSaid() && rules.absenteeQuorum().isEmpty()) {
            return Change.no(Reason.UNSAID, terms.cite(count), "quorum.absenteesCount");
        }
        // Where silence is nothing, voters can be fixed only once all answers are in.
        return silenceIsFor()
                ? null
                : refuseRunning(item.poll(), unanswered(item).size(), day);
    }

    private @Nullable Change refuseRunning(@Nullable Poll poll, int unanswered, LocalDate day) {
        if (poll == null || unanswered == 0) {
            return null;
        }
        Rule<Term> rule = terms.regulation.absenteeVote().term();
        LocalDate until = answersUntil(poll);
        if (until == null) {
            return Change.no(Reason.POLL_TERM_UNKNOWN, terms.cite(rule));
        }
        return day.isAfter(until)
                ? null
                : Change.no(Reason.POLL_RUNNING, terms.cite(rule), until.toString(), Integer.toString(unanswered));
    }

    /** Members who take part without being there: votes sent in, and silence that will count. */
    private int absentees(Item item) {
        return answered(item) + (silenceIsFor() ? unanswered(item).size() : 0);
    }

    private int answered(Item item) {
        return (int) item.stated().entries().entrySet().stream()
                .filter(vote -> vote.getValue() != Choice.RECUSED && counts(vote.getKey(), false))
                .count();
    }

    /** A statement counts of a voter who is there, or is not: consents and the room may have changed since. */
    private boolean counts(String id, boolean present) {
        return voter(id) != null && course.isPresent(id) == present;
    }

    private int countedAbsentees(Item item) {
        boolean own = new BallotRules(terms, course).absenteeQuorum().isPresent();
        return own || terms.regulation.quorum().absenteesCount().said().orElse(false) ? absentees(item) : 0;
    }

    private Roll roll(Roll opened, Item item) {
        Roll roll = opened;
        for (var said : item.stated().entries().entrySet()) {
            // Whoever came after all votes in the room; whoever recused and went is absent.
            if (counts(said.getKey(), said.getValue() == Choice.RECUSED)) {
                roll = roll.with(said.getKey(), said.getValue());
            }
        }
        if (silenceIsFor()) {
            for (String asked : unanswered(item)) {
                roll = roll.polling(asked);
            }
        }
        return roll;
    }

    private @Nullable String voter(@Nullable String id) {
        return new BallotRules(terms, course).voter(id);
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
        if (roll.manner().secret()) {
            return Change.no(
                    Reason.SECRET_BALLOT, terms.cite(terms.regulation.voting().openness()));
        }
        return refuseSeat(roll, seatId);
    }

    private @Nullable Change refuseSeat(Roll roll, String seatId) {
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
    public Change secretBallotCounted(InTheVote.SecretBallotCounted event) {
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
        VotingRules voting = terms.regulation.voting();
        if (!roll.manner().secret()) {
            return Change.no(Reason.OPEN_BALLOT, terms.cite(voting.openness()));
        }
        if (roll.manner().counted()) {
            return Change.no(Reason.BALLOTS_COUNTED, event.question());
        }
        for (String seat : event.voted()) {
            Change refused = refuseSeat(roll, seat);
            if (refused != null) {
                return refused;
            }
        }
        if (event.abstained() > 0 || event.disclosed().containsValue(Choice.ABSTAINED)) {
            Change refused = refuseChoice(Choice.ABSTAINED);
            if (refused != null) {
                return refused;
            }
        }
        if (event.invalid() > 0 && !voting.invalidBallots().said().orElse(true)) {
            return Change.no(Reason.INVALID_FORBIDDEN, terms.cite(voting.invalidBallots()));
        }
        return addsUp(event)
                ? Change.to(course.with(item.with(roll.counted(event))))
                : Change.no(
                        Reason.BALLOTS_DO_NOT_ADD,
                        Long.toString(sum(event)),
                        Integer.toString(event.voted().size()));
    }

    private static long sum(InTheVote.SecretBallotCounted event) {
        return (long) event.inFavour() + event.against() + event.abstained() + event.invalid();
    }

    /** Every ballot is somebody's, and what members told of theirs is among the ballots. */
    private static boolean addsUp(InTheVote.SecretBallotCounted event) {
        Collection<Choice> told = event.disclosed().values();
        return sum(event) == event.voted().size()
                && new HashSet<>(event.voted()).containsAll(event.disclosed().keySet())
                && Collections.frequency(told, Choice.FOR) <= event.inFavour()
                && Collections.frequency(told, Choice.AGAINST) <= event.against()
                && Collections.frequency(told, Choice.ABSTAINED) <= event.abstained();
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
        Roll roll = item == null ? null : item.roll();
        boolean asked =
                item != null && item.poll() != null && item.poll().seats().has(event.seat());
        boolean late = item != null
                && roll != null
                && item.status() == QuestionStatus.VOTING
                && roll.manner().polled().has(event.seat());
        Change refused = late ? null : refuseStatement(event.question(), item, event.seat());
        if (refused != null || item == null) {
            return refused == null ? Change.no(Reason.NOT_ON_AGENDA, event.question()) : refused;
        }
        AbsenteeVoteRules rules = terms.regulation.absenteeVote();
        if (!rules.allowed().said().orElse(false)) {
            return Change.no(Reason.ABSENTEE_FORBIDDEN, terms.cite(rules.allowed()));
        }
        if (silenceIsFor() && !asked) {
            return Change.no(Reason.SILENCE_COUNTS, terms.cite(rules.silence()), event.seat());
        }
        if (!late && course.isPresent(event.seat())) {
            return Change.no(Reason.ABSENTEE_PRESENT, event.seat());
        }
        Change choice = refuseChoice(event.choice());
        if (choice != null) {
            return choice;
        }
        LocalDate until = asked && item.poll() != null ? answersUntil(item.poll()) : null;
        if (until != null && event.at().toLocalDate().isAfter(until)) {
            return Change.no(Reason.POLL_OVER, terms.cite(rules.term()), event.seat(), until.toString());
        }
        if (item.stated().has(event.seat())
                || (roll != null && late && roll.votes().has(event.seat()))) {
            return Change.no(Reason.ALREADY_VOTED, event.seat());
        }
        return Change.to(course.with(
                late && roll != null
                        ? item.with(roll.with(event.seat(), event.choice()))
                        : item.withStated(event.seat(), event.choice())));
    }

    /** What is settled or stated on a question before its voting opens. */
    private @Nullable Change refuseBefore(String id, @Nullable Item item) {
        if (course.phase != Phase.CONVENED && course.phase != Phase.OPEN) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        if (item == null || item.status() == QuestionStatus.DROPPED || item.status() == QuestionStatus.POSTPONED) {
            return Change.no(Reason.NOT_ON_AGENDA, id);
        }
        if (item.status() == QuestionStatus.VOTING) {
            return Change.no(Reason.RECUSAL_LATE, id);
        }
        return item.status() == QuestionStatus.VOTED ? Change.no(Reason.QUESTION_DECIDED, id) : null;
    }

    /** What a member states on a question before its voting opens. */
    private @Nullable Change refuseStatement(String id, @Nullable Item item, String seatId) {
        Change refused = refuseBefore(id, item);
        if (refused != null) {
            return refused;
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
        if (roll.manner().secret() && !roll.manner().counted()) {
            return Change.no(Reason.BALLOTS_NOT_COUNTED, event.question());
        }
        List<String> silent = roll.manner().polled().entries().keySet().stream()
                .filter(seat -> !roll.votes().has(seat))
                .toList();
        Change running = refuseRunning(item.poll(), silent.size(), event.at().toLocalDate());
        if (running != null) {
            return running;
        }
        Roll counted = roll;
        for (String seat : silent) {
            counted = counted.with(seat, Choice.FOR);
        }
        Verdict verdict = counted.verdict();
        Course next = course.with(item.with(counted).decided(verdict));
        next.voting = null;
        next.verifiedForQuestion = false;
        return new Change(next, remarks(event, silent.size(), verdict), null, null, List.of());
    }

    private List<Remark> remarks(InTheVote.VotingClosed event, int silent, Verdict verdict) {
        List<Remark> remarks = new ArrayList<>();
        if (silent > 0) {
            remarks.add(new Remark(
                    Remark.Kind.SILENCE_COUNTED,
                    event.at(),
                    List.of(event.question(), Integer.toString(silent)),
                    terms.cite(terms.regulation.absenteeVote().silence())));
        }
        Rule<Boolean> recorded = terms.regulation.minutes().disagreementsRecorded();
        if (terms.bySides()
                && !(verdict instanceof Verdict.Adopted)
                && recorded.said().orElse(false)) {
            remarks.add(
                    new Remark(Remark.Kind.DISAGREEMENTS, event.at(), List.of(event.question()), terms.cite(recorded)));
        }
        return remarks;
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
