package kz.jospar.protocol.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kz.jospar.protocol.lint.Search.Odd;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.VotingRules.MajorityFor;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;

/**
 * What counting every state of a body shows.
 *
 * <p>Looked at for each class of questions, each reading of equal votes and each number of voters. Where no seats are
 * listed sizes are supposed, and the smallest is told in which something odd happens.
 */
final class Paradoxes implements Check {
    @Override
    public void check(Regulation regulation, Findings findings) {
        tooLarge(regulation, findings);
        List<Integer> sizes = Bodies.sizes(regulation);
        boolean first = true;
        for (MajorityFor one : regulation.voting().majorities()) {
            for (Regulation reading : Ties.readings(regulation)) {
                List<Search> searches = searches(reading, one.question(), sizes);
                if (!searches.isEmpty()) {
                    tell(new Teller(regulation, reading, one, findings), searches, first);
                    first = false;
                }
            }
        }
    }

    private static void tooLarge(Regulation regulation, Findings findings) {
        if (regulation.voting().majorities().isEmpty() || Bodies.isSupposed(regulation)) {
            return;
        }
        for (int members : Voters.numbers(regulation)) {
            if (members > Bodies.MOST) {
                findings.add(
                        RegulationCode.TOO_MANY_STATES,
                        "composition.seats",
                        "",
                        List.of(Words.number(members), Words.number(Bodies.MOST)));
            }
        }
    }

    private static List<Search> searches(Regulation reading, QuestionClass question, List<Integer> sizes) {
        List<Search> searches = new ArrayList<>();
        for (int members : sizes) {
            Bodies.of(reading, question, members).ifPresent(body -> searches.add(Search.of(body)));
        }
        return searches;
    }

    private static void tell(Teller teller, List<Search> searches, boolean firstReading) {
        boolean supposed = Bodies.isSupposed(teller.regulation());
        each(searches, supposed, search -> any(search, Move.TO_FOR), teller::votesFor);
        each(searches, supposed, search -> any(search, Move.FROM_AGAINST), teller::votesAgainst);
        each(searches, supposed, search -> search.fewestAdopting().isPresent(), teller::fewer);
        each(searches, supposed, search -> search.count(Odd.CONTRARY) > 0, teller::contrary);
        each(searches, supposed, search -> search.count(Odd.BY_ONE) > 0, teller::byOne);
        if (Ties.asksForEquality(teller.reading())) {
            boolean never = searches.stream().noneMatch(Search::hasTie);
            each(searches, supposed, search -> supposed ? never : !search.hasTie(), teller::tieNever);
        }
        if (firstReading) {
            each(searches, true, search -> search.undefinedByRecusal().isPresent(), teller::recusal);
            each(searches, true, search -> search.count(Odd.BREAKABLE) > 0, teller::quorum);
        }
    }

    private static boolean any(Search search, List<Move> moves) {
        return moves.stream().anyMatch(move -> search.count(move) > 0);
    }

    /** Tells of each body that fits, or of the first one only. */
    private static void each(List<Search> searches, boolean firstOnly, Predicate<Search> fits, Consumer<Search> tell) {
        searches.stream().filter(fits).limit(firstOnly ? 1 : Long.MAX_VALUE).forEach(tell);
    }
}
