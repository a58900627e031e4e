package kz.jospar.core.phrase;

import java.util.List;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/** What depends on an event: a term before or after it, or the event alone. */
final class EventClause {
    private final List<Constituent> all;

    EventClause(List<Constituent> all) {
        this.all = all;
    }

    /** "отырысқа дейін кемінде 3 күн бұрын", "«весьма срочно» – в течение 3 рабочих дней". */
    Outcome term() {
        Constituent term = null;
        Constituent event = null;
        Constituent urgency = null;
        for (Constituent one : all) {
            if (one.chunk() instanceof Chunk.Term && term == null) {
                term = one;
            } else if (one.chunk() instanceof Chunk.Event && event == null) {
                event = one;
            } else if (one.chunk() instanceof Chunk.Urgency && urgency == null) {
                urgency = one;
            } else {
                throw one.equals(all.get(0))
                        ? UnfitException.unfit(one, all.get(1))
                        : UnfitException.unfit(all.get(0), one);
            }
        }
        if (event != null && urgency != null) {
            throw UnfitException.unfit(event, urgency);
        }
        if (term == null) {
            if (urgency == null || event != null) {
                throw UnfitException.unfit(all.get(0), all.get(all.size() - 1));
            }
            int days = ((Chunk.Urgency) urgency.chunk()).workingDays();
            return Outcome.of(new Timing.AroundEvent(days, TermUnit.WORKING_DAY, Direction.AFTER, ""));
        }
        Chunk.Term length = (Chunk.Term) term.chunk();
        String words = length.event();
        if (words != null && (event != null || urgency != null)) {
            throw UnfitException.unfit(all.get(0), all.get(1));
        }
        if (words == null) {
            words = event != null ? ((Chunk.Event) event.chunk()).words() : "";
        }
        if (urgency != null) {
            words = unquoted(((Chunk.Urgency) urgency.chunk()).words());
        }
        Chunk.Relation relation = event == null ? Chunk.Relation.OTHER : ((Chunk.Event) event.chunk()).relation();
        if (event != null && length.side() == Chunk.Side.BEFORE && relation == Chunk.Relation.AFTER) {
            throw UnfitException.unfit(term, event);
        }
        boolean before = length.side() == Chunk.Side.BEFORE || relation == Chunk.Relation.BEFORE;
        Direction direction = before ? Direction.BEFORE : Direction.AFTER;
        Timing timing = new Timing.AroundEvent(length.amount(), length.unit(), direction, words);
        return length.settled() || length.amount() == 0
                ? Outcome.of(timing)
                : Outcome.of(timing)
                        .or(
                                new Timing.AroundEvent(length.amount(), TermUnit.WORKING_DAY, direction, words),
                                "working-days");
    }

    /** The event alone, each period again, or the beginning of continuous work. */
    Outcome event(Constituent event) {
        Constituent often = null;
        Constituent always = null;
        int start = event.found().start();
        int end = event.found().end();
        for (Constituent one : all) {
            if (one.chunk() instanceof Chunk.Frequency && often == null) {
                often = one;
            } else if (one.chunk() instanceof Chunk.Always && always == null) {
                always = one;
            } else if ((one.chunk() instanceof Chunk.Years || one.chunk() instanceof Chunk.Window)
                    && touches(one, event)) {
                // "2005 жылдың екінші тоқсанындағы ... кейін": when the event is expected belongs to its words.
                start = Math.min(start, one.found().start());
                end = Math.max(end, one.found().end());
            } else if (!one.equals(event)) {
                throw UnfitException.unfit(event, one);
            }
        }
        refuseInside(always, start, end, event);
        refuseInside(often, start, end, event);
        boolean alone = start == event.found().start() && end == event.found().end();
        String words = alone
                ? ((Chunk.Event) event.chunk()).words()
                : Blanks.collapse(event.found().phrase().substring(start, end));
        Chunk.Relation relation = ((Chunk.Event) event.chunk()).relation();
        if (relation == Chunk.Relation.FROM) {
            throw UnfitException.of(Refusal.INCOMPLETE, event);
        }
        if (relation == Chunk.Relation.AT) {
            if (often != null || always != null) {
                throw UnfitException.unfit(event, often != null ? often : java.util.Objects.requireNonNull(always));
            }
            return Outcome.of(new Timing.AroundEvent(0, TermUnit.DAY, Direction.AFTER, words));
        }
        if (always != null) {
            if (often != null) {
                throw UnfitException.unfit(always, often);
            }
            if (relation != Chunk.Relation.AFTER) {
                throw UnfitException.unfit(always, event);
            }
            return Outcome.of(new Timing.Continuous(new Timing.OnEvent(words)))
                    .as(ReadingKind.COMPOSITE)
                    .madeOf(List.of(
                            new Part(always.found().words(), new Timing.Continuous()),
                            new Part(words, new Timing.OnEvent(words))));
        }
        if (often == null) {
            return Outcome.of(new Timing.OnEvent(words));
        }
        Chunk.Frequency frequency = (Chunk.Frequency) often.chunk();
        if (!frequency.isPlain()) {
            throw UnfitException.unfit(often, event);
        }
        return Outcome.of(new Timing.OnEvent(words, frequency.every()))
                .as(ReadingKind.COMPOSITE)
                .madeOf(List.of(
                        new Part(often.found().words(), Timing.Recurring.every(frequency.every())),
                        new Part(words, new Timing.OnEvent(words))));
    }

    /** Whether years and windows lead from this constituent to the event without a comma between them. */
    private boolean touches(Constituent one, Constituent event) {
        Found first = one.isBefore(event) ? one.found() : event.found();
        Found last = one.isBefore(event) ? event.found() : one.found();
        int at = first.to();
        for (Constituent between : all) {
            boolean dated = between.chunk() instanceof Chunk.Years || between.chunk() instanceof Chunk.Window;
            at = dated && between.found().from() == at ? between.found().to() : at;
        }
        return at >= last.from();
    }

    /** A frequency between an event's words and their year leaves no event. */
    private static void refuseInside(@Nullable Constituent one, int start, int end, Constituent event) {
        if (one != null && one.found().start() > start && one.found().end() < end) {
            throw UnfitException.unfit(event, one);
        }
    }

    /** The mark's words without quotation marks and the dash after them. */
    private static String unquoted(String words) {
        StringBuilder plain = new StringBuilder();
        words.chars().filter(c -> "«»\"“”„".indexOf(c) < 0).forEach(c -> plain.append((char) c));
        String text = plain.toString().strip();
        while (!text.isEmpty() && !Character.isLetter(text.charAt(text.length() - 1))) {
            text = text.substring(0, text.length() - 1);
        }
        return text;
    }
}
