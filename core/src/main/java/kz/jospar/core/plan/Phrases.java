package kz.jospar.core.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Expressions of one or more words, each with what it means.
 *
 * <p>Words are written as in {@code endings.txt}: {@code әдістемелік_құрал~kk}. A word that a hyphen and a line break
 * parted is read in one piece too.
 */
final class Phrases<V> {
    private final Endings endings;
    /** Every beginning of a word with the words it begins. */
    private final Map<String, List<Stem>> stems = new HashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Node<V> root = new Node<>();
    private int longest;

    Phrases(Endings endings) {
        this.endings = endings;
    }

    /** A word by its number: its beginning, the class of its endings ("" if it stands alone), its first letter capital. */
    private record Stem(int number, String ending, boolean isVoiced, String exact) {}

    private static final class Node<V> {
        final Map<Integer, Node<V>> next = new HashMap<>();

        @Nullable
        V value;
    }

    /** What stands from one word to before another, and the case of its noun. */
    record Found<V>(V value, int from, int to, Case nounCase) {}

    void add(String expression, V value) {
        Node<V> node = root;
        for (String word : expression.split("_", -1)) {
            node = node.next.computeIfAbsent(number(word), key -> new Node<>());
        }
        node.value = value;
    }

    /** Returns the longest expression that begins with a word, looking no further than to before {@code to}. */
    @Nullable
    Found<V> from(List<CellWord> words, int from, int to) {
        return walk(root, words, from, from, to, Case.NONE);
    }

    /** Returns the longest expression that ends with the word before {@code to}. */
    @Nullable
    Found<V> endingBefore(List<CellWord> words, int from, int to) {
        for (int start = Math.max(from, to - 6); start < to; start++) {
            Found<V> found = from(words, start, to);
            if (found != null && found.to() == to) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found<V> walk(Node<V> node, List<CellWord> words, int from, int at, int to, Case noun) {
        Found<V> best = node.value == null || at == from ? null : new Found<>(node.value, from, at, noun);
        if (at >= to || node.next.isEmpty() || (at > from && !words.get(at).isNear())) {
            return best;
        }
        CellWord word = words.get(at);
        best = longer(best, step(node, words, from, at + 1, to, noun, word.raw(), word.cyrillic()));
        if (word.isLatin()) {
            best = longer(best, step(node, words, from, at + 1, to, noun, word.latin(), word.latin()));
        }
        if (at + 1 < to && words.get(at + 1).isLinked()) {
            CellWord rest = words.get(at + 1);
            if (word.raw().length() + rest.raw().length() <= longest + Endings.LONGEST) {
                best = longer(
                        best,
                        step(
                                node,
                                words,
                                from,
                                at + 2,
                                to,
                                noun,
                                word.raw() + rest.raw(),
                                word.cyrillic() + rest.cyrillic()));
            }
        }
        return best;
    }

    private @Nullable Found<V> step(
            Node<V> node, List<CellWord> words, int from, int next, int to, Case noun, String raw, String lower) {
        Found<V> best = null;
        for (int length = Math.min(lower.length(), longest); length > 0; length--) {
            List<Stem> begun = stems.get(lower.substring(0, length));
            if (begun == null) {
                continue;
            }
            for (Stem stem : begun) {
                Node<V> child = node.next.get(stem.number());
                Case form = child == null ? null : form(stem, raw, lower, length);
                if (child != null && form != null) {
                    best = longer(
                            best, walk(child, words, from, next, to, form == Case.NONE ? noun : noun(noun, form)));
                }
            }
        }
        return best;
    }

    /** The noun of a Kazakh expression is its last one, and that of a Russian one its first. */
    private Case noun(Case before, Case form) {
        return before == Case.NONE || endings.isHeadFinal() ? form : before;
    }

    private @Nullable Case form(Stem stem, String raw, String lower, int length) {
        if (stem.ending().isEmpty()) {
            return length == lower.length()
                            && (stem.exact().isEmpty() || stem.exact().equals(raw))
                    ? Case.NONE
                    : null;
        }
        String ending = lower.substring(length);
        if (stem.isVoiced() && (ending.isEmpty() || "ыі".indexOf(ending.charAt(0)) < 0)) {
            return null;
        }
        return endings.of(stem.ending(), ending);
    }

    private static <V> @Nullable Found<V> longer(@Nullable Found<V> one, @Nullable Found<V> other) {
        return one == null || (other != null && other.to() > one.to()) ? other : one;
    }

    private int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(word, number);
        int tilde = word.indexOf('~');
        String stem = tilde < 0 ? word : word.substring(0, tilde);
        String ending = tilde < 0 ? "" : word.substring(tilde + 1);
        String lower = stem.toLowerCase(java.util.Locale.ROOT);
        put(lower, new Stem(number, ending, false, lower.equals(stem) ? "" : stem));
        // есеп, есебі: a final voiceless stop is voiced before ы, і.
        char last = lower.charAt(lower.length() - 1);
        char voiced = last == 'қ' ? 'ғ' : last == 'к' ? 'г' : last == 'п' ? 'б' : last;
        if (voiced != last && ending.startsWith("kk")) {
            put(lower.substring(0, lower.length() - 1) + voiced, new Stem(number, ending, true, ""));
        }
        return number;
    }

    private void put(String beginning, Stem stem) {
        longest = Math.max(longest, beginning.length());
        stems.computeIfAbsent(beginning, key -> new ArrayList<>()).add(stem);
    }
}
