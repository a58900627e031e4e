package kz.jospar.core.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is left of a word without its ending: two words are one if they differ by known endings only, those of {@code
 * endings.txt}. A name of a place or a person loses the endings of cases alone: Теректі and Терек are two villages.
 */
final class WordStem {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST_ENDING = 12;
    private static final String KAZAKH_VOWELS = "аәеёиоөұүыіэюя";
    private static final String VOICELESS = "бвгдкқпстфхцчшщ";

    private static final Set<String> KAZAKH = new HashSet<>();
    private static final Set<String> RUSSIAN = new HashSet<>();
    private static final Set<String> KAZAKH_CASES = Set.of(
            ("ның нің дың дің тың тің ға ге қа ке да де та те дан ден тан тен нан нен нда нде дағы дегі тағы тегі")
                    .split(" "));
    private static final Set<String> RUSSIAN_CASES =
            Set.of("а я у ю е ы и о ь й ом ем ой ей ою ею ах ях ам ям ами ями".split(" "));

    static {
        String name = "/kz/jospar/core/plan/endings.txt";
        try (InputStream in = WordStem.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar of kz.jospar.core");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line : lines.lines().toList()) {
                int colon = line.indexOf(" :");
                if (colon > 0 && !line.startsWith("#") && !line.startsWith("en ")) {
                    (line.startsWith("kk ") ? KAZAKH : RUSSIAN)
                            .addAll(List.of(line.substring(colon + 2).strip().split(" +")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private WordStem() {}

    /** Returns the stem of a word in lower case, in a Kazakh or another text. */
    static String of(String word, boolean kazakh) {
        String stem = without(word, kazakh ? KAZAKH : RUSSIAN, SHORTEST, kazakh);
        int end = stem.length();
        if (kazakh) {
            // ауданы is аудан-ы or ауда-ны: where н or с ends a stem behind a vowel, both are one
            boolean either = end > SHORTEST_NAME && "нс".indexOf(stem.charAt(end - 1)) >= 0 && isVowel(stem, end - 2);
            return hard(either ? stem.substring(0, end - 1) : stem);
        }
        while (end > SHORTEST && "аеиоуыьюяй".indexOf(stem.charAt(end - 1)) >= 0) {
            end--;
        }
        return stem.substring(0, end);
    }

    /** Returns the stem of a name in lower case. */
    static String ofName(String word, boolean kazakh) {
        return without(word, kazakh ? KAZAKH_CASES : RUSSIAN_CASES, SHORTEST_NAME, kazakh);
    }

    private static String without(String word, Set<String> endings, int shortest, boolean kazakh) {
        for (int at = Math.max(shortest, word.length() - LONGEST_ENDING); at < word.length(); at++) {
            if (endings.contains(word.substring(at)) && (!kazakh || follows(word, at))) {
                return word.substring(0, at);
            }
        }
        return word;
    }

    /** Tells whether a Kazakh ending may stand behind the sound before it: -ты behind п, к, т, -сы behind a vowel. */
    private static boolean follows(String word, int at) {
        char before = word.charAt(at - 1);
        boolean vowel = isVowel(word, at - 1) || before == 'у';
        return switch (word.charAt(at)) {
            case 'т', 'қ', 'к' -> VOICELESS.indexOf(before) >= 0;
            case 'д', 'л', 'ғ', 'г' -> vowel || VOICELESS.indexOf(before) < 0;
            case 'н' -> vowel || "мнң".indexOf(before) >= 0;
            case 'с' -> vowel || word.startsWith("сыз", at) || word.startsWith("сіз", at);
            case 'ы', 'і' -> !isVowel(word, at - 1);
            default -> true;
        };
    }

    private static boolean isVowel(String word, int at) {
        return KAZAKH_VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    /** The sound that a vowel behind it makes soft: мектебі, мектеп. */
    private static String hard(String stem) {
        int last = stem.length() - 1;
        int at = "бгғ".indexOf(stem.charAt(last));
        return at < 0 ? stem : stem.substring(0, last) + "пкқ".charAt(at);
    }
}
