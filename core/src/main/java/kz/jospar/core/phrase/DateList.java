package kz.jospar.core.phrase;

import java.util.List;
import kz.jospar.core.phrase.Chunk.Bound;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import org.jspecify.annotations.Nullable;

/** Days of a year in a list, of which one limit may hold for all. */
final class DateList {
    private DateList() {}

    /** In a list one limit holds for every day: "20 сәуірден, 20 шілдеден және 20 қаңтардан кешіктірмей". */
    static List<Chunk.Date> limited(List<Constituent> constituents, @Nullable Constituent bare) {
        List<Chunk.Date> dates =
                constituents.stream().map(one -> (Chunk.Date) one.chunk()).toList();
        Bound common = bare == null ? null : ((Chunk.Bare) bare.chunk()).bound();
        for (Chunk.Date date : dates) {
            boolean limit = date.bound() != Bound.ON && date.bound() != Bound.FROM;
            if (common != null && limit && common != date.bound()) {
                return complete(constituents, dates);
            }
            common = limit ? date.bound() : common;
        }
        if (common == null) {
            return complete(constituents, dates);
        }
        Bound bound = common;
        return dates.stream()
                .map(date -> new Chunk.Date(date.month(), date.day(), bound))
                .toList();
    }

    /** "From 1 February", and nothing says until when. */
    private static List<Chunk.Date> complete(List<Constituent> constituents, List<Chunk.Date> dates) {
        for (int i = 0; i < dates.size(); i++) {
            if (dates.get(i).bound() == Bound.FROM) {
                throw UnfitException.of(Refusal.INCOMPLETE, constituents.get(i));
            }
        }
        return dates;
    }

    /** "On 26 June" is a window of one day; "by 25 August" a due day of the whole year's work. */
    static Timing.Recurring yearly(Chunk.Date date) {
        return date.bound() == Bound.ON ? Timing.Recurring.yearly(day(date)) : due(date, date.month() - 12);
    }

    /** The same day of the year after. */
    static Timing.Recurring inNextYear(Chunk.Date date) {
        return due(date, date.month());
    }

    static YearPart day(Chunk.Date date) {
        return new YearPart(date.month(), date.day(), date.month(), date.day());
    }

    private static Timing.Recurring due(Chunk.Date date, int monthsAfter) {
        return Timing.Recurring.every(Cycle.YEAR)
                .due(new DueDay(date.day(), monthsAfter, date.bound().limit()));
    }
}
