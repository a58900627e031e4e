package kz.jospar.schedule.execution;

import static kz.jospar.schedule.execution.Given.byAgreement;
import static kz.jospar.schedule.execution.Given.co;
import static kz.jospar.schedule.execution.Given.consolidator;
import static kz.jospar.schedule.execution.Given.due;
import static kz.jospar.schedule.execution.Given.lead;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Standing;
import org.junit.jupiter.api.Test;

/**
 * Every history of up to four events, on every day, against the rules written as statements about sets of events: no
 * run through the history, no state. Days are numbers: 3 is the last day, 5 and 6 are days it is postponed to.
 */
class EveryShortHistoryTest {
    private static final LocalDate ZERO = LocalDate.of(2025, 3, 1);
    private static final int LAST = 3;
    private static final int NOTICE = 1;
    private static final List<String> FEW = List.of("answer a", "answer b", "return a", "grant 5", "supersede", "drop");
    private static final List<String> ALL =
            List.of("answer a", "answer b", "return a", "return *", "grant 5", "grant 6", "supersede", "drop");

    /** An event of the oracle: what, on which day; a withdrawal names the place of its target. */
    private record Move(String what, int day) {}

    @Test
    void each_body_answers() {
        Map<Standing, Integer> seen = enumerate(due(day(LAST), lead("a"), co("b")), Set.of("a", "b"), 4, FEW);
        enumerate(due(day(LAST), lead("a"), co("b")), Set.of("a", "b"), 3, ALL);

        assertThat(seen.keySet()).as("every standing occurs").containsExactlyInAnyOrder(Standing.values());
    }

    @Test
    void the_consolidator_decides() {
        enumerate(due(day(LAST), byAgreement(consolidator("a")), co("b")), Set.of("a"), 3, ALL);
    }

    @Test
    void who_is_by_agreement_is_not_waited_for() {
        enumerate(due(day(LAST), byAgreement(lead("a")), co("b")), Set.of("b"), 3, ALL);
    }

    private static Map<Standing, Integer> enumerate(
            Obligation obligation, Set<String> decisive, int length, List<String> alphabet) {
        Map<Standing, Integer> seen = new EnumMap<>(Standing.class);
        extend(obligation, decisive, length, alphabet, new ArrayList<>(), seen);
        return seen;
    }

    private static void extend(
            Obligation obligation,
            Set<String> decisive,
            int left,
            List<String> alphabet,
            List<Move> moves,
            Map<Standing, Integer> seen) {
        compare(obligation, decisive, moves, seen);
        if (left == 0) {
            return;
        }
        int from = moves.isEmpty() ? 2 : moves.get(moves.size() - 1).day();
        for (int day = from; day <= 5; day += day == 2 ? 1 : 2) { // before, on and after the last day: 2, 3, 5
            List<String> possible = new ArrayList<>(alphabet);
            IntStream.range(0, moves.size()).forEach(i -> possible.add("withdraw " + i));
            for (String what : possible) {
                moves.add(new Move(what, day));
                extend(obligation, decisive, left - 1, alphabet, moves, seen);
                moves.remove(moves.size() - 1);
            }
        }
    }

    private static void compare(
            Obligation obligation, Set<String> decisive, List<Move> moves, Map<Standing, Integer> seen) {
        List<ExecutionEvent> events =
                IntStream.range(0, moves.size()).mapToObj(i -> event(moves, i)).toList();
        Execution execution = Given.log(obligation, events, ExecutionPolicy.STANDARD.withNoticeDays(NOTICE));
        if (execution.events().size() != moves.size()) {
            throw new AssertionError("lost an event of " + moves);
        }
        for (int asOf = 1; asOf <= 7; asOf++) {
            State state = execution.state(day(asOf));
            Oracle oracle = new Oracle(moves, asOf);
            Standing expected = oracle.standing(decisive);
            boolean same = state.standing() == expected
                    && state.lastDay().equals(day(oracle.inForce(asOf)))
                    && state.answers().stream()
                            .map(answer -> answer.executor().id())
                            .collect(Collectors.toSet())
                            .equals(oracle.answered());
            if (!same) {
                assertThat(state.standing() + " " + state.lastDay() + " " + state.answers())
                        .as("as of %s after %s", asOf, moves)
                        .isEqualTo(expected + " " + day(oracle.inForce(asOf)) + " " + oracle.answered());
            }
            seen.merge(expected, 1, Integer::sum);
        }
    }

