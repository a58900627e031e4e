package kz.jospar.core.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The brackets and quotation marks of a text, paired in one pass.
 *
 * <p>One without its partner counts as an ordinary character: real cells have both kinds, and a comma after them still
 * separates.
 */
final class Brackets {
    private final Map<Integer, Integer> closeByOpen = new HashMap<>();

    Brackets(String text) {
        Deque<Integer> round = new ArrayDeque<>();
        Deque<Integer> quotes = new ArrayDeque<>();
        Deque<Integer> plain = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(' -> round.push(i);
                case '«' -> quotes.push(i);
                case ')' -> pair(round, i);
                case '»' -> pair(quotes, i);
                case '"' -> {
                    if (plain.isEmpty()) {
                        plain.push(i);
                    } else {
                        pair(plain, i);
                    }
                }
                default -> {}
            }
        }
    }

    private void pair(Deque<Integer> open, int close) {
        if (!open.isEmpty()) {
            closeByOpen.put(open.pop(), close);
        }
    }

    /** Returns where the pair closes that opens here, or -1. */
    int close(int open) {
        return closeByOpen.getOrDefault(open, -1);
    }
}
