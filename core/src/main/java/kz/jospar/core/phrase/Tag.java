package kz.jospar.core.phrase;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a word may do in a deadline phrase. The lexicon files give words their tags, the rule files put tags together; the
 * name there is the one here in lower case with hyphens.
 */
enum Tag {
    // Numbers, by what they can count; one token has every tag that fits its value.
    /** 0..3660 in digits. */
    NUMBER,
    /** 1..31 in digits: a day of a month. */
    DAY_NUMBER,
    /** 1900..2999 in digits. */
    YEAR_NUMBER,
    /** A number in words: бір, два, three. */
    NUMERAL,
    /** 1..120 in digits, 1..12 Roman, or in words (бірінші, второй): which month, quarter or half-year. */
    ORDINAL,
    /** соңғы, последний, last: in place of an ordinal. */
    LAST,
    /** once, twice: a numeral and "times" in one. */
    ONCE,

    // Names of periods.
    /** A month's name; the value is 1..12. */
    MONTH_NAME,
    WEEK,
    MONTH,
    QUARTER,
    /** Q, H: before the number of a quarter or half-year; the value is its length in months. */
    QUARTER_MARK,
    HALF_YEAR,
    YEAR,
    /** күн, день, day; the value is 1 where the form is one day's alone, as beside an ordinal. */
    DAY,
    /** дүйсенбі, пятница, Friday; the value is 1 for Monday to 7 for Sunday. */
    WEEKDAY,
    /** онкүндік, декада: ten days of a month. */
    DECADE,
    /** половина: half of a month. */
    HALF,
    /** Полмесяца; with 1 the adjective: полумесячный. */
    HALF_MONTH,
    /** маусымы, сезон: a season of something, set outside. */
    SEASON,
    /** сағат, ч., hour: before or after an hour of the day, or a unit of a term. */
    CLOCK_WORD,
    /** 17:00: an hour of the day, which is no date. */
    CLOCK,
    /** число, the word for a day of the month that is no term: "15 числа". */
    DATE_WORD,
    /** ж., г.: a year's abbreviation. */
    YEAR_ABBREVIATION,
    /** биылғы: this year in one word. */
    RELATIVE_ONLY,
    /** осы, келесі, текущий: a year said from the document's; the value is 0, 1 or -1. */
    RELATIVE_YEAR,
    /** т., с. before г.: the current year's abbreviation. */
    CURRENT,

    // How often.
    /** ежеквартально, quarterly; the value is the length in months. */
    EVERY_UNIT,
    /** сайын: every, after its unit. */
    EVERY,
    /** әр, каждый, every: before its unit. */
    EACH,
    /** рет, раз, times. */
    TIMES,
    /** кемінде, at least. */
    AT_LEAST,
    /** сиретпей: "not more rarely" in one word. */
    NOT_LESS,
    /** кем, реже, менее, less: with a negation beside it, at least. */
    LESS,
    /** емес, не, not. */
    NOT,
    /** в, a, per: between "times" and a unit, before a month. */
    IN,

    // Limits and windows.
    UNTIL,
    /** дейінгі: "until" as an adjective, which needs its noun (мерзімде, кезеңде). */
    UNTIL_WHICH,
    /** кешіктірмей, қарай, к, by: the day is included. */
    BY,
    /** позднее, later: with a negation before it, by. */
    LATER,
    /** асырмай, аспайтын: a term that is not exceeded. */
    WITHOUT_EXCEEDING,
    /** превышая: with a negation before it, a term that is not exceeded. */
    EXCEEDING,
    /** чем, than. */
    THAN,
    FROM,
    THROUGH,
    /** бастап, начиная, starting. */
    SINCE,
    INCLUSIVE,
    BETWEEN,
    /** мерзім, кезең, срок, период: a noun that carries a limit. */
    TERM,
    END,
    START,

    // After and before.
    NEXT,
    SAME,
    REPORTING,
    /** планируемый: the year that is planned. */
    PLANNED,
    /** предшествующий, алдындағы: before in time, as an adjective. */
    PRECEDING,
    AFTER,
    /** кейінгі, следующий за: "after" as an adjective. */
    AFTER_WHICH,
    BEFORE,
    /** за: what a term before an event begins with. */
    BEFOREHAND,
    /** аяқталғаннан: the end of a period, as a participle. */
    ENDED,
    /** қалғанда: when so much is left. */
    LEFT,
    WITHIN,
    WORKING,
    CALENDAR,
    /** берілді: a term that is given. */
    GIVEN,
    /** -дневный, месячный: a term as an adjective; the value is in the noun's unit. */
    DAYS_LONG,
    MONTHS_LONG,
    WEEKS_LONG,

    // Events.
    /** күні: the day of an event or of a month, in one form only. */
    EVENT_DAY,
    /** on, before an English day. */
    ON,
    /** at, as, to, with: what English puts before some of its words. */
    PARTICLE,
    /** if, when. */
    IF,
    /** сәт, момент, дата. */
    MOMENT,
    /** при, в случае, upon: before the event's words. */
    UPON,
    /** жағдайда, барысында, шеңберінде: after the event's words. */
    OCCASION,
    /** қорытындысы, итоги, results. */
    RESULTS,
    /** по мере, по окончании: with its preposition before the event's words. */
    COURSE,
    NEEDED,

    // Without a date of its own.
    CONTINUOUS,
    BASIS,
    SCHEDULE,
    PLAN,
    /** дерек, данные: what a plan or schedule holds. */
    DATA,
    ACCORDING,
    WHICH,
    /** белгіленген, определённый: set by a plan. */
    SET,
    STUDY,
    RENEW,
    THEN,
    /** шұғыл, срочно; the value is the working days that the mark stands for. */
    URGENT,
    /** весьма: before срочно. */
    VERY,
    RESPECTIVELY,
    /** п., д. of "и т.п.", "и т.д.". */
    SUCH,

    // Joining words and marks.
    FOR,
    OF,
    AND,
    /** бірақ, но, but. */
    BUT,
    /** ақпарат, отчет: what is due, named in the cell itself. */
    REPORT,
    /** the, қоса, же: a word that carries nothing where a rule lets it stand. */
    FILLER,
    DUE,
    COMMA,
    SEMICOLON,
    DASH,
    QUOTE,
    /** Any word of an event: unknown, or known and harmless there. */
    WORDS,
    /** Anything between quotation marks. */
    ANYTHING,
    /** A word nobody knows, by its ending: where a rule asks for a case of an event's last word. */
    ABLATIVE_WORD,
    DATIVE_WORD,
    /** -ғанда: a participle that says when. */
    WHEN_WORD;

    private static final Set<Tag> BINDING = EnumSet.of(
            MONTH_NAME,
            EVERY,
            EVERY_UNIT,
            EACH,
            TIMES,
            ONCE,
            AT_LEAST,
            CONTINUOUS,
            YEAR_ABBREVIATION,
            DATE_WORD,
            LATER,
            END);

    private static final Set<Tag> EVENTS = EnumSet.of(NEEDED, REPORTING, SEASON, STUDY, SCHEDULE, PLAN, ENDED);

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Tells whether a word with this tag speaks of the deadline itself and never of an event. */
    boolean isBinding() {
        return BINDING.contains(this);
    }

    /** Tells whether a word with this tag names an event or what may happen to it. */
    boolean namesEvent() {
        return EVENTS.contains(this);
    }

    /** Returns the name used in the data files. */
    String code() {
        return code;
    }
}