    private static ExecutionEvent event(List<Move> moves, int i) {
        String[] words = moves.get(i).what().split(" ");
        LocalDate on = day(moves.get(i).day());
        String id = Integer.toString(i);
        return switch (words[0]) {
            case "answer" -> new ExecutionEvent.Answered(id, Given.ID, on, null, words[1], "");
            case "return" ->
                new ExecutionEvent.Returned(
                        id, Given.ID, on, null, "akimat", words[1].equals("*") ? null : words[1], "");
            case "grant" ->
                new ExecutionEvent.PostponementGranted(
                        id, Given.ID, on, null, "akim", "order", day(Integer.parseInt(words[1])));
            case "supersede" -> new ExecutionEvent.Superseded(id, Given.ID, on, null, "other");
            case "drop" -> new ExecutionEvent.NotRequired(id, Given.ID, on, null, "order");
            default -> new ExecutionEvent.Withdrawn(id, Given.ID, on, null, words[1], "");
        };
    }

    private static LocalDate day(int number) {
        return ZERO.plusDays(number);
    }

    /** The rules as statements: an event counts if ..., an answer stands if ..., the standing is the first that holds. */
    private static final class Oracle {
        private final List<Move> moves;
        private final int asOf;
        private final int closing;

        Oracle(List<Move> moves, int asOf) {
            this.moves = moves;
            this.asOf = asOf;
            this.closing = closing();
        }

        /** It has happened, and no withdrawal of it counts. */
        boolean counts(int i) {
            return moves.get(i).day() <= asOf
                    && IntStream.range(i + 1, moves.size())
                            .noneMatch(j -> moves.get(j).what().equals("withdraw " + i) && counts(j));
        }

        int closing() {
            return IntStream.range(0, moves.size())
                    .filter(i ->
                            Set.of("supersede", "drop").contains(moves.get(i).what()) && counts(i))
                    .min()
                    .orElse(moves.size());
        }

        List<Integer> all(String... whats) {
            return IntStream.range(0, closing)
                    .filter(i -> List.of(whats).contains(moves.get(i).what()) && counts(i))
                    .boxed()
                    .toList();
        }

        /** The days of the answers after which nothing went back. */
        List<Integer> standing(String who) {
            List<Integer> returns = all("return " + who, "return *");
            return all("answer " + who).stream()
                    .filter(answer -> returns.stream().noneMatch(back -> back > answer))
                    .map(answer -> moves.get(answer).day())
                    .toList();
        }

        Set<String> answered() {
            return Set.of("a", "b").stream()
                    .filter(who -> !standing(who).isEmpty())
                    .collect(Collectors.toSet());
        }

        boolean wentBack(String who) {
            return !all("answer " + who).isEmpty() && standing(who).isEmpty();
        }

        int inForce(int day) {
            return List.of(5, 6).stream()
                    .filter(later -> all("grant " + later).stream()
                            .anyMatch(i -> moves.get(i).day() <= day))
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(LAST);
        }

        Standing standing(Set<String> decisive) {
            if (answered().containsAll(decisive)) {
                int done = decisive.stream()
                        .mapToInt(who -> standing(who).get(0))
                        .max()
                        .orElseThrow();
                return done <= inForce(done) ? Standing.DONE : Standing.DONE_LATE;
            }
            if (closing < moves.size()) {
                return moves.get(closing).what().equals("drop") ? Standing.NOT_REQUIRED : Standing.SUPERSEDED;
            }
            int last = inForce(asOf);
            if (asOf > last) {
                return Standing.OVERDUE;
            }
            if (wentBack("a") || wentBack("b")) {
                return Standing.RETURNED;
            }
            if (!answered().isEmpty()) {
                return Standing.PARTLY_DONE;
            }
            return asOf == last
                    ? Standing.DUE_TODAY
                    : last != LAST ? Standing.POSTPONED : asOf >= last - NOTICE ? Standing.DUE_SOON : Standing.UPCOMING;
        }
    }
}
