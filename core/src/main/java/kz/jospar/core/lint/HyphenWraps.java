package kz.jospar.core.lint;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.party.Organization;

/**
 * Hyphens left from the end of a line: "біліктілік-ті", "согласо-ванию".
 *
 * <p>A hyphen is one of those only where the word without it stands elsewhere in the plan, or is of the words that mark
 * executors; so "іс-шара" and "ата-ана" stay, and so does an abbreviation with its ending (БҒМ-ге).
 */
final class HyphenWraps implements Check {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern HYPHENED = Pattern.compile(
            "(?<![\\p{L}-])(\\p{L}{2,40})[-\u00ad\u2010](?:\\s{0,3}\\R\\s{0,3})?(\\p{Ll}{2,40})(?![\\p{L}-])");
    private static final List<String> MARKS = List.of("келісім", "бойынша", "согласованию", "совместно", "бірлесіп");

    @Override
    public void check(PlanView view, Findings findings) {
        Set<String> known = new HashSet<>(MARKS);
        view.passages().forEach(passage -> addWords(passage.text(), known));
        view.plan().glossary().stream().map(Organization::abbreviation).forEach(word -> addWords(word, known));
        for (Passage passage : view.passages()) {
            Map<String, String> mended = new LinkedHashMap<>();
            Matcher words = HYPHENED.matcher(passage.text());
            while (words.find()) {
                String first = words.group(1);
                String joined = first + words.group(2);
                if (first.chars().filter(Character::isUpperCase).count() < 2 && known.contains(Letters.fold(joined))) {
                    mended.putIfAbsent(first + "-" + words.group(2), joined);
                }
            }
            if (!mended.isEmpty()) {
                findings.propose(
                        LintCode.HYPHEN_WRAPPED,
                        passage.spot(),
                        String.join(", ", mended.keySet()),
                        String.join(", ", mended.values()));
            }
        }
    }

    private static void addWords(String text, Set<String> words) {
        Matcher matcher = WORD.matcher(Letters.fold(text));
        while (matcher.find()) {
            words.add(matcher.group());
        }
    }
}
