package kz.jospar.portal.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.portal.web.Words;
import kz.jospar.rating.data.Periods;
import kz.jospar.rating.methodology.Methodology;
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
 * @param finding what the library found; {@code null} for what the portal itself says
 */
public record Problem(
        String file,
        String code,
        Severity severity,
        String text,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable Finding finding) {
    /** Findings whose sentence names a body first and an indicator next. */
    private static final Set<String> OF_A_CELL = Set.of(
            "value-below-zero",
            "count-not-whole",
            "share-above-one",
            "percent-above-hundred",
            "denominator-not-asked",
            "denominator-missing",
            "denominator-without-period",
            "denominator-of-another-period",
            "count-differs");

    /** Findings about a choice of one indicator, which their sentence names behind the path. */
    private static final Set<String> OF_AN_INDICATOR = Set.of("direction-unclear");

    /**
     * Returns what the library found, bodies and indicators by their names.
     *
     * @param rules the methodology, where it could be read
     */
    static Problem of(String file, Finding finding, Language language, @Nullable Methodology rules) {
        return new Problem(
                file,
                finding.code(),
                finding.severity(),
                (rules == null ? finding : named(finding, rules, language)).message(language),
                finding.place().row(),
                finding.place().column(),
                finding);
    }

    /** Returns it in another language. */
    Problem in(Language language, Methodology rules) {
        return finding == null ? this : of(file, finding, language, rules);
    }

    private static Finding named(Finding finding, Methodology rules, Language language) {
        String text = finding.text();
        List<String> arguments = new ArrayList<>(finding.arguments());
        if (OF_A_CELL.contains(finding.code()) && arguments.size() > 1) {
            text = unit(text, rules, language);
            arguments.set(0, indicator(arguments.get(0), rules, language));
            Periods.find(arguments.get(1))
                    .ifPresent(period -> arguments.set(1, new Words(language).period(Periods.text(period))));
        } else if (finding.code().equals("unknown-indicator") && !arguments.isEmpty()) {
            arguments.set(0, unit(arguments.get(0), rules, language));
        } else if (finding.code().equals("unknown-unit") && !arguments.isEmpty()) {
            arguments.set(0, indicator(arguments.get(0), rules, language));
        } else if (OF_AN_INDICATOR.contains(finding.code()) && arguments.size() > 1) {
            arguments.set(0, indicator(arguments.get(0), rules, language));
            arguments.set(1, direction(arguments.get(1), language));
        }
        return new Finding(finding.code(), finding.severity(), finding.place(), text, arguments, finding.proposal());
    }

    private static String unit(String id, Methodology rules, Language language) {
        return rules.roster() == null
                ? id
                : rules.roster().find(id).map(unit -> unit.name().in(language)).orElse(id);
    }

    private static String indicator(String id, Methodology rules, Language language) {
        return rules.indicators().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> "“" + id + ". " + one.name().in(language) + "”")
                .map(name ->
                        language == Language.EN ? name : name.replace('“', '«').replace('”', '»'))
                .orElse(id);
    }

    private static String direction(String code, Language language) {
        String key = "rating.direction." + code;
        return Messages.in(language).has(key) ? Messages.in(language).text(key) : code;
    }

    static Problem error(String file, String code, String text) {
        return new Problem(file, code, Severity.ERROR, text, null, null, null);
    }

    /** Tells whether it keeps the rating from being saved. */
    public boolean refuses() {
        return severity == Severity.ERROR;
    }
}
