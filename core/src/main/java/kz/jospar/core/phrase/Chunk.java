package kz.jospar.core.phrase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.DueTerm.Edge;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import org.jspecify.annotations.Nullable;

/** What a constituent says, in whichever language and order of words. */
sealed interface Chunk {

    /** тоқсан сайын; тоқсанына кемінде 1 рет; раз в 3 года; {@code results}: по итогам года. */
    record Frequency(Cycle every, int interval, @Nullable Count count, boolean results) implements Chunk {
        /** Whether it says no more than once in each period. */
        boolean isPlain() {
            return interval == 1 && (count == null || count.equals(Count.ONCE));
        }
    }

    /** кемінде 2 рет, beside a frequency that stands elsewhere. */
    record Times(Count count) implements Chunk {}

    /**
     * 2025 жылғы; 2025-2026 ж.ж.; осы жылдың; {@code from}: 2025 жылдан; {@code next}: келесі жылдың; {@code first} is 0
     * where the document's day is not known.
     */
    record Years(int first, int last, boolean from, boolean next) implements Chunk {
        boolean isKnown() {
            return first > 0;
        }

        boolean isOne() {
            return first == last;
        }
    }

    /** Windows of a year: ақпан; 1-30 маусым; 2, 4-тоқсандар; {@code from}: 2-тоқсаннан. */
    record Window(List<YearPart> parts, boolean from) implements Chunk {}

    /** A window whose ends have their years: 4 квартал 2003 г. - 3 квартал 2005 г.; {@code dash}: only a dash joins them,
     * so that they may be two windows. */
    record Span(
            LocalDate from,
            LocalDate to,
            boolean dash,
            @Nullable Timing first,
            @Nullable Timing last) implements Chunk {}

    /** A day of a year: 25 тамызға дейін. */
    record Date(int month, int day, Bound bound) implements Chunk {}

    /** A limit that stands apart from its day: 31.12.2025 дейін. */
    record Bare(Bound bound) implements Chunk {}

    /** бастап, начиная с. */
    record Since() implements Chunk {}

    /** A day of a month that other words name. */
    record Due(
            int day,
            Limit limit,
            Of of,
            int nth,
            @Nullable Cycle unit,
            @Nullable Cycle each) implements Chunk {}

    /** Which month a due day belongs to. */
    enum Of {
        /** ай сайын 25-іне дейін: of the month itself. */
        MONTH,
        /** сол айдың 25-іне: of the window's last month. */
        SAME,
        /** келесі айдың 5-не: of the n-th month after the period. */
        AFTER,
        /** ағымдағы айдың 25-іне: of the document's month, or the n-th after it. */
        CURRENT,
        /** тоқсанның 2-айының 5-іне: of the n-th month of the period; 0 is the last. */
        WITHIN
    }

    /** A day of a year said by the reporting one: есепті жылдан кейінгі 10 қаңтардан кешіктірмей. */
    record DueYear(int month, int day, Limit limit, OfYear of, int nth) implements Chunk {}

    /** Which year such a day belongs to. */
    enum OfYear {
        /** The n-th year after the reporting one. */
        AFTER,
        /** The n-th year of a turn of several years. */
        WITHIN,
        /** The year before the planned one, in which the planning is done. */
        PLANNING
    }

    /**
     * A count of days from the edge of a period; {@code bare}: which period is not said; {@code months}: it is said by the
     * month after the period; {@code settled}: whether calendar or working days are said; event: the words that name the
     * period's end, if a term alone can stand to them as to an event.
     */
    record DueTerm(
            int amount,
            TermUnit unit,
            Edge edge,
            Limit limit,
            @Nullable Cycle period,
            @Nullable Cycle each,
            boolean bare,
            boolean months,
            boolean settled,
            @Nullable String event)
            implements Chunk {}

