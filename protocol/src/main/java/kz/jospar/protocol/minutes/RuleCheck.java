package kz.jospar.protocol.minutes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.minutes.Attendee.How;
import kz.jospar.protocol.minutes.Attendee.Standing;
import kz.jospar.protocol.minutes.Difference.Kind;
import kz.jospar.protocol.minutes.VoteRecord.Answer;
import kz.jospar.protocol.regulation.AbsenteeVoteRules;
import kz.jospar.protocol.regulation.AbsenteeVoteRules.Silence;
import kz.jospar.protocol.regulation.AttendanceRules.Substitution;
import kz.jospar.protocol.regulation.Composition;
import kz.jospar.protocol.regulation.Composition.AgreedSeats;
import kz.jospar.protocol.regulation.Composition.Counted;
import kz.jospar.protocol.regulation.Counting;
import kz.jospar.protocol.regulation.MinutesRules.Signers;
import kz.jospar.protocol.regulation.QuorumRules.Verified;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.VotingRules;
import kz.jospar.protocol.regulation.VotingRules.Abstention;
import kz.jospar.protocol.regulation.VotingRules.Openness;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie;
import org.jspecify.annotations.Nullable;

/** Compares the rules that minutes copy, and what they allow, with the regulation. */
record RuleCheck(Minutes minutes, Differences differences) {

    void against(Regulation published) {
        compare("id", minutes.regulation(), published.id());
        compare("act", minutes.act(), Clerk.act(published.act()));
        Regulation regulation;
        try {
            regulation =
                    minutes.choices() == null ? published : minutes.choices().appliedTo(published);
        } catch (IllegalArgumentException e) {
            // A seat is named that the regulation does not have.
            differences.add(Kind.RULE, null, null, "choices", String.valueOf(e.getMessage()));
            return;
        }
        compare("quorum", minutes.counts(), Clerk.whoCounts(regulation));
        counting(regulation);
        undeclared(regulation);
        seats(regulation);
        allowed(regulation);
    }

    private void compare(String place, Object stated, Object counted) {
        if (!stated.equals(counted)) {
            differences.add(Kind.RULE, null, null, place + ": " + stated, counted);
        }
    }

    private void counting(Regulation regulation) {
        Counting counting = new Counting(regulation);
        Optional<Quorum> ordinary = counting.quorum();
        Optional<Quorum> quorum =
                minutes.manner().first() ? counting.firstQuorum().or(() -> ordinary) : ordinary;
        minutes.quorum().stream()
                .forEach(one -> rule(null, "quorum", one.outcome().rule(), quorum.or(() -> ofSides(regulation))));
        boolean each = regulation.quorum().verified().said().orElse(null) == Verified.EACH_QUESTION;
        String head = minutes.attendees().stream()
                .filter(one -> one.role() == SeatRole.HEAD)
                .map(Attendee::seat)
                .findFirst()
                .orElse("");
        for (QuestionRecord one : minutes.questions()) {
            String id = one.question().id();
            for (VoteRecord vote : one.votes()) {
                boolean deputy = vote.presiding() != null && !vote.presiding().equals(head);
                boolean sides = vote.ballot().majority().base() == Base.SIDES
                        && regulation.voting().consentOfSides().said().orElse(false);
                boolean absentees = vote.rollCall().stream().anyMatch(Answer::absentee);
                Quorum own = absentees ? minutes.counts().absenteeQuorum() : null;
                rule(
                        id,
                        "quorum",
                        vote.ballot().quorum().rule(),
                        own != null ? Optional.of(own) : quorum.or(() -> ofSides(regulation)));
                if (sides) {
                    rule(id, "majority", vote.ballot().majority(), consent(regulation));
                    rule(id, "tie", vote.ballot().tie(), Optional.of(new Tie.Unsaid()));
                    continue;
                }
                boolean set = set(regulation, vote);
                rule(
                        id,
                        "majority",
                        vote.ballot().majority(),
                        set
                                ? Optional.of(vote.ballot().majority())
                                : counting.majority(one.question().kind()));
                rule(
                        id,
                        "tie",
                        vote.ballot().tie(),
                        counting.tie(deputy, one.question().applicantsSide()));
            }
        }
        if (each) {
            verifiedEach();
        }
    }

    /** All sides have to be there, each with its share. */
    private static Optional<Quorum> ofSides(Regulation regulation) {
        Rule<Share> rule = regulation.quorum().perSide();
        return rule.isSaid()
                ? regulation.citation(rule).map(place -> new Quorum(Threshold.atLeast(1, 1), Base.SIDES, place))
                : Optional.empty();
    }

    private static Optional<Majority> consent(Regulation regulation) {
        return regulation
                .citation(regulation.voting().consentOfSides())
                .map(place -> new Majority(Threshold.atLeast(1, 1), Base.SIDES, Majority.Recusal.STAYS, place));
    }

    private void rule(@Nullable String question, String place, Object stated, Optional<?> said) {
        if (!said.map(stated::equals).orElse(false)) {
            differences.add(
                    Kind.RULE,
                    question,
                    null,
                    place + ": " + stated,
                    said.map(Object::toString).orElse("-"));
        }
    }

