package kz.jospar.protocol.sitting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.staff.Seat;
import kz.jospar.protocol.regulation.VotingRules.Abstention;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.Outlook.Outcome;
import kz.jospar.protocol.sitting.Outlook.Weight;
import org.jspecify.annotations.Nullable;

/** Makes the outlook of a question. */
final class Outlooks {
    private Outlooks() {}

    static Optional<Outlook> of(Terms terms, Course course, Item item) {
        Abstention abstention = terms.regulation.voting().abstention().said().orElse(Abstention.ALLOWED);
        boolean mayAbstain = abstention == Abstention.ALLOWED;
        boolean mayBeVoid = terms.regulation.voting().invalidBallots().said().orElse(true);
        Roll roll = item.status() == QuestionStatus.VOTING ? item.roll() : expected(terms, course, item);
        if (roll == null) {
            return Optional.empty();
        }
        Completions completions = new Completions(roll, mayAbstain, mayBeVoid);
        Set<Outcome> reachable = completions.reachable();
        boolean voting = item.status() == QuestionStatus.VOTING;
        Base base = roll.ballot().majority().base();
        // Once voting is open, whoever comes does not vote.
        List<Seat> away = voting
                ? List.of()
                : terms.staff.seats().stream()
                        .filter(seat -> terms.isVoter(course, seat) && !course.isPresent(seat.id()))
                        .toList();
        return Optional.of(new Outlook(
                roll.ballot().quorum(),
                voting,
                completions.required(),
                roll.whole().inFavour(),
                completions.open(),
                completions.moreFor(),
                voting && reachable.size() == 1 ? reachable.iterator().next() : null,
                mayAbstain ? weight(base, Choice.ABSTAINED) : Weight.FORBIDDEN,
                roll.manner().sides() == null ? weight(base, Choice.ABSENT) : Weight.NONE,
                roll.manner().sides() != null,
                ids(away, false),
                ids(away, true),
                away.stream().collect(Collectors.toMap(Seat::id, Seat::post))));
    }

    private static List<String> ids(List<Seat> seats, boolean byAgreement) {
        return seats.stream()
                .filter(seat -> seat.byAgreement() == byAgreement)
                .map(Seat::id)
                .toList();
    }

    private static Weight weight(Base base, Choice choice) {
        return base.counts(choice) ? Weight.AS_AGAINST : Weight.NONE;
    }

    /** The roll as it would be if voting opened now, whether or not the quorum is there. */
    private static @Nullable Roll expected(Terms terms, Course course, Item item) {
        BallotRules rules = new BallotRules(terms, course);
        int filled = terms.filled(course);
        boolean waits = item.status() == QuestionStatus.OPENED || item.status() == QuestionStatus.ON_AGENDA;
        if (!waits || filled == 0 || rules.refuseQuorum() != null || rules.refuseVote(item) != null) {
            return null;
        }
        return rules.roll(rules.ballot(item, rules.quorumOutcome(List.of())), false);
    }
}
