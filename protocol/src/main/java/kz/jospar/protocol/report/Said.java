package kz.jospar.protocol.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;

/** Parts of sentences in all languages at once; a finding is read in one of them later. */
final class Said {
    private Said() {}

    static LocalizedText in(Function<Language, String> words) {
        return new LocalizedText(words.apply(Language.KK), words.apply(Language.RU), words.apply(Language.EN));
    }

    /** The message {@code protocol.report.KEY}. */
    static LocalizedText of(String key, LocalizedText... arguments) {
        return in(language -> Messages.in(language)
                .text(
                        "protocol.report." + key,
                        List.of(arguments).stream().map(one -> one.in(language)).toList()));
    }

    static LocalizedText plain(String words) {
        return new LocalizedText(words, words, words);
    }

    static LocalizedText day(LocalDate day) {
        return plain(Messages.day(day));
    }

    static LocalizedText days(Collection<LocalDate> days) {
        return either(days.stream().map(Said::day).toList());
    }

    /** One of these, nobody knows which: {@code 15.11.2025 or 19.11.2025}. */
    static LocalizedText either(List<LocalizedText> ones) {
        int last = ones.size() - 1;
        return last < 1 ? join("", ones) : of("either", join(", ", ones.subList(0, last)), ones.get(last));
    }

    static LocalizedText version(Language version) {
        return of("version." + version.code());
    }

    static LocalizedText join(String between, Collection<LocalizedText> parts) {
        return in(language -> parts.stream().map(part -> part.in(language)).collect(Collectors.joining(between)));
    }

    /** What each version says: {@code Kazakh: minister; Russian: first vice-minister}. */
    static <T> LocalizedText each(Collection<T> all, Function<T, Language> version, Function<T, LocalizedText> words) {
        return join(
                "; ",
                all.stream()
                        .map(one -> of("in-version", version(version.apply(one)), words.apply(one)))
                        .toList());
    }
}
