package kz.jospar.core.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Lookalikes;

/**
 * Words that mix Cyrillic letters with Latin ones that look the same, and Roman numerals with Cyrillic letters.
 *
 * <p>Of a single letter (І, Х) it is a numeral only before the word for what is counted ("І жартыжылдық"); names of
 * systems that mix alphabets on purpose have Latin letters without a Cyrillic twin, and stay.
 */
final class MixedAlphabets implements Check {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern ROMAN = Pattern.compile("[IVXІХ]+");
    private static final Pattern VALID = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");
    private static final Pattern COUNTED = Pattern.compile(
            "\\s{1,3}(?:тоқсан|жартыжыл|жарты жыл|ғасыр|кезең|тарау|бөлім|кварт|полугод|век|этап|раздел|глав|сынып).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void check(PlanView view, Findings findings) {
        for (Passage passage : view.passages()) {
            Map<String, String> mended = new LinkedHashMap<>();
            Matcher words = WORD.matcher(passage.text());
            while (words.find()) {
                String rest = passage.text()
                        .substring(words.end(), Math.min(passage.text().length(), words.end() + 16));
                mended(words.group(), rest).ifPresent(right -> mended.putIfAbsent(words.group(), right));
            }
            if (!mended.isEmpty()) {
                List<String> wrong = new ArrayList<>(mended.keySet());
                findings.propose(
                        LintCode.MIXED_ALPHABETS,
                        passage.spot(),
                        String.join(", ", wrong),
                        String.join(", ", mended.values()));
            }
        }
    }

    /** Returns the word in one alphabet where it is in two, or a numeral in the wrong one. */
    private static Optional<String> mended(String word, String rest) {
        boolean cyrillic = word.chars().anyMatch(Letters::isCyrillic);
        if (ROMAN.matcher(word).matches() && cyrillic) {
            String latin = word.replace('І', 'I').replace('Х', 'X');
            boolean numeral = VALID.matcher(latin).matches()
                    && (word.length() > 1 || COUNTED.matcher(rest).matches());
            return numeral ? Optional.of(latin) : Optional.empty();
        }
        if (!cyrillic || word.chars().noneMatch(Letters::isLatin)) {
            return Optional.empty();
        }
        String twin = Lookalikes.toCyrillic(word);
        return twin.chars().anyMatch(Letters::isLatin) ? Optional.empty() : Optional.of(twin);
    }
}
