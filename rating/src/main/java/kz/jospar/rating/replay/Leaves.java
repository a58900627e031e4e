package kz.jospar.rating.replay;

import java.util.ArrayList;
import java.util.List;

/**
 * Eight digits of the hash of each line, one after another: where a document is not what was hashed, they show which of
 * its lines is not.
 */
final class Leaves {
    private static final int WIDTH = 8;

    private Leaves() {}

    static String of(List<String> lines) {
        StringBuilder leaves = new StringBuilder(lines.size() * WIDTH);
        lines.forEach(line -> leaves.append(leaf(line)));
        return leaves.toString();
    }

    /** Returns the lines that are not what the leaves say; of a text that is no list of leaves none. */
    static List<Integer> differing(String stated, List<String> lines) {
        int expected = stated.length() / WIDTH;
        int head = 0;
        int tail = 0;
        int shorter = Math.min(expected, lines.size());
        while (head < shorter && fits(stated, head, lines.get(head))) {
            head++;
        }
        while (tail < shorter - head && fits(stated, expected - 1 - tail, lines.get(lines.size() - 1 - tail))) {
            tail++;
        }
        List<Integer> differing = new ArrayList<>();
        for (int line = head; line < lines.size() - tail; line++) {
            if (expected != lines.size() || !fits(stated, line, lines.get(line))) {
                differing.add(line);
            }
        }
        return differing;
    }

    private static boolean fits(String stated, int at, String line) {
        return stated.startsWith(leaf(line), at * WIDTH);
    }

    private static String leaf(String line) {
        return new Digest().line(line).brief().substring(0, WIDTH);
    }
}
