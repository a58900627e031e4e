package kz.jospar.documents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of a .docx: kk автоматты нөмірлеу, ru автоматическая нумерация.
 *
 * <p>Word keeps them outside the text; a measure's number is often one of them. Bullets are no numbers and stay out.
 */
final class ListNumbers {
    private static final int NOT_BEGUN = -1;

    private final ListDefinitions lists;
    private final WordStyles styles;
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    ListNumbers(ListDefinitions lists, WordStyles styles) {
        this.lists = lists;
        this.styles = styles;
    }

    static ListNumbers read(Source source, Optional<byte[]> numbering, WordStyles styles) throws XMLStreamException {
        return new ListNumbers(ListDefinitions.read(source, numbering, styles), styles);
    }

    /** Returns the label of the next paragraph, empty where it has none. */
    String label(ParagraphMark mark) {
        int numbering =
                mark.numbering().or(() -> styles.numbering(mark.style())).orElse(0);
        int list = lists.listOf(numbering);
        int level = mark.level()
                .or(() -> lists.levelOfStyle(list, mark.style()))
                .or(() -> styles.level(mark.style()))
                .orElse(0);
        boolean known = numbering != 0 && level >= 0 && level < ListDefinitions.LEVELS;
        return known ? next(numbering, list, level) : "";
    }

    private String next(int numbering, int list, int level) {
        @Nullable ListLevel[] levels = lists.levels(numbering);
        if (levels[level] == null) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(list, any -> notBegun());
        if (begun.add(numbering)) {
            for (int restarted : lists.restarts(numbering).keySet()) {
                Arrays.fill(counter, restarted, counter.length, NOT_BEGUN);
            }
        }
        for (int above = 0; above < level; above++) {
            if (counter[above] == NOT_BEGUN) {
                counter[above] = start(numbering, levels, above);
            }
        }
        counter[level] = counter[level] == NOT_BEGUN ? start(numbering, levels, level) : counter[level] + 1;
        for (int deeper = level + 1; deeper < counter.length; deeper++) {
            ListLevel at = levels[deeper];
            if (at == null || at.restartsAfter(level)) {
                counter[deeper] = NOT_BEGUN;
            }
        }
        return ListLevel.label(levels, level, counter);
    }

    private int start(int numbering, @Nullable ListLevel[] levels, int level) {
        ListLevel at = levels[level];
        return lists.restarts(numbering).getOrDefault(level, at == null ? 1 : at.start());
    }

    private static int[] notBegun() {
        int[] counter = new int[ListDefinitions.LEVELS];
        Arrays.fill(counter, NOT_BEGUN);
        return counter;
    }
}
