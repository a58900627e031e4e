package kz.jospar.protocol.sitting;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Seat;
import kz.jospar.protocol.Attendance;
import kz.jospar.protocol.Ballot;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.regulation.Composition;
import kz.jospar.protocol.regulation.QuorumRules;
import kz.jospar.protocol.regulation.QuorumRules.OnceLost;
import kz.jospar.protocol.regulation.QuorumRules.Verified;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.VotingRules;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Majority.Recusal;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** The rules of a ballot as they are now, or the choice that is missing for one. */
record BallotRules(Terms terms, Course course) {

    Optional<Quorum> quorum() {
        boolean first = course.convened != null && course.convened.first();
        return first ? terms.counting.firstQuorum().or(terms.counting::quorum) : terms.counting.quorum();
    }

    /** The quorum as it is now, with those who count without being there; nothing where there is none to count by. */
    Optional<QuorumOutcome> found(Collection<String> absentees) {
        Optional<Quorum> rule =
                absentees.isEmpty() ? quorum() : absenteeQuorum().or(this::quorum);
        return rule.map(one -> terms.attendance(course, absentees.size()).under(one))
                .or(() -> sides(absentees));
    }

    /** The quorum of a vote in which members take part without being there, where it has its own. */
    Optional<Quorum> absenteeQuorum() {
        Rule<Share> rule = terms.regulation.absenteeVote().quorum();
        Share share = rule.said().orElse(null);
        Base base = share == null ? null : share.base();
        Citation citation = terms.cite(rule);
        return share == null || citation == null || (base != Base.ALL_MEMBERS && base != Base.FILLED_SEATS)
                ? Optional.empty()
                : Optional.of(new Quorum(share.threshold(), base, citation));
    }

    /** The sides that are there, each with enough of its own; nothing where no share of a side is said. */
    private Optional<QuorumOutcome> sides(Collection<String> absentees) {
        Rule<Share> rule = terms.regulation.quorum().perSide();
        Share share = rule.said().orElse(null);
        Citation citation = terms.cite(rule);
        Collection<SideCounts.Side> sides =
                terms.sides(course).with(absentees, terms.sides).values();
        if (share == null || citation == null || sides.isEmpty()) {
            return Optional.empty();
        }
        int there = (int) sides.stream()
                .filter(side -> side.counted() >= share.threshold().least(side.filled()))
                .count();
        Quorum all = new Quorum(Threshold.atLeast(1, 1), Base.SIDES, citation);
        return Optional.of(Attendance.of(sides.size(), there).under(all));
    }

    @Nullable
    Change refuseQuorum() {
        QuorumRules rules = terms.regulation.quorum();
        if (rules.perSide().isSaid()) {
            Change refused = refuseSides();
            if (refused != null) {
                return refused;
            }
        } else if (quorum().isEmpty()) {
            return Change.no(Reason.UNSAID, terms.cite(rules.ordinary()), "quorum.ordinary");
        }
        return course.remote > 0 && !rules.remoteCount().isSaid()
                ? Change.no(Reason.UNSAID, terms.cite(rules.remoteCount()), "quorum.remoteCount")
                : null;
    }

    /** Refuses to vote while a side has too few of its own there. */
    @Nullable
    Change refuseMissingSide(Collection<String> absentees) {
        Rule<Share> rule = terms.regulation.quorum().perSide();
        Share share = rule.said().orElse(null);
        if (share == null) {
            return null;
        }
        for (Map.Entry<String, SideCounts.Side> one :
                terms.sides(course).with(absentees, terms.sides).entrySet()) {
            int required = share.threshold().least(one.getValue().filled());
            int found = one.getValue().counted();
            if (found < required) {
                return Change.no(
                        Reason.SIDE_QUORUM,
                        terms.cite(rule),
                        one.getKey(),
                        Integer.toString(found),
                        Integer.toString(required));
            }
        }
        return null;
    }

    /** Refuses to count by sides that are not told, not as many as said, or not equally many members each. */
    private @Nullable Change refuseSides() {
        Composition rules = terms.regulation.composition();
        SideCounts counts = terms.sides(course);
        if (counts.without() != null) {
            return Change.no(Reason.SIDE_MISSING, terms.cite(rules.sides()), counts.without());
        }
        int sides = counts.sides().size();
        int said = rules.sides().said().orElse(sides);
        if (sides != said) {
            return Change.no(
                    Reason.SIDES_OTHER, terms.cite(rules.sides()), Integer.toString(sides), Integer.toString(said));
        }
        if (!rules.parity().said().orElse(false) || sides == 0) {
            return null;
        }
        String first = counts.sides().firstKey();
        int members = Objects.requireNonNull(counts.sides().get(first)).filled();
        for (Map.Entry<String, SideCounts.Side> one : counts.sides().entrySet()) {
            if (one.getValue().filled() != members) {
                return Change.no(
                        Reason.SIDES_UNEQUAL,
                        terms.cite(rules.parity()),
                        first,
                        Integer.toString(members),
                        one.getKey(),
                        Integer.toString(one.getValue().filled()));
            }
        }
        return null;
    }

