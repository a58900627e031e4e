package kz.jospar.documents;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields open in a paragraph of Word: an instruction, a mark, the result that is shown, an end. A field inside an
 * instruction has a result of its own, which nobody sees.
 */
final class Fields {
    private final Deque<Boolean> instructions = new ArrayDeque<>();
    private int open;

    void character(String type) {
        switch (type) {
            case "begin" -> {
                instructions.push(true);
                open++;
            }
            case "separate" -> {
                close();
                instructions.push(false);
            }
            case "end" -> close();
            default -> {}
        }
    }

    /** Tells whether the text that stands here is seen. */
    boolean isShown() {
        return open == 0;
    }

    private void close() {
        Boolean instruction = instructions.poll();
        if (instruction != null && instruction) {
            open--;
        }
    }
}
