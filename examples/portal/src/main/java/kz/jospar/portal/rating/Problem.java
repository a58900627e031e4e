package kz.jospar.portal.rating;

import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an uploaded file, in the reader's language: kk файлдағы кемшілік, ru замечание к файлу.
 *
 * @param file the file's name; empty where it is no file's
 * @param code what kind of defect; stable
 * @param severity an error keeps the rating from being saved
 * @param text the sentence
 * @param row the row of the table, as the library counts it; {@code null} where it is no row's
 * @param column the column, if one cell is meant
 */
public record Problem(
        String file,
        String code,
        Severity severity,
        String text,
        @Nullable Integer row,
        @Nullable String column) {
    static Problem of(String file, Finding finding, Language language) {
        return new Problem(
                file,
                finding.code(),
                finding.severity(),
                finding.message(language),
                finding.place().row(),
                finding.place().column());
    }

    static Problem error(String file, String code, String text) {
        return new Problem(file, code, Severity.ERROR, text, null, null);
    }

    /** Tells whether it keeps the rating from being saved. */
    public boolean refuses() {
        return severity == Severity.ERROR;
    }
}
