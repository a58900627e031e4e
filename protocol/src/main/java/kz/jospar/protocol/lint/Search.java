package kz.jospar.protocol.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kz.jospar.protocol.Ground;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority.Recusal;
import org.jspecify.annotations.Nullable;

/**
 * Counts every state of a body and remembers what is odd, each with its smallest example: fewest present, then fewest
 * votes for, then against.
 *
 * <p>A move is counted where it turns adopted into something else with a quorum before and after. At most the member who
 * moves is recused, so that the numbers of the other moves are those of a body in which nobody is.
 */
final class Search {
    private static final int HEADS = 3;
    private static final int MOST_RECUSED = 1;

    private final Body body;
    /** The place of a state's ground among those seen, counted from 1; 0 where there is no such state. */
    private final byte[] grounds;

    private final List<Ground> seen = new ArrayList<>();

    private final Set<Ground> adopting = EnumSet.noneOf(Ground.class);
    private final Map<Move, Integer> counts = new EnumMap<>(Move.class);
    private final Map<Move, State> firsts = new EnumMap<>(Move.class);
    private final Map<Odd, Integer> odds = new EnumMap<>(Odd.class);
    private final Map<Odd, State> examples = new EnumMap<>(Odd.class);
    private int states;
    private boolean tie;
    private @Nullable State fewestAdopting;
    private @Nullable State mostFailing;

    /** What a state alone can have. */
    enum Odd {
        /** Adopted, and so is the contrary. */
        CONTRARY,
        /** Adopted, and there would be no quorum without one who is against. */
        BREAKABLE,
        /** Another verdict if the one who breaks ties had voted as another member did. */
        BY_ONE
    }

    private Search(Body body) {
        this.body = body;
        int side = body.members() + 1;
        this.grounds = new byte[side * side * side * (MOST_RECUSED + 1) * HEADS];
    }

    static Search of(Body body) {
        Search search = new Search(body);
        for (int present = body.leastPresent(); present <= body.members(); present++) {
            for (State state : body.states(present, MOST_RECUSED)) {
                search.count(state);
            }
        }
        for (int present = body.leastPresent(); present <= body.members(); present++) {
            body.states(present, MOST_RECUSED).forEach(search::look);
        }
        return search;
    }

    private void count(State state) {
        Verdict verdict = body.verdict(state);
        Ground ground = verdict.explanation().ground();
        if (verdict instanceof Verdict.Adopted) {
            adopting.add(ground);
        }
        if (!seen.contains(ground)) {
            seen.add(ground);
        }
        grounds[at(state)] = (byte) (seen.indexOf(ground) + 1);
    }

    private int at(State state) {
        int side = body.members() + 1;
        int votes = (state.inFavour() * side + state.against()) * side + state.third();
        int head = state.head() == Choice.FOR ? 0 : state.head() == Choice.AGAINST ? 1 : 2;
        return (votes * (MOST_RECUSED + 1) + state.recused()) * HEADS + head;
    }

    private void look(State state) {
        boolean plain = state.recused() == 0;
        states += plain ? 1 : 0;
        Ground ground = seen.get(grounds[at(state)] - 1);
        boolean adopted = isAdopted(state);
        tie |= plain && Body.onTie(ground);
        if (plain) {
            note(Odd.CONTRARY, adopted && state.inFavour() <= state.against() && isAdopted(state.contrary()), state);
            note(Odd.BREAKABLE, ground == Ground.MAJORITY_REACHED && leavesNoQuorum(state), state);
            note(Odd.BY_ONE, adopted && state.head() == Choice.FOR && fallsWithHead(state), state);
            extremes(state, adopted);
        }
        if (adopted) {
            for (Move move : Move.values()) {
                if (plain || (move == Move.RECUSED_FOR && state.recused() == 1)) {
                    move(state, move);
                }
            }
        }
    }

    private void note(Odd odd, boolean found, State state) {
        if (found) {
            odds.merge(odd, 1, Integer::sum);
            examples.putIfAbsent(odd, state);
        }
    }

    private void extremes(State state, boolean adopted) {
        if (adopted && (fewestAdopting == null || state.inFavour() < fewestAdopting.inFavour())) {
            fewestAdopting = state;
        }
        boolean fails = !adopted && state.against() == 0;
        if (fails && (mostFailing == null || state.inFavour() > mostFailing.inFavour())) {
            mostFailing = state;
        }
    }

    private void move(State before, Move move) {
        before.after(move)
                .filter(this::isState)
                .filter(after -> !isAdopted(after))
                .ifPresent(after -> {
                    counts.merge(move, 1, Integer::sum);
                    firsts.putIfAbsent(move, before);
                });
    }

    private boolean isState(State state) {
        return state.recused() <= MOST_RECUSED && grounds[at(state)] > 0;
    }

    private boolean leavesNoQuorum(State state) {
        return state.present() == body.leastPresent()
                && state.after(Move.AGAINST_ABSENT).isPresent();
    }

    private boolean fallsWithHead(State state) {
        return state.against() > 0 && !isAdopted(state.withHead(Choice.AGAINST));
    }

    private boolean isAdopted(State state) {
        int ground = grounds[at(state)];
        return ground > 0 && adopting.contains(seen.get(ground - 1));
    }

    Body body() {
        return body;
    }

    /** The states with a quorum in which nobody is recused. */
    int states() {
        return states;
    }

    /** Tells whether the sides are ever equal in the tie rule's sense. */
    boolean hasTie() {
        return tie;
    }

    int count(Move move) {
        return counts.getOrDefault(move, 0);
    }

    Optional<State> first(Move move) {
        return Optional.ofNullable(firsts.get(move));
    }

    /** Returns the one of these moves whose first example is the smallest; of equal ones the first listed. */
    Optional<Move> smallest(List<Move> moves) {
        return moves.stream().filter(firsts::containsKey).min(Comparator.comparing(firsts::get, State.SMALLEST));
    }

    int count(Odd odd) {
        return odds.getOrDefault(odd, 0);
    }

    Optional<State> first(Odd odd) {
        return Optional.ofNullable(examples.get(odd));
    }

    /** The smallest vote, any number of members recused, that hangs on whether these are part of the base. */
    Optional<State> undefinedByRecusal() {
        if (body.majority().recusal() != Recusal.UNSAID
                || !body.majority().base().counts(Choice.RECUSED)) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(body.leastPresent(), body.members())
                .boxed()
                .flatMap(present -> body.states(present, present).stream())
                .filter(state ->
                        state.recused() > 0 && body.verdict(state).explanation().ground() == Ground.RECUSAL_UNSAID)
                .findFirst();
    }

    /**
     * The fewest votes for that adopt, where more of them, and nobody against, do not. Only where the base is the same for
     * both: of those present, fewer may well be a majority of fewer.
     */
    Optional<State> fewestAdopting() {
        boolean sameBase = body.majority().base().counts(Choice.ABSENT);
        return sameBase
                        && mostFailing != null
                        && fewestAdopting != null
                        && fewestAdopting.inFavour() < mostFailing.inFavour()
                ? Optional.of(fewestAdopting)
                : Optional.empty();
    }

    /** The most votes for that do not adopt though nobody is against. */
    Optional<State> mostFailing() {
        return Optional.ofNullable(mostFailing);
    }
}
