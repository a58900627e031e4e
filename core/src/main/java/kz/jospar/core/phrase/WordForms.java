package kz.jospar.core.phrase;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.DueWeekday;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/** The pieces of a deadline in one language, inflected; {@link TimingWords} puts them together. */
interface WordForms {

    static WordForms in(Language language) {
        return switch (language) {
            case KK -> new KazakhForms();
            case RU -> new RussianForms();
            case EN -> new EnglishForms();
        };
    }

    /** Tells whether words, by their letters, can be of this language. */
    boolean speaks(String words);

    /** Quotes words so that the end of the quotation is found again: its closing mark is doubled inside. */
    String quote(String words);

    String day(LocalDate date, Limit limit);

    /** A window of one year that is not {@link WindowShape.Kind#APART}. */
    String window(WindowShape shape, int year);

    String years(int first, int lastInclusive);

    /** Any window, told by both its ends. */
    String span(LocalDate from, LocalDate toInclusive);

    /** The plain word for a frequency: ай сайын, ежемесячно, monthly. */
    String every(Cycle cycle);

    String frequency(Cycle cycle, int interval, Count count);

    /** A number of times beside the parts of a year. */
    String times(Count count);

    /** A part of every year. */
    String part(WindowShape shape);

    String due(DueDay due, DuePlace place);

    String due(DueTerm due, DuePeriod period);

    /** A day of the window's last week, or of a week after it. */
    String dueInWeek(DueWeekday due, DuePeriod period);

    /** The n-th such day of the window's last month or of a month after it; -1 is the last. */
    String dueInMonth(DueWeekday due, int ordinal, DuePeriod period);

    /** Tells whether a short due day follows its frequency without a comma. */
    boolean joinsDue();

    /** Tells whether the stretch stands before the frequency. */
    boolean stretchLeads();

    String inYears(int first, int lastInclusive);

    String stretchFrom(LocalDate from);

    String stretchTo(LocalDate toInclusive);

    /** Within each academic year, or within the one that begins in a year. */
    String academicYear(@Nullable Integer startYear);

    String continuous();

    String continuousFrom(LocalDate day);

    /** A term of at least one unit. */
    String term(int amount, TermUnit unit, Direction direction);

    /** A term of nothing: the day of the event. */
    String sameDay();

    /** The ways to say a term with the event's words unquoted, the best first. */
    List<String> around(String event, String term, Timing.AroundEvent relative);

    String inCaseOf(String quotedEvent);

    String schedule(String quotedSchedule, @Nullable DueDay due);

    /** The ways to say a schedule with its own words unquoted, the best first. */
    List<String> scheduleAlone(String schedule, @Nullable DueDay due);
}
