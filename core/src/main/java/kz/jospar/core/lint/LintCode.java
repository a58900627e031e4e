package kz.jospar.core.lint;

import static kz.jospar.core.finding.Severity.ERROR;
import static kz.jospar.core.finding.Severity.INFO;
import static kz.jospar.core.finding.Severity.WARNING;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/**
 * All codes of findings that a plan, its language versions and its editions can have: kk ескерту коды, ru код замечания.
 *
 * <p>The sentence of a finding has the key {@code finding.CODE}; what the code means and how to mend it, {@link #help},
 * has the key {@code lint.CODE.help}. The order here is the order of findings at one place.
 */
public enum LintCode {
    /** A table with other columns than the plan's; it is kept among the notes. */
    TABLE_NOT_READ(WARNING),
    /** Measures without a number. */
    NO_NUMBER(WARNING),
    /** A row that was joined to the measure above. */
    ROW_JOINED(INFO),
    /** A row with fewer cells than columns. */
    ROW_TOO_SHORT(ERROR),
    /** Text beyond the last column. */
    ROW_TOO_LONG(WARNING),
    /** Two executors without a comma between them. */
    MISSING_SEPARATOR(WARNING),

    /** A plan without measures. */
    NO_MEASURES(ERROR),
    /** A plan without a title. */
    NO_PLAN_TITLE(INFO),
    /** A plan that does not say which years it is for. */
    NO_PERIOD(ERROR),
    /** An approval block without its day. */
    BLANK_APPROVAL(INFO),
    /** A table without deadlines. */
    NO_DEADLINE_COLUMN(ERROR),
    /** A table without executors. */
    NO_EXECUTORS_COLUMN(WARNING),
    /** An abbreviation that the plan defines and never uses. */
    UNUSED_ABBREVIATION(INFO),
    /** One body under two abbreviations. */
    ONE_BODY_TWO_ABBREVIATIONS(WARNING),

    /** A number that stands twice. */
    DUPLICATE_NUMBER(WARNING),
    /** A number left out. */
    SKIPPED_NUMBER(WARNING),
    /** A measure without words. */
    NO_TITLE(WARNING),
    /** A measure with the words of another one of the plan. */
    DUPLICATE_MEASURE(WARNING),
    /** A measure with the words of a measure of another plan. */
    DUPLICATE_MEASURE_BETWEEN_PLANS(WARNING),
    /** A measure for which nobody answers. */
    NO_EXECUTOR(WARNING),
    /** A deadline where an executor should stand. */
    DEADLINE_IN_EXECUTORS(WARNING),
    /** Executors who all take part by their own consent. */
    ONLY_BY_AGREEMENT(WARNING),
    /** An abbreviation that is not in the plan's own list. */
    UNDEFINED_ABBREVIATION(WARNING),
    /** What looks like a body and is known from nowhere. */
    EXECUTOR_UNRESOLVED(INFO),
    /** A measure without a deadline. */
    NO_DEADLINE(WARNING),
    /** A deadline that was not understood. */
    UNREADABLE_DEADLINE(ERROR),
    /** A deadline that is over when the plan is approved. */
    BEFORE_ADOPTION(INFO),
    /** A deadline wholly outside the plan's years. */
    OUTSIDE_PERIOD(WARNING),
    /** A term of less than two working days. */
    SHORT_TERM(INFO),
    /** A title that names another frequency than the deadline. */
    TITLE_DEADLINE_MISMATCH(WARNING),
    /** The deadline's words in the cell of the completion form. */
    FORM_IS_DEADLINE(WARNING),
    /** A measure that comes back, with a completion form that comes once. */
    ONE_OFF_FORM(INFO),
    /** An amount in a year that the deadline does not reach. */
    MONEY_OUTSIDE_DEADLINE(WARNING),
    /** A total that is not the sum of its years. */
    TOTAL_MISMATCH(WARNING),
    /** Digits of one number with blanks between them. */
    BROKEN_NUMBER(WARNING),
    /** Words in another language than the plan's. */
    WRONG_LANGUAGE(WARNING),
    /** Latin and Cyrillic letters in one word or Roman numeral. */
    MIXED_ALPHABETS(INFO),
    /** A hyphen left from the end of a line. */
    HYPHEN_WRAPPED(INFO),

    /** Deadlines that differ between two language versions; info where nothing but "until" and "by" does. */
    LANGUAGE_VERSIONS_DIFFER(WARNING),
    /** Amounts, units, programme codes or executors that differ between two language versions. */
    LANGUAGES_DIFFER(WARNING),
    /** A deadline that was understood in one language version only. */
    UNREADABLE_IN_ONE_LANGUAGE(WARNING),
    /** A deadline in one language version only. */
    DEADLINE_IN_ONE_LANGUAGE(WARNING),
    /** A measure in one language version only. */
    MEASURE_IN_ONE_LANGUAGE(WARNING),
    /** Language versions with different numbers of sections. */
    SECTION_COUNT_DIFFERS(WARNING),

    /** Two editions that share no language. */
    EDITIONS_WITHOUT_COMMON_LANGUAGE(ERROR),
    /** Two editions too large and too much alike to be compared whole. */
    EDITIONS_TOO_ALIKE(WARNING),
    /** A measure that may be one of several of the edition before. */
    MEASURE_AMBIGUOUS(WARNING),
    /** A measure whose words changed from one edition to the next. */
    MEASURE_REWORDED(INFO),
    /** A number that went from a dropped measure to a new one. */
    NUMBER_REUSED(INFO);

    private final Severity severity;
    private final String code;

    LintCode(Severity severity) {
        this.severity = severity;
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the code as findings and JSON have it: {@code duplicate-number}. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns how much a finding of this code weighs, unless its own case says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** Returns what the code means and how to mend what it finds. */
    public String help(Language language) {
        return Messages.in(language).text("lint." + code + ".help");
    }

    /** Returns the entry of a code, or nothing where no finding has it. */
    public static Optional<LintCode> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** Returns the entry of a code. Fails with {@link IllegalArgumentException}, which names the most similar one. */
    public static LintCode of(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no finding has the code '" + code + "'. Maybe '" + nearest(code).code + "'"));
    }

    /** Returns the entry that differs from a word by the fewest letters; the first of several. */
    public static LintCode nearest(String word) {
        String start = word.substring(0, Math.min(word.length(), 64)).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .min(Comparator.comparingInt(one -> Letters.distance(start, one.code)))
                .orElseThrow();
    }
}
