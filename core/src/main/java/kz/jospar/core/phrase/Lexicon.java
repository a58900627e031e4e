package kz.jospar.core.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.jospar.core.lang.Language;

/**
 * The words of deadlines in three languages, read once from {@code lexicon_kk.txt} and its siblings beside this class.
 *
 * <p>A file's head explains its lines. A word is looked up whole: its stem and an ending that the stem's class allows;
 * so желтоқсан is December and never a quarter.
 */
final class Lexicon {
    static final Lexicon STANDARD = new Lexicon();

    private final Map<String, List<Entry>> stems = new HashMap<>();
    private final Map<String, Map<String, Inflection>> endings = new HashMap<>();
    private final Map<String, String> restored = new HashMap<>();
    private int longestStem;

    /** Reads the files; once is enough outside tests. */
    Lexicon() {
        for (Language language : Language.values()) {
            load("lexicon_" + language.code() + ".txt");
        }
    }

    /** Returns what a lower-case word may be; empty for an unknown one. */
    List<Sense> senses(String word) {
        List<Sense> senses = new ArrayList<>(2);
        for (int cut = Math.min(word.length(), longestStem); cut > 0; cut--) {
            List<Entry> entries = stems.get(word.substring(0, cut));
            if (entries == null) {
                continue;
            }
            String ending = word.substring(cut);
            for (Entry entry : entries) {
                Inflection inflection = entry.endings().get(ending);
                if (inflection != null) {
                    senses.add(new Sense(entry.tag(), entry.value(), inflection));
                }
            }
            if (!senses.isEmpty()) {
                return List.copyOf(senses);
            }
        }
        return List.of();
    }

    /** Returns the whole word of one that lost its ending (тұрақ), or null. */
    @org.jspecify.annotations.Nullable
    String restored(String word) {
        return restored.get(word);
    }

    /** Returns the case that a suffix after a number stands for ("5-не"), or the plain one; null if it is no suffix. */
    @org.jspecify.annotations.Nullable
    Inflection numberSuffix(String suffix) {
        return endings.getOrDefault("number", Map.of()).get(suffix);
    }

    private void load(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar of kz.jospar.core");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                int comment = line.indexOf('#');
                String content = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (!content.isEmpty()) {
                    try {
                        define(content);
                    } catch (RuntimeException e) {
                        throw new IllegalStateException(name + ":" + number + ": " + content, e);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private void define(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).strip().split(" +", -1);
        String[] words = line.substring(colon + 1).strip().split(" +", -1);
        if (head[0].equals("endings")) {
            Inflection inflection = Inflection.valueOf(head[2].toUpperCase(Locale.ROOT));
            Map<String, Inflection> set = endings.computeIfAbsent(head[1], key -> new HashMap<>());
            for (String ending : words) {
                set.putIfAbsent(ending.equals("-") ? "" : ending, inflection);
            }
            return;
        }
        if (head[0].equals("restored")) {
            for (String word : words) {
                int equals = word.indexOf('=');
                restored.put(word.substring(0, equals), word.substring(equals + 1));
            }
            return;
        }
        Tag tag = Tag.valueOf(head[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        int value = head.length > 1 ? Integer.parseInt(head[1]) : 0;
        for (String word : words) {
            add(tag, value, word);
        }
    }

    /** {@code stem} stands alone; {@code stem~kk} takes the endings of a class; {@code stem|а|у} takes those listed. */
    private void add(Tag tag, int value, String word) {
        int tilde = word.indexOf('~');
        int bar = word.indexOf('|');
        if (tilde >= 0) {
            String stem = word.substring(0, tilde);
            Map<String, Inflection> all = endings.get(word.substring(tilde + 1));
            if (all == null) {
                throw new IllegalArgumentException("no endings '" + word.substring(tilde + 1) + "'");
            }
            put(stem, new Entry(tag, value, all));
            char last = stem.charAt(stem.length() - 1);
            char voiced = last == 'қ' ? 'ғ' : last == 'к' ? 'г' : last == 'п' ? 'б' : last;
            if (voiced != last) {
                // қыркүйек, қыркүйегі: a final voiceless stop is voiced before a vowel.
                put(stem.substring(0, stem.length() - 1) + voiced, new Entry(tag, value, beforeVowel(all)));
            }
        } else if (bar >= 0) {
            String[] parts = word.split("\\|", -1);
            Map<String, Inflection> listed = new HashMap<>();
            for (int i = 1; i < parts.length; i++) {
                listed.put(parts[i], Inflection.PLAIN);
            }
            put(parts[0], new Entry(tag, value, Map.copyOf(listed)));
        } else {
            put(word, new Entry(tag, value, Map.of("", Inflection.PLAIN)));
        }
    }

    private static Map<String, Inflection> beforeVowel(Map<String, Inflection> all) {
        Map<String, Inflection> some = new HashMap<>();
        all.forEach((ending, inflection) -> {
            if (!ending.isEmpty() && "ыі".indexOf(ending.charAt(0)) >= 0) {
                some.put(ending, inflection);
            }
        });
        return Map.copyOf(some);
    }

    private void put(String stem, Entry entry) {
        stems.computeIfAbsent(stem, key -> new ArrayList<>(1)).add(entry);
        longestStem = Math.max(longestStem, stem.length());
    }

    private record Entry(Tag tag, int value, Map<String, Inflection> endings) {}
}
