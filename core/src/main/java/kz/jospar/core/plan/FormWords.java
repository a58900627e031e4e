package kz.jospar.core.plan;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.letters.Blanks;

/**
 * Tells what the words of a completion form name.
 *
 * <p>Every word of the cell stands in an item, but for an "және" between two of them.
 */
final class FormWords {
    private static final String EDGES = ",;/•·*";
    private static final String BULLETS = EDGES + "-–—";

    private FormWords() {}

    static List<FormItem> items(String text) {
        List<CellWord> words = CellWords.in(text);
        if (words.isEmpty()) {
            return List.of();
        }
        List<FormItem> items = new ArrayList<>();
        for (FormCuts.Piece piece : FormCuts.of(text, words)) {
            items.add(item(text, words.subList(piece.from(), piece.to()), trimmed(text, piece.start(), piece.end())));
        }
        return List.copyOf(items);
    }

    private static FormItem item(String cell, List<CellWord> words, String text) {
        List<CellWord> own = words.stream().filter(word -> !word.isAside()).toList();
        List<CellWord> read = own.isEmpty() ? words : own;
        FormHead head = FormHead.of(read);
        if (head == null) {
            return new FormItem(text, FormKind.OTHER, List.of(), List.of());
        }
        FormParties parties = new FormParties(cell, read, head);
        return new FormItem(text, head.kind(), parties.to(), parties.by());
    }

    private static String trimmed(String cell, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isEdge(cell.charAt(from), BULLETS)) {
            from++;
        }
        while (to > from && isEdge(cell.charAt(to - 1), EDGES)) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isEdge(char c, String marks) {
        return Blanks.isBlank(c) || marks.indexOf(c) >= 0;
    }
}
