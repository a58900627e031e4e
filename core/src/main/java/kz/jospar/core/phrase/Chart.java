package kz.jospar.core.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Covers a phrase with constituents: as few as possible, with as few words of events as possible, the earlier ones
 * longer.
 *
 * <p>Every token must belong to one. Each place is entered once, and what may begin there is bounded by the rules' length,
 * so the work grows with the phrase's length and not faster.
 */
final class Chart {
    private static final int LONGEST_EVENT = 14;
    private static final int LONGEST_QUOTATION = 40;
    private static final int UNREACHED = Integer.MAX_VALUE;
    private static final int CHUNK = 1_000;
    private static final int EVENT_WORD = 600;
    private static final int QUOTED_WORD = 2;

    private final String phrase;
    private final List<Token> tokens;
    private final int[] cost;
    private final @Nullable Found[] last;
    private final int[] places;
    private int from;
    private int furthest;

    private Chart(String phrase, List<Token> tokens, Grammar grammar) {
        this.phrase = phrase;
        this.tokens = tokens;
        this.cost = new int[tokens.size() + 1];
        java.util.Arrays.fill(cost, UNREACHED);
        this.last = new Found[tokens.size() + 1];
        this.places = new int[grammar.longest() + 1];
    }

    /** The constituents of the whole phrase, or of its longest beginning and the token where that ends. */
    record Result(List<Found> found, int stuckAt) {}

    static Result cover(String phrase, List<Token> tokens, Grammar grammar) {
        return new Chart(phrase, tokens, grammar).run(grammar);
    }

    private Result run(Grammar grammar) {
        cost[0] = 0;
        for (from = 0; from < tokens.size(); from++) {
            if (cost[from] != UNREACHED) {
                walk(grammar.root(), from, 0, 0);
            }
        }
        List<Found> found = new ArrayList<>();
        for (Found one = last[furthest]; one != null; one = last[one.from()]) {
            found.add(one);
        }
        Collections.reverse(found);
        return new Result(found, furthest == tokens.size() ? -1 : furthest);
    }

    private void walk(Grammar.Node node, int at, int depth, int price) {
        Rule complete = node.complete();
        if (complete != null) {
            offer(complete, at, depth, price);
        }
        if (at == tokens.size()) {
            return;
        }
        Token token = tokens.get(at);
        places[depth] = at;
        Sense[] senses = token.senses();
        for (int i = 0; i < senses.length; i++) {
            for (Grammar.Branch branch : node.branches(senses[i].tag())) {
                // A symbol that two senses fit is walked once, with the first.
                if (token.indexOf(branch.symbol()) == i) {
                    walk(branch.node(), at + 1, depth + 1, price);
                    places[depth] = at;
                }
            }
        }
        for (Grammar.Branch branch : node.wild()) {
            wild(branch, at, depth, price);
        }
    }

    private void wild(Grammar.Branch branch, int at, int depth, int price) {
        boolean quoted = branch.symbol().isAnything();
        int end = Math.min(tokens.size(), at + (quoted ? LONGEST_QUOTATION : LONGEST_EVENT));
        int each = quoted ? QUOTED_WORD : EVENT_WORD;
        for (int next = at; next < end; next++) {
            Token token = tokens.get(next);
            if (quoted ? token.is(Tag.SEMICOLON) : !(token.isFree() || (token.isQuote() && next > at))) {
                return;
            }
            places[depth] = at;
            walk(branch.node(), next + 1, depth + 1, price + each * (next + 1 - at));
        }
    }

    /** An event has a word of its own, not only numbers and periods: "до конца года" has none. */
    private boolean speaksOfEvent(int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token.isUnknownWord()) {
                return true;
            }
            for (Sense sense : token.senses()) {
                if (sense.tag().namesEvent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void offer(Rule rule, int to, int depth, int price) {
        if (rule.label() == Label.EVENT && rule.feature("quoted") == null && !speaksOfEvent(to)) {
            return;
        }
        int length = to - from;
        int whole =
                cost[from] + price + (rule.label() == Label.IDLE ? 0 : CHUNK - Math.min(length * length, CHUNK / 2));
        // Of equals the later one has the longer constituent before it.
        if (to > from && whole <= cost[to]) {
            if (whole == cost[to] && last[to] != null && last[to].from() == from) {
                return;
            }
            cost[to] = whole;
            last[to] = new Found(phrase, rule, tokens, from, to, java.util.Arrays.copyOf(places, depth));
            furthest = Math.max(furthest, to);
        }
    }
}