    /** Says which rule of the vote itself is missing. */
    @Nullable
    Change refuseVote(Item item) {
        VotingRules voting = terms.regulation.voting();
        if (terms.bySides()) {
            return refuseSides();
        }
        QuestionClass kind = item.question().kind();
        Majority majority = majority(item).orElse(null);
        if (majority == null || majority.base() == Base.SIDES) {
            return Change.no(Reason.UNSAID, terms.cite(voting.majority(kind)), "voting.majorities." + kind.code());
        }
        // Sides that are there tell nothing of seats that nobody holds.
        if (majority.base() == Base.ALL_MEMBERS && quorum().isEmpty() && terms.listed(course) != terms.filled(course)) {
            return Change.no(Reason.UNSAID, terms.cite(terms.regulation.quorum().ordinary()), "quorum.ordinary");
        }
        if (terms.counting.tie().isEmpty()) {
            Rule<?> missing = voting.tie().isSaid() ? voting.equality() : voting.tie();
            return Change.no(
                    Reason.UNSAID, terms.cite(missing), voting.tie().isSaid() ? "voting.equality" : "voting.tie");
        }
        return null;
    }

    private Optional<Majority> majority(Item item) {
        Majority set = item.set();
        return set != null
                ? Optional.of(set)
                : terms.counting.majority(item.question().kind());
    }

    /** The majority that the chair sets for one question. */
    Majority set(Share share, Citation citation) {
        Recusal recusal = terms.regulation
                .voting()
                .recusedLeaveBase()
                .said()
                .map(leaves -> leaves ? Recusal.LEAVES : Recusal.STAYS)
                .orElse(Recusal.UNSAID);
        return new Majority(share.threshold(), Objects.requireNonNull(share.base(), "base"), recusal, citation);
    }

    /** The quorum that counts for a vote: that of the opening where the regulation lets a sitting go on without it. */
    QuorumOutcome quorumOutcome(Collection<String> absentees) {
        QuorumRules rules = terms.regulation.quorum();
        QuorumOutcome now = found(absentees).orElseThrow();
        boolean stands = rules.verified().said().orElse(null) == Verified.AT_OPENING
                && rules.onceLost().said().orElse(null) == OnceLost.SITTING_GOES_ON;
        return stands && course.verified != null && course.verified.met() && !now.met() ? course.verified : now;
    }

    Ballot ballot(Item item, QuorumOutcome outcome) {
        if (terms.bySides()) {
            Citation citation = Objects.requireNonNull(
                    terms.cite(terms.regulation.voting().consentOfSides()), "what is said has a place");
            Majority all = new Majority(Threshold.atLeast(1, 1), Base.SIDES, Recusal.STAYS, citation);
            return new Ballot(outcome, all, new Tie.Unsaid());
        }
        return new Ballot(outcome, majority(item).orElseThrow(), tie(item.question()), body(outcome));
    }

    /** The body as it is now, where the quorum that counts tells another one. */
    private @Nullable Attendance body(QuorumOutcome outcome) {
        int listed = terms.listed(course);
        int filled = terms.filled(course);
        Attendance told = outcome.attendance();
        boolean same = outcome.rule().base() == Base.SIDES
                ? listed == filled
                : told.seats() == listed && told.filled() == filled;
        return same ? null : terms.attendance(course, 0);
    }

    /** The roll of a vote that opens now: everybody in the room, and nobody has answered. */
    Roll roll(Ballot ballot, boolean secret) {
        int filled = terms.filled(course);
        Tally all = new Tally(filled, 0, 0, 0, 0, 0, course.voters, filled - course.voters);
        Sides sides = null;
        if (terms.bySides()) {
            Tree<Tally> tallies = Tree.empty();
            for (Map.Entry<String, SideCounts.Side> one :
                    terms.sides(course).sides().entrySet()) {
                int side = one.getValue().filled();
                int there = one.getValue().present();
                tallies = tallies.put(one.getKey(), new Tally(side, 0, 0, 0, 0, 0, there, side - there));
            }
            sides = new Sides(terms.sides, tallies);
        }
        return new Roll(
                ballot,
                course.room,
                Tree.empty(),
                all,
                voter(terms.head),
                voter(course.presiding),
                null,
                new Manner(secret, null, Tree.empty(), sides));
    }

    @Nullable
    String voter(@Nullable String id) {
        Seat seat = id == null ? null : terms.seat(id);
        return seat != null && terms.isVoter(course, seat) ? id : null;
    }

    private Tie tie(Question question) {
        boolean deputy = course.presiding != null && !course.presiding.equals(terms.head);
        return terms.counting.tie(deputy, question.applicantsSide()).orElseThrow();
    }
}