    /** апта сайын жұма күні, в последнюю пятницу месяца; the ordinal is null for a day of each week, -1 for the last. */
    record DueWeekday(
            DayOfWeek weekday,
            @Nullable Integer ordinal,
            Limit limit,
            Of of,
            int nth,
            @Nullable Cycle unit,
            @Nullable Cycle each)
            implements Chunk {
        DueWeekday ofEach(@Nullable Cycle cycle) {
            return each == null ? new DueWeekday(weekday, ordinal, limit, of, nth, unit, cycle) : this;
        }
    }

    /** жыл соңына дейін, до конца октября; the part is null for the end of a period that is not named; {@code years}: years after the document's, if said. */
    record EndOf(
            Cycle unit, @Nullable YearPart part, @Nullable Integer years) implements Chunk {}

    /** Осы жылдың 9 айында: the first months of a year; {@code beforehand}: за 9 месяцев, which without a year is a term. */
    record FirstMonths(int months, boolean beforehand) implements Chunk {}

    /**
     * 10 жұмыс күні ішінде; {@code settled}: whether calendar or working days are said; event null if it stands apart;
     * {@code ordinal}: the limit where the number may be an ordinal, as in "до 3-го рабочего дня".
     */
    record Term(
            int amount,
            TermUnit unit,
            Side side,
            boolean settled,
            @Nullable String event,
            @Nullable Limit ordinal) implements Chunk {}

    /** On which side of its event a term lies. */
    enum Side {
        BEFORE,
        AT,
        AFTER
    }

    /** Талдау қорытындылары бойынша; how it stands to the event. */
    record Event(String words, Relation relation) implements Chunk {}

    /** How words stand to the event they name. */
    enum Relation {
        /** отырыстан кейін: what follows it may begin then. */
        AFTER,
        /** отырысқа дейін: a term beside it lies before. */
        BEFORE,
        /** отырыстан, of receipt: only a term beside it says on which side. */
        FROM,
        /** өткізетін күні: on its day. */
        AT,
        /** тіркеудің барлық кезеңіне: a period named by what happens in it. */
        PERIOD,
        /** қажет болған жағдайда, отырысқа дейін: any other. */
        OTHER
    }

    /** весьма срочно: the working days that the mark stands for. */
    record Urgency(int workingDays, String words) implements Chunk {}

    /** кестеге сәйкес. */
    record Schedule(String words) implements Chunk {}

    /** 1 числа месяца, определенного Планом. */
    record ScheduleDay(String words, DueDay due) implements Chunk {}

    /** тұрақты. */
    record Always() implements Chunk {}

    /** оқу жылы ішінде; 2025-2026 оқу жылы. */
    record Academic(@Nullable Integer firstYear) implements Chunk {}

    /** жартыжылдық жұмыс жоспарларының негізінде: the period of plans. */
    record PlansOf(Cycle every) implements Chunk {}

    /** жаңарту қажет. */
    record Renewal() implements Chunk {}

    /** одан әрі, далее. */
    record Then() implements Chunk {}

    /** – әзірлеу, – разработка: what a part of the work is called that has a deadline of its own. */
    record Stage() implements Chunk {}

    /** сағат 17:00-ге дейін: an hour, which is no part of a date. */
    record Clock() implements Chunk {}

    /** то же, сол сияқты: the row above once more. */
    record Ditto() implements Chunk {}

    /** A comma or a conjunction; a semicolon parts deadlines. */
    record Joiner(boolean parts) implements Chunk {}

    /** How a day is bounded. */
    enum Bound {
        ON,
        /** мерзімі 25 тамыз: the due day of a longer work. */
        DUE,
        /** 20 сәуірден: waits for the limit that ends the list, or for "from ... on". */
        FROM,
        UNTIL,
        /** 30 маусымға дейінгі кезеңде: the end of a stretch. */
        PERIOD_UNTIL,
        BY;

        /** Returns the limit of a timing; a day that only begins something has none. */
        Limit limit() {
            return switch (this) {
                case ON, DUE, FROM -> Limit.ON;
                case UNTIL, PERIOD_UNTIL -> Limit.UNTIL;
                case BY -> Limit.BY;
            };
        }
    }
}
