package kz.jospar.portal.web;

import java.time.LocalDate;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.schedule.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The library's words in the reader's language, for templates: {@code ${words.day(date)}}.
 *
 * @param language the reader's language
 */
public record Words(Language language) {
    /** Returns a day as 05.04.2025, or nothing for none. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : Messages.day(day);
    }

    /** Returns a text in the reader's language, or in one that it has. */
    public String of(@Nullable LocalizedText text) {
        return text == null ? "" : text.in(language);
    }

    /** Returns the sentence of a finding. */
    public String of(Finding finding) {
        return finding.message(language);
    }

    /** Returns the name of a standing. */
    public String of(Standing standing) {
        return Messages.in(language).text("standing." + standing.code());
    }

    /** Returns the name of a period as the library codes it: 2025-Q1 as kk 2025 жылғы I тоқсан, ru I квартал 2025 года. */
    public String period(String code) {
        return PeriodName.of(code, Messages.in(language));
    }

    /** Returns the name of a group of a rating where the library knows one, else the group as its roster calls it. */
    public String group(String code) {
        String key = "rating.group." + code;
        return Messages.in(language).has(key) ? text(key) : code;
    }

    /** Returns a sentence of the library by its key. */
    public String text(String key) {
        return Messages.in(language).text(key);
    }
}
