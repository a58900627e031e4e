package kz.jospar.core.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.jospar.core.data.DataFile;
import kz.jospar.core.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * The words of deadlines in three languages, read once from {@code lexicon_kk.txt} and its siblings beside this class.
 *
 * <p>A file's head explains its lines. Every form of a word is made when the files are read and is looked up whole: so
 * желтоқсан is December and never a quarter.
 */
final class Lexicon {
    private static final Sense[] NONE = {};

    static final Lexicon STANDARD = new Lexicon();

    private final Map<String, Sense[]> forms = new HashMap<>();
    private final Map<String, Map<String, Inflection>> endings = new HashMap<>();
    private final Map<String, String> restored = new HashMap<>();
    /** Tags of a word nobody knows, by its ending. */
    private final Map<String, Sense[]> unknown = new LinkedHashMap<>();

    /** Reads the files; once is enough outside tests. */
    Lexicon() {
        for (Language language : Language.values()) {
            DataFile.read(Lexicon.class, "lexicon_" + language.code() + ".txt", line -> define(line, language));
        }
    }

    /** Returns what a lower-case word may be; null for an unknown one. */
    Sense @Nullable [] senses(String word) {
        return forms.get(word);
    }

    /** Returns what an unknown word may be for its ending alone; none for most. */
    Sense[] sensesOfUnknown(String word) {
        for (Map.Entry<String, Sense[]> ending : unknown.entrySet()) {
            if (word.length() > ending.getKey().length() + 1 && word.endsWith(ending.getKey())) {
                return ending.getValue();
            }
        }
        return NONE;
    }

    /** Returns the whole word of one that lost its ending (тұрақ), or null. */
    @Nullable
    String restored(String word) {
        return restored.get(word);
    }

    /** Returns the case that a suffix after a number stands for ("5-не"), or the plain one; null if it is no suffix. */
    @Nullable
    Inflection numberSuffix(String suffix) {
        return endings.getOrDefault("number", Map.of()).get(suffix);
    }

    private void define(String line, Language language) {
        int colon = line.indexOf(" :");
        String[] head = line.substring(0, colon).strip().split(" +", -1);
        String[] words = line.substring(colon + 2).strip().split(" +", -1);
        switch (head[0]) {
            case "endings" -> {
                Map<String, Inflection> set = endings.computeIfAbsent(head[1], key -> new LinkedHashMap<>());
                for (String ending : words) {
                    set.putIfAbsent(ending.equals("-") ? "" : ending, Symbol.inflection(head[2]));
                }
            }
            case "restored" -> {
                for (String word : words) {
                    int equals = word.indexOf('=');
                    restored.put(word.substring(0, equals), word.substring(equals + 1));
                }
            }
            case "unknown" -> {
                List<Sense> senses = new ArrayList<>();
                for (int i = 1; i < head.length; i++) {
                    senses.add(new Sense(Symbol.tag(head[i]), 0, Inflection.PLAIN, language));
                }
                for (String ending : words) {
                    unknown.put(ending, senses.toArray(NONE));
                }
            }
            default -> {
                int value = head.length > 1 ? Integer.parseInt(head[1]) : 0;
                for (String word : words) {
                    add(Symbol.tag(head[0]), value, word, language);
                }
            }
        }
    }

    /** {@code stem} stands alone; {@code stem~kk} takes the endings of a class; {@code stem|а|у} takes those listed. */
    private void add(Tag tag, int value, String word, Language language) {
        int tilde = word.indexOf('~');
        int bar = word.indexOf('|');
        if (tilde >= 0) {
            String stem = word.substring(0, tilde);
            Map<String, Inflection> all = Objects.requireNonNull(endings.get(word.substring(tilde + 1)), word);
            char last = stem.charAt(stem.length() - 1);
            char voiced = last == 'қ' ? 'ғ' : last == 'к' ? 'г' : last == 'п' ? 'б' : last;
            all.forEach((ending, inflection) -> {
                // қыркүйек, қыркүйегі: a final voiceless stop is voiced before a vowel.
                boolean vowel = !ending.isEmpty() && "ыі".indexOf(ending.charAt(0)) >= 0;
                String form = voiced != last && vowel ? stem.substring(0, stem.length() - 1) + voiced : stem;
                put(form + ending, new Sense(tag, value, inflection, language));
                if (voiced != last && vowel) {
                    put(stem + ending, new Sense(tag, value, inflection, language));
                }
            });
        } else if (bar >= 0) {
            String[] parts = word.split("\\|", -1);
            for (int i = 1; i < parts.length; i++) {
                put(parts[0] + parts[i], new Sense(tag, value, Inflection.PLAIN, language));
            }
        } else {
            put(word, new Sense(tag, value, Inflection.PLAIN, language));
        }
    }

    private void put(String form, Sense sense) {
        Sense[] before = forms.getOrDefault(form, NONE);
        for (Sense one : before) {
            if (one.equals(sense)) {
                return;
            }
        }
        Sense[] after = java.util.Arrays.copyOf(before, before.length + 1);
        after[before.length] = sense;
        forms.put(form, after);
    }
}
