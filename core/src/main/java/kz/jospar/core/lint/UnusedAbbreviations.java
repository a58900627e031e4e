package kz.jospar.core.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.lang.Language;
import kz.jospar.core.letters.Lookalikes;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Organization;

/**
 * Abbreviations that the plan defines and never uses, in no cell, title, heading, note or other definition.
 *
 * <p>An abbreviation of several words that has it among them uses it. A case ending is no other word: БҒМ-ге and ҮЕҰның use БҒМ and ҮЕҰ. Of an abbreviation of several words (a quoted
 * name beside its legal form) it is enough that each word occurs somewhere.
 */
final class UnusedAbbreviations implements Check {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern REST = Pattern.compile("(\\p{Lu}{2,12})\\s[-–—]\\s");
    private static final int LONGEST = 40;

    @Override
    public void check(PlanView view, Findings findings) {
        Set<String> used = new HashSet<>();
        Set<String> ids = new HashSet<>();
        view.passages().forEach(passage -> addWords(passage.text(), used));
        for (PlanView.MeasureLine line : view.measures()) {
            for (Executor executor : line.measure().executors()) {
                ids.add(executor.id());
                addWords(executor.name(), used);
            }
        }
        view.indicators().forEach(line -> line.indicator().executors().forEach(executor -> ids.add(executor.id())));
        Set<String> inOthers = new HashSet<>();
        for (Organization body : view.plan().glossary()) {
            List<String> words = words(body.abbreviation());
            inOthers.addAll(words.size() > 1 ? words : List.of());
        }
        for (Organization body : view.plan().glossary()) {
            String abbreviation = whole(body);
            List<String> words = words(abbreviation);
            boolean inOther = words.size() == 1 && inOthers.containsAll(words);
            if (!ids.contains(body.id()) && !inOther && !used.containsAll(words)) {
                findings.add(LintCode.UNUSED_ABBREVIATION, Spot.DOCUMENT, abbreviation);
            }
        }
    }

    /** Of "QS-WUR – ..." the list's reader takes QS for the abbreviation and the rest for the name. */
    private static String whole(Organization body) {
        Matcher rest = REST.matcher(body.name().in(Language.KK));
        return rest.lookingAt() ? body.abbreviation() + "-" + rest.group(1) : body.abbreviation();
    }

    private static List<String> words(String text) {
        return WORD.matcher(Lookalikes.toCyrillic(text))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Adds each word, and what stands in it before an ending in small letters. */
    private static void addWords(String text, Set<String> words) {
        Matcher matcher = WORD.matcher(Lookalikes.toCyrillic(text));
        while (matcher.find()) {
            String word = matcher.group();
            words.add(word);
            int end = Math.min(word.length(), LONGEST);
            for (int i = end; i > 1 && (i == end || Character.isLowerCase(word.charAt(i))); i--) {
                words.add(word.substring(0, i));
            }
        }
    }
}
