package kz.jospar.core.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;

/** What two versions of a plan are called in findings: by language, else by id. */
record VersionNames(String one, String other) {

    static VersionNames of(Plan one, Plan other) {
        Optional<Language> language = language(one);
        Optional<Language> otherLanguage = language(other);
        return language.isEmpty() || otherLanguage.isEmpty() || language.equals(otherLanguage)
                ? new VersionNames(one.id(), other.id())
                : new VersionNames(language.get().code(), otherLanguage.get().code());
    }

    VersionNames swapped() {
        return new VersionNames(other, one);
    }

    /** The language of most titles; none where two have as many, as in a plan that keeps both versions. */
    static Optional<Language> language(Plan plan) {
        List<LocalizedText> titles = Stream.of(
                        Stream.of(plan.title()),
                        plan.sections().stream().map(Section::heading).flatMap(Stream::ofNullable),
                        plan.measures().stream().map(Measure::title))
                .flatMap(texts -> texts)
                .toList();
        long most = Arrays.stream(Language.values())
                .mapToLong(language -> written(titles, language))
                .max()
                .orElse(0);
        List<Language> candidates = Arrays.stream(Language.values())
                .filter(language -> most > 0 && written(titles, language) == most)
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static long written(List<LocalizedText> titles, Language language) {
        return titles.stream()
                .filter(title ->
                        title.version(language).filter(text -> !text.isBlank()).isPresent())
                .count();
    }
}
