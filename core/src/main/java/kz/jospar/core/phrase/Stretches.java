package kz.jospar.core.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.phrase.Chunk.Bound;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.YearPart;
import org.jspecify.annotations.Nullable;

/**
 * Takes from a clause the days that it lets a recurrence or continuous work run: years, a span, from a day on, up to a
 * day; what is left says when within them.
 */
final class Stretches {
    private final List<Constituent> rest;
    private final @Nullable Cycle every;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    private Stretches(List<Constituent> all, @Nullable Cycle every) {
        this.rest = new ArrayList<>(all);
        this.every = every;
    }

    /** What was taken, and what is left. */
    record Taken(@Nullable Stretch stretch, List<Constituent> rest) {}

    /** Takes the stretch out of a clause whose frequency is known; null for continuous work. */
    static Taken from(List<Constituent> all, @Nullable Cycle every) {
        Stretches stretches = new Stretches(all, every);
        stretches.run();
        LocalDate first = stretches.from;
        LocalDate last = stretches.to;
        if (first != null && last != null && last.isBefore(first)) {
            throw UnfitException.of(Refusal.STOPPED, all.get(0));
        }
        return new Taken(first == null && last == null ? null : new Stretch(first, last), stretches.rest);
    }

    private void run() {
        span();
        since();
        periodUntil();
        boolean nextYear = every == Cycle.YEAR && rest.stream().anyMatch(one -> isNextYear(one.chunk()));
        if (every != null && every != Cycle.YEAR) {
            dated();
        }
        if (!nextYear) {
            years();
        }
    }

    private static boolean isNextYear(Chunk chunk) {
        return chunk instanceof Chunk.Years years && years.next();
    }

    private void span() {
        for (Constituent one : rest) {
            if (one.chunk() instanceof Chunk.Span span) {
                from = span.from();
                to = span.to();
                rest.remove(one);
                return;
            }
        }
    }

    /** "2025 жылғы 1 сәуірден бастап" before its word, "начиная с 1 апреля 2025 года" after it. */
    private void since() {
        int at = index(Chunk.Since.class);
        if (at < 0) {
            return;
        }
        Constituent since = rest.get(at);
        boolean before = at > 0 && isFrom(rest.get(at - 1).chunk());
        List<Constituent> named = before ? neighbours(at - 1, -1) : neighbours(at + 1, 1);
        from = begin(named, since).from();
        rest.remove(since);
        rest.removeAll(named);
    }

    private static boolean isFrom(Chunk chunk) {
        return (chunk instanceof Chunk.Date date && date.bound() == Bound.FROM)
                || (chunk instanceof Chunk.Window window && window.from())
                || (chunk instanceof Chunk.Years years && years.from());
    }

    /** "2026 жылғы 30 маусымға дейінгі кезеңде", "в период до 30 июня 2026 года". */
    private void periodUntil() {
        for (int i = 0; i < rest.size(); i++) {
            if (rest.get(i).chunk() instanceof Chunk.Date date && date.bound() == Bound.PERIOD_UNTIL) {
                List<Constituent> named = withYears(i);
                if (!named.isEmpty()) {
                    to = begin(named, rest.get(i)).toInclusive();
                    rest.removeAll(named);
                    return;
                }
            }
        }
    }

    /** "2025 жылғы 1 желтоқсанға дейін тоқсан сайын": beside other frequencies a dated limit can only be the end. */
    private void dated() {
        for (int i = 0; i < rest.size(); i++) {
            Chunk chunk = rest.get(i).chunk();
            boolean limit =
                    chunk instanceof Chunk.Date date && (date.bound() == Bound.UNTIL || date.bound() == Bound.BY);
            boolean window = chunk instanceof Chunk.Window;
            if (chunk instanceof Chunk.EndOf end && index(Chunk.Years.class) >= 0) {
                endOf(rest.get(i), end);
                return;
            }
            if (!limit && !window) {
                continue;
            }
            List<Constituent> named = withYears(i);
            if (!named.isEmpty()) {
                PlanPeriod days = begin(named, rest.get(i));
                to = days.toInclusive();
                from = window ? days.from() : from;
                rest.removeAll(named);
                return;
            }
        }
    }

    /** "2025 жылдың соңына дейін ай сайын": the year's end is the end of the recurrence. */
    private void endOf(Constituent one, Chunk.EndOf end) {
        Constituent years = rest.get(index(Chunk.Years.class));
        Chunk.Years named = (Chunk.Years) years.chunk();
        if (!named.isOne() || (end.part() == null && end.unit() != Cycle.YEAR)) {
            throw UnfitException.unfit(years, one);
        }
        YearPart part = end.part() == null ? YearPart.ofMonths(1, 12) : end.part();
        to = part.in(named.first()).toInclusive();
        rest.remove(one);
        rest.remove(years);
    }

    private void years() {
        int at = index(Chunk.Years.class);
        if (at < 0) {
            return;
        }
        Constituent one = rest.get(at);
        Chunk.Years years = (Chunk.Years) one.chunk();
        if (years.from() || from != null || to != null) {
            throw UnfitException.of(Refusal.INCOMPLETE, one);
        }
        from = LocalDate.of(years.first(), 1, 1);
        to = LocalDate.of(years.last(), 12, 31);
        rest.remove(one);
    }

    /** A day or window with the years beside it; empty where there are none. */
    private List<Constituent> withYears(int at) {
        List<Constituent> before = neighbours(at, -1);
        List<Constituent> named = before.size() == 2 ? before : neighbours(at, 1);
        return named.size() == 2 ? named : List.of();
    }

    /** At most a day or window and its years, in either order, from a place on in one direction. */
    private List<Constituent> neighbours(int start, int step) {
        List<Constituent> named = new ArrayList<>(2);
        boolean day = false;
        boolean year = false;
        for (int i = start; i >= 0 && i < rest.size(); i += step) {
            Chunk chunk = rest.get(i).chunk();
            boolean isDay = chunk instanceof Chunk.Date || chunk instanceof Chunk.Window;
            boolean isYear = chunk instanceof Chunk.Years;
            if ((!isDay && !isYear) || (isDay && day) || (isYear && year)) {
                break;
            }
            day |= isDay;
            year |= isYear;
            named.add(rest.get(i));
            if (day && year) {
                break;
            }
            if (isYear && step > 0) {
                break; // "с 2025 года 26 июня": the day is none of the year's
            }
        }
        return named;
    }

    private static PlanPeriod begin(List<Constituent> named, Constituent word) {
        Chunk.Years years = null;
        YearPart part = null;
        for (Constituent one : named) {
            if (one.chunk() instanceof Chunk.Years found) {
                years = found;
            } else if (one.chunk() instanceof Chunk.Window window) {
                if (window.parts().size() != 1) {
                    throw UnfitException.unfit(word, one);
                }
                part = window.parts().get(0);
            } else if (one.chunk() instanceof Chunk.Date date) {
                part = new YearPart(date.month(), date.day(), date.month(), date.day());
            }
        }
        if (years == null) {
            throw UnfitException.of(Refusal.INCOMPLETE, named.isEmpty() ? word : named.get(0));
        }
        if (!years.isOne()) {
            throw part == null
                    ? UnfitException.of(Refusal.INCOMPLETE, word)
                    : UnfitException.unfit(named.get(0), named.get(1));
        }
        return part == null ? PlanPeriod.ofYears(years.first(), years.last()) : part.in(years.first());
    }

    private int index(Class<? extends Chunk> type) {
        for (int i = 0; i < rest.size(); i++) {
            if (type.isInstance(rest.get(i).chunk())) {
                return i;
            }
        }
        return -1;
    }
}