    /** Before each vote those present are counted anew, since the vote before it. */
    private void verifiedEach() {
        List<Integer> checks =
                minutes.quorum().stream().map(one -> one.at().n()).sorted().toList();
        List<VoteRecord> votes = minutes.questions().stream()
                .flatMap(one -> one.votes().stream())
                .sorted(Comparator.comparingInt(vote -> vote.opened().n()))
                .toList();
        int next = 0;
        int before = -1;
        for (VoteRecord vote : votes) {
            boolean found = false;
            while (next < checks.size() && checks.get(next) < vote.opened().n()) {
                found |= checks.get(next++) > before;
            }
            if (!found) {
                differences.add(Kind.NOT_VERIFIED, null, null, vote.opened(), "-");
            }
            before = vote.opened().n();
        }
    }

    /** What had to be chosen before anybody could be counted; a record that does not say what was chosen cannot be counted. */
    private void undeclared(Regulation regulation) {
        Composition rules = regulation.composition();
        Set<String> listed = new HashSet<>();
        minutes.attendees().forEach(one -> listed.add(one.seat()));
        for (Composition.SeatRule seat : rules.seats()) {
            if (!seat.voting().isSaid() && listed.contains(seat.id())) {
                differences.add(Kind.VOTE_UNDECLARED, null, seat.id(), "-", "composition.seats");
            }
        }
        boolean counted = !minutes.quorum().isEmpty()
                || minutes.questions().stream().anyMatch(one -> !one.votes().isEmpty());
        boolean matters = !rules.voters(Counted.EVERY_SEAT).equals(rules.voters(Counted.ORDINARY_MEMBERS));
        leftOpen(counted && matters, rules.counted(), "composition.counted");
        boolean secret = minutes.questions().stream()
                .anyMatch(one -> one.votes().stream().anyMatch(vote -> vote.secret() != null));
        leftOpen(secret, regulation.voting().openness(), "voting.openness");
    }

    private void leftOpen(boolean needed, Rule<?> rule, String place) {
        if (needed && !rule.isSaid()) {
            differences.add(Kind.UNDECLARED, null, null, "-", place);
        }
    }

    private void seats(Regulation regulation) {
        AgreedSeats agreement = regulation.composition().agreement().said().orElse(AgreedSeats.COUNT);
        boolean onlyMembers =
                regulation.composition().counted().said().orElse(Counted.EVERY_SEAT) == Counted.ORDINARY_MEMBERS;
        regulation.staff().ifPresent(staff -> {
            Map<String, Seat> left = new LinkedHashMap<>();
            staff.seats().forEach(seat -> left.put(seat.id(), seat));
            for (Attendee one : minutes.attendees()) {
                Seat seat = left.remove(one.seat());
                if (seat == null) {
                    differences.add(Kind.NO_SUCH_SEAT, null, one.seat(), one.seat(), "-");
                    continue;
                }
                if (seat.role() != one.role()) {
                    differences.add(
                            Kind.RULE,
                            null,
                            one.seat(),
                            one.role().code(),
                            seat.role().code());
                }
                boolean vote = seat.voting() && (!onlyMembers || seat.role() == SeatRole.MEMBER);
                standing(one, vote, seat.byAgreement(), agreement);
            }
            left.keySet().forEach(seat -> differences.add(Kind.RULE, null, seat, "-", seat));
        });
    }

    private void standing(Attendee one, boolean vote, boolean byAgreement, AgreedSeats agreement) {
        List<Standing> possible = !vote || (byAgreement && agreement == AgreedSeats.DO_NOT_COUNT)
                ? List.of(Standing.NO_VOTE)
                : !byAgreement
                        ? List.of(Standing.VOTER)
                        : agreement == AgreedSeats.COUNT
                                ? List.of(Standing.VOTER, Standing.REFUSED)
                                : List.of(Standing.VOTER, Standing.NO_VOTE);
        if (!possible.contains(one.standing())) {
            differences.add(
                    Kind.RULE,
                    null,
                    one.seat(),
                    one.standing().code(),
                    possible.get(0).code());
        }
        for (Attendee.Changed change : one.changes()) {
            if (!possible.contains(change.to())) {
                differences.add(
                        Kind.RULE,
                        null,
                        one.seat(),
                        change.to().code(),
                        possible.get(0).code());
            }
        }
    }

    /** Whether the majority is one the chair set by the rule that allows it. */
    private static boolean set(Regulation regulation, VoteRecord vote) {
        Rule<Boolean> rule = regulation.voting().chairMaySetOther();
        // The vote's share is compared with that of the order wherever there is one.
        return vote.order() != null
                && rule.said().orElse(false)
                && regulation
                        .citation(rule)
                        .filter(vote.ballot().majority().citation()::equals)
                        .isPresent();
    }

