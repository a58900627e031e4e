package kz.jospar.protocol.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.jospar.protocol.regulation.Counting;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.VotingRules;
import kz.jospar.protocol.regulation.VotingRules.Abstention;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Tie;
import org.jspecify.annotations.Nullable;

/** The bodies whose states are counted. */
final class Bodies {
    /** The most voters whose states are counted: some 400,000 states. */
    static final int MOST = 40;

    private static final int LEAST_SUPPOSED = 3;
    private static final int MOST_SUPPOSED = 17;

    private Bodies() {}

    /** The body of so many voters; nothing where the regulation lacks a quorum, a majority or a settled tie rule. */
    static Optional<Body> of(Regulation reading, QuestionClass question, int members) {
        Counting counting = new Counting(reading);
        Quorum quorum = counting.quorum().orElse(null);
        Majority majority = counting.majority(question).orElse(null);
        Tie tie = counting.tie().orElse(null);
        boolean recusals = reading.attendance().recusal().said().orElse(true);
        return quorum == null || majority == null || tie == null
                ? Optional.empty()
                : Optional.of(new Body(quorum, majority, tie, members, third(reading.voting()), recusals));
    }

    private static @Nullable Choice third(VotingRules voting) {
        boolean abstains = voting.abstention().said().orElse(Abstention.ALLOWED) == Abstention.ALLOWED;
        if (abstains) {
            return Choice.ABSTAINED;
        }
        return voting.invalidBallots().said().orElse(false) ? Choice.INVALID : null;
    }

    /** The sizes to look at: those of the list of seats, else small ones that the rules on the composition admit. */
    static List<Integer> sizes(Regulation regulation) {
        List<Integer> numbers = new ArrayList<>(Voters.numbers(regulation));
        if (!isSupposed(regulation)) {
            numbers.removeIf(members -> members > MOST);
            return numbers;
        }
        boolean odd = regulation.composition().oddNumber().said().orElse(false);
        int least = Math.max(
                LEAST_SUPPOSED, regulation.composition().leastMembers().said().orElse(LEAST_SUPPOSED));
        return IntStream.rangeClosed(least, MOST_SUPPOSED)
                .filter(members -> !odd || members % 2 == 1)
                .boxed()
                .toList();
    }

    /** Tells whether no seats are listed, so that sizes are only supposed. */
    static boolean isSupposed(Regulation regulation) {
        return regulation.composition().seats().isEmpty();
    }
}
