package kz.jospar.portal.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * An upload in a language that most measures of the edition in force do not have, so that they cannot be known again by
 * their words: kk тілдердің сәйкессіздігі, ru несовпадение языков.
 *
 * @param uploaded the languages of the upload
 * @param kept the languages of the edition in force
 * @param without how many of its measures have no words in a language of the upload
 * @param all how many of its measures have words at all
 */
record LanguageGap(Set<Language> uploaded, Set<Language> kept, int without, int all) {
    LanguageGap {
        uploaded = Set.copyOf(uploaded);
        kept = Set.copyOf(kept);
    }

    /** Returns the gap, or {@code null} where at least half of the measures in force can be compared. */
    static @Nullable LanguageGap between(Plan before, Plan upload) {
        Set<Language> uploaded = languages(upload);
        List<LocalizedText> titles = titles(before);
        int without = (int) titles.stream()
                .filter(title -> uploaded.stream().noneMatch(language -> has(title, language)))
                .count();
        return uploaded.isEmpty() || without * 2 <= titles.size()
                ? null
                : new LanguageGap(uploaded, languages(before), without, titles.size());
    }

    /** The languages in which at least half of the measures have words: a plan in Kazakh may have a Russian title or two. */
    private static Set<Language> languages(Plan plan) {
        List<LocalizedText> titles = titles(plan);
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (Language language : Language.values()) {
            long written = titles.stream().filter(title -> has(title, language)).count();
            if (written > 0 && written * 2 >= titles.size()) {
                languages.add(language);
            }
        }
        return languages;
    }

    private static List<LocalizedText> titles(Plan plan) {
        return plan.measures().stream()
                .map(Measure::title)
                .filter(LocalizedText::isWritten)
                .toList();
    }

    private static boolean has(LocalizedText title, Language language) {
        return title.version(language).filter(words -> !words.isBlank()).isPresent();
    }

    /** Returns the keys of "in Kazakh", "in Russian" for the languages of the upload, in the order of languages. */
    public List<String> uploadedKeys() {
        return keys(uploaded);
    }

    /** Returns the same for the edition in force. */
    public List<String> keptKeys() {
        return keys(kept);
    }

    private static List<String> keys(Set<Language> languages) {
        return languages.stream()
                .sorted()
                .map(language -> "plan.gap.in." + language.code())
                .toList();
    }
}
