package kz.jospar.core.phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the constituents of a phrase: at each word the rule that takes the most words wins.
 *
 * <p>The rules know tags and cases, no words: a language is a lexicon. Where languages differ in order (тоқсанына 1 рет,
 * 1 раз в квартал), a rule stands for each order.
 */
final class Chunks {
    private final List<Token> tokens;
    private final List<Rules> groups;
    private Chunk best = new Chunk.Joiner();
    private int bestEnd;

    private Chunks(List<Token> tokens) {
        this.tokens = tokens;
        this.groups = List.of(
                new FrequencyRules(tokens, this::offer),
                new WindowRules(tokens, this::offer),
                new SpanRules(tokens, this::offer),
                new DayRules(tokens, this::offer),
                new StandingRules(tokens, this::offer));
    }

    /** A constituent with the tokens it took, the end exclusive. */
    record Found(Chunk chunk, int from, int to) {}

    /** All constituents, or those before the first token that fits nowhere. */
    record Result(List<Found> found, int stuckAt) {}

    static Result in(List<Token> tokens) {
        return new Chunks(tokens).run();
    }

    private Result run() {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            bestEnd = at;
            for (Rules group : groups) {
                group.at(at);
            }
            if (bestEnd == at) {
                return new Result(List.copyOf(found), at);
            }
            found.add(new Found(best, at, bestEnd));
            at = bestEnd;
        }
        return new Result(List.copyOf(found), -1);
    }

    private void offer(Chunk chunk, int end) {
        if (end > bestEnd) {
            best = chunk;
            bestEnd = end;
        }
    }
}