    private void allowed(Regulation regulation) {
        VotingRules voting = regulation.voting();
        boolean named = voting.openness().said().orElse(null) == Openness.OPEN;
        for (QuestionRecord one : minutes.questions()) {
            String id = one.question().id();
            one.polls().forEach(poll -> poll(regulation, id, poll));
            one.votes().forEach(vote -> {
                forbid(named && vote.secret() != null, id, null, "openness", voting.openness());
                boolean hidden = voting.openness().said().orElse(null) == Openness.SECRET;
                forbid(hidden && vote.secret() == null, id, null, "openness", voting.openness());
                vote.rollCall().forEach(answer -> answer(regulation, id, answer));
            });
            one.dissents()
                    .forEach(opinion -> forbid(
                            !voting.dissent().said().orElse(true), id, opinion.seat(), "dissent", voting.dissent()));
        }
        Rule<Boolean> open = regulation.sessions().open();
        forbid(minutes.manner().closedDoors() && open.said().orElse(false), null, null, "open", open);
        for (Attendee one : minutes.attendees()) {
            one.stays().forEach(stay -> stay(regulation, one, stay));
        }
        Rule<Boolean> deputies = regulation.composition().deputyStandsIn();
        Rule<Signers> signers = regulation.minutes().signers();
        Map<String, Attendee> seats = new HashMap<>();
        minutes.attendees().forEach(one -> seats.put(one.seat(), one));
        minutes.chairs().forEach(chair -> {
            Attendee one = seats.get(chair.seat());
            boolean deputy = one != null && one.role() == SeatRole.DEPUTY_HEAD;
            forbid(deputy && !deputies.said().orElse(false), null, chair.seat(), "deputyStandsIn", deputies);
        });
        signers.said().filter(rule -> minutes.signed() != null).ifPresent(rule -> {
            List<Minutes.Chair> chairs = minutes.chairs();
            String last = chairs.isEmpty() ? "" : chairs.get(chairs.size() - 1).seat();
            // Whoever performed the head's duties signs for the head.
            boolean chair = minutes.signers().contains(last) || signedBy(seats, SeatRole.HEAD);
            boolean missing = switch (rule) {
                case HEAD -> !chair;
                case CHAIR_AND_SECRETARY -> !chair || !signedBy(seats, SeatRole.SECRETARY);
                case ALL_PRESENT ->
                    !new HashSet<>(minutes.signers())
                            .containsAll(minutes.attendees().stream()
                                    .filter(RuleCheck::thereAtTheEnd)
                                    .map(Attendee::seat)
                                    .toList());
            };
            forbid(missing, null, null, "signers", signers);
        });
    }

    private boolean signedBy(Map<String, Attendee> seats, SeatRole role) {
        return minutes.signers().stream().map(seats::get).anyMatch(one -> one != null && one.role() == role);
    }

    private static boolean thereAtTheEnd(Attendee one) {
        return one.stays().stream().anyMatch(stay -> stay.until() == null && stay.how() != How.LISTENER);
    }

    private void poll(Regulation regulation, String id, QuestionRecord.Poll poll) {
        AbsenteeVoteRules rules = regulation.absenteeVote();
        forbid(!rules.allowed().said().orElse(false), id, null, "absenteeVote", rules.allowed());
        boolean silence = rules.silence().said().orElse(null) == Silence.FOR;
        forbid(poll.silenceIsFor() != silence, id, null, "absenteeVote.silence", rules.silence());
    }

    private void answer(Regulation regulation, String id, Answer answer) {
        VotingRules voting = regulation.voting();
        Choice choice = answer.choice();
        forbid(
                choice == Choice.ABSTAINED
                        && voting.abstention().said().orElse(Abstention.ALLOWED) != Abstention.ALLOWED,
                id,
                answer.seat(),
                "abstention",
                voting.abstention());
        forbid(
                choice == Choice.INVALID && !voting.invalidBallots().said().orElse(true),
                id,
                answer.seat(),
                "invalidBallots",
                voting.invalidBallots());
        forbid(
                choice == Choice.RECUSED
                        && !regulation.attendance().recusal().said().orElse(true),
                id,
                answer.seat(),
                "recusal",
                regulation.attendance().recusal());
        forbid(
                answer.absentee() && !regulation.absenteeVote().allowed().said().orElse(false),
                id,
                answer.seat(),
                "absenteeVote",
                regulation.absenteeVote().allowed());
    }

    private void stay(Regulation regulation, Attendee one, Attendee.Stay stay) {
        Rule<Boolean> remote = regulation.attendance().remote();
        Rule<Substitution> substitution = regulation.attendance().substitution();
        Substitution said = substitution.said().orElse(Substitution.NONE);
        forbid(stay.how() == How.REMOTE && !remote.said().orElse(false), null, one.seat(), "remote", remote);
        boolean sent = stay.substitute() != null || stay.how() == How.LISTENER || stay.how() == How.FULL_SUBSTITUTE;
        forbid(
                sent
                        && (said == Substitution.NONE
                                || (said == Substitution.WITHOUT_VOTE) != (stay.how() == How.LISTENER)),
                null,
                one.seat(),
                "substitution",
                substitution);
    }

    private void forbid(boolean broken, @Nullable String question, @Nullable String seat, String place, Rule<?> rule) {
        if (broken) {
            differences.add(Kind.FORBIDDEN, question, seat, place, rule);
        }
    }
}
