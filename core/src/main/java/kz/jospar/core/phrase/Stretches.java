package kz.jospar.core.phrase;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.phrase.Chunk.Bound;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.YearPart;
import org.jspecify.annotations.Nullable;

/** The days that a phrase lets a recurrence run: years, a span, from a day on, up to a day. */
final class Stretches {
    private Stretches() {}

    /**
     * Returns the stretch that these constituents make together; null for none.
     *
     * @param parts years, one day or window, and the words that begin or end a stretch
     * @param since whether the words "from ... on" stand among them
     * @param often the frequency they belong to, for the refusal
     */
    static @Nullable Stretch of(List<Constituent> parts, boolean since, @Nullable Constituent often) {
        Chunk.Years years = null;
        Chunk.Span span = null;
        YearPart part = null;
        Constituent marked = null;
        boolean until = false;
        boolean from = since;
        for (Constituent one : parts) {
            Chunk chunk = one.chunk();
            if (chunk instanceof Chunk.Years named) {
                years = named;
                from |= named.from() && since;
            } else if (chunk instanceof Chunk.Span named) {
                span = named;
            } else if (chunk instanceof Chunk.Window window && window.parts().size() == 1 && part == null) {
                part = window.parts().get(0);
                marked = one;
            } else if (chunk instanceof Chunk.Date date && part == null) {
                part = new YearPart(date.month(), date.day(), date.month(), date.day());
                until |= date.bound() == Bound.UNTIL || date.bound() == Bound.PERIOD_UNTIL || date.bound() == Bound.BY;
                marked = one;
            } else if (chunk instanceof Chunk.Bare bare && bare.bound() != Bound.ON) {
                until = true;
            } else if (!(chunk instanceof Chunk.Since)) {
                throw often == null ? UnfitException.of(Refusal.INCOMPLETE, one) : UnfitException.unfit(often, one);
            }
        }
        if (span != null) {
            if (parts.size() > 1) {
                throw UnfitException.unfit(parts.get(0), parts.get(1));
            }
            return new Stretch(span.from(), span.to());
        }
        if (years == null) {
            if (marked != null) {
                throw often == null
                        ? UnfitException.of(Refusal.INCOMPLETE, marked)
                        : UnfitException.unfit(often, marked);
            }
            if (from || until) {
                throw UnfitException.of(Refusal.INCOMPLETE, parts.get(0));
            }
            return null;
        }
        if (years.from() && !since) {
            throw UnfitException.of(Refusal.INCOMPLETE, parts.get(0));
        }
        return named(years, part, marked, from, until, often);
    }

    private static Stretch named(
            Chunk.Years years,
            @Nullable YearPart part,
            @Nullable Constituent marked,
            boolean from,
            boolean until,
            @Nullable Constituent often) {
        LocalDate first = LocalDate.of(years.first(), 1, 1);
        LocalDate last = LocalDate.of(years.last(), 12, 31);
        if (part != null && marked != null) {
            boolean dated = marked.chunk() instanceof Chunk.Date;
            if (!years.isOne() || (!from && !until && dated)) {
                throw often == null
                        ? UnfitException.of(Refusal.INCOMPLETE, marked)
                        : UnfitException.unfit(often, marked);
            }
            PlanPeriod days = part.in(years.first());
            first = days.from();
            last = days.toInclusive();
        }
        return from ? Stretch.from(first) : until ? Stretch.to(last) : new Stretch(first, last);
    }
}
