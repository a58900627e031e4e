package kz.jospar.core.phrase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Puts constituents together: all of them as one deadline, or, where that makes no sense, as several that may stand in one
 * cell.
 */
final class Composer {
    /** More constituents than this are no cell that a person wrote; they are read whole or not at all. */
    private static final int MOST_TO_PART = 24;

    private final Context context;

    Composer(Context context) {
        this.context = context;
    }

    /** Returns what the constituents mean; fails with what does not fit. */
    Outcome compose(List<Constituent> all) {
        if (has(all, Chunk.Stage.class)) {
            return stages(all);
        }
        if (!isParted(all)) {
            return soft(all);
        }
        List<List<Constituent>> groups = new ArrayList<>();
        List<Boolean> then = new ArrayList<>();
        List<Constituent> group = new ArrayList<>();
        boolean later = false;
        for (Constituent one : all) {
            boolean parts = one.chunk() instanceof Chunk.Joiner joiner && joiner.parts();
            boolean isThen = one.chunk() instanceof Chunk.Then;
            if ((parts || isThen) && hasMeaning(group)) {
                groups.add(group);
                then.add(later);
                group = new ArrayList<>();
                later = false;
            }
            later |= isThen;
            if (!parts && !isThen) {
                group.add(one);
            }
        }
        if (hasMeaning(group)) {
            groups.add(group);
            then.add(later);
        }
        List<Part> parts = new ArrayList<>();
        Outcome last = null;
        for (int i = 0; i < groups.size(); i++) {
            Outcome outcome = soft(groups.get(i));
            Timing meaning = outcome.meaning();
            if (then.get(i) && i > 0) {
                meaning = after(parts.get(parts.size() - 1).meaning(), meaning);
            }
            last = outcome;
            parts.add(new Part(words(groups.get(i)), meaning));
        }
        if (last == null) {
            throw UnfitException.of(Refusal.STOPPED, all.get(0));
        }
        return parts.size() == 1 ? last : several(parts);
    }

    /**
     * "2016 жылы – әзірлеу, 2017 жылдан бастап – енгізу": each stage has its deadline before its name. One name alone is
     * no list of stages: what it says of the deadline is not known.
     */
    private Outcome stages(List<Constituent> all) {
        List<Constituent> names = new Constituents(all).all(Chunk.Stage.class);
        Constituent first = names.get(0);
        if (names.size() < 2 || names.stream().anyMatch(Composer::isInsideWord)) {
            throw UnfitException.of(Refusal.STOPPED, first);
        }
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).chunk() instanceof Chunk.Stage) {
                List<Constituent> group = all.subList(from, i);
                if (!hasMeaning(group)) {
                    throw UnfitException.of(Refusal.STOPPED, first);
                }
                parts.add(new Part(words(all.subList(from, i + 1)), soft(group).meaning()));
                from = i + 1;
            }
        }
        if (hasMeaning(all.subList(from, all.size()))) {
            throw UnfitException.of(Refusal.STOPPED, first);
        }
        return several(parts).as(ReadingKind.COMPOSITE);
    }

    /** The hyphen of "half-year" begins no name. */
    private static boolean isInsideWord(Constituent name) {
        String phrase = name.found().phrase();
        int dash = name.found().start();
        return dash > 0
                && dash + 1 < phrase.length()
                && !Blanks.isBlank(phrase.charAt(dash - 1))
                && !Blanks.isBlank(phrase.charAt(dash + 1));
    }

    private static boolean isParted(List<Constituent> all) {
        for (Constituent one : all) {
            if (one.chunk() instanceof Chunk.Then || (one.chunk() instanceof Chunk.Joiner joiner && joiner.parts())) {
                return true;
            }
        }
        return false;
    }

    /** What begins when the deadline before it is over. */
    private static Timing after(Timing before, Timing later) {
        java.time.LocalDate end = before instanceof Timing.Within window
                ? window.toInclusive()
                : before instanceof Timing.OnDay day ? day.date() : null;
        if (end == null) {
            return later;
        }
        if (later instanceof Timing.Continuous always && always.since() == null) {
            return new Timing.Continuous(new Timing.OnDay(end.plusDays(1)));
        }
        return later instanceof Timing.Recurring recurrence && recurrence.during() == null
                ? recurrence.during(Stretch.from(end.plusDays(1)))
                : later;
    }

    /** One deadline, or several that commas, conjunctions or their own years part. */
    private Outcome soft(List<Constituent> group) {
        List<Constituent> bare = withoutJoiners(group);
        try {
            return new Clause(bare, context).outcome();
        } catch (UnfitException e) {
            if (group.size() > MOST_TO_PART) {
                throw e;
            }
            List<Part> parts = parted(group, 0, new boolean[group.size() + 1]);
            if (parts == null || parts.size() < 2 || !mayStandTogether(parts)) {
                throw e;
            }
            return several(parts);
        }
    }

    private @Nullable List<Part> parted(List<Constituent> group, int from, boolean[] failed) {
        if (from == group.size()) {
            return new ArrayList<>();
        }
        if (failed[from]) {
            return null;
        }
        for (int to = group.size(); to > from; to--) {
            if (to < group.size() && !mayPart(group, to)) {
                continue;
            }
            List<Constituent> bare = withoutJoiners(group.subList(from, to));
            if (bare.isEmpty() || !isWhole(bare, group)) {
                continue;
            }
            Outcome outcome;
            try {
                outcome = new Clause(bare, context).outcome();
            } catch (UnfitException e) {
                continue;
            }
            List<Part> rest = parted(group, to, failed);
            if (rest != null) {
                rest.add(0, new Part(words(bare), outcome.meaning()));
                return rest;
            }
        }
        failed[from] = true;
        return null;
    }

    /** Deadlines part at a comma or conjunction, and where a year begins or ends one. */
    private static boolean mayPart(List<Constituent> group, int at) {
        Chunk next = group.get(at).chunk();
        Chunk before = group.get(at - 1).chunk();
        return next instanceof Chunk.Joiner
                || before instanceof Chunk.Joiner
                || (next instanceof Chunk.Years && !(before instanceof Chunk.Years))
                || (before instanceof Chunk.Years && hasYearLast(group, at));
    }

    /** A piece of a list of dated things neither lacks its year nor is nothing but a year. */
    private static boolean isWhole(List<Constituent> piece, List<Constituent> group) {
        boolean hasYears = has(piece, Chunk.Years.class);
        boolean isDated = has(piece, Chunk.Window.class) || has(piece, Chunk.Date.class);
        boolean recurs = has(piece, Chunk.Frequency.class);
        if (hasYears) {
            return isDated || recurs || !(has(group, Chunk.Window.class) || has(group, Chunk.Date.class));
        }
        return !isDated || recurs || !has(group, Chunk.Years.class);
    }

    private static boolean has(List<Constituent> list, Class<? extends Chunk> type) {
        return new Constituents(list).has(type);
    }

    private static boolean hasYearLast(List<Constituent> group, int at) {
        return at >= 2 && !(group.get(0).chunk() instanceof Chunk.Years);
    }

    /**
     * Tells whether deadlines that only a comma parts are a list, and no contradiction: several days and windows; two
     * recurrences of which each has its own day; continuous work and what an event or a schedule asks for besides.
     */
    private static boolean mayStandTogether(List<Part> parts) {
        boolean once = parts.stream().allMatch(part -> isOnce(part.meaning()));
        boolean eachItsDay = parts.stream()
                .allMatch(part -> part.meaning() instanceof Timing.Recurring recurrence
                        && (recurrence.due() != null || !recurrence.parts().isEmpty()));
        boolean besidesEvent = parts.stream()
                        .filter(part -> !(part.meaning() instanceof Timing.OnEvent)
                                && !(part.meaning() instanceof Timing.BySchedule))
                        .count()
                == 1;
        return once || eachItsDay || besidesEvent;
    }

    private static boolean isOnce(Timing timing) {
        return timing instanceof Timing.OnDay
                || timing instanceof Timing.Within
                || (timing instanceof Timing.Several several
                        && several.timings().stream().allMatch(Composer::isOnce));
    }

    private static Outcome several(List<Part> parts) {
        Timing timing = new Timing.Several(parts.stream().map(Part::meaning).toList());
        return Outcome.of(timing).madeOf(parts);
    }

    private static boolean hasMeaning(List<Constituent> group) {
        return !withoutJoiners(group).isEmpty();
    }

    private static List<Constituent> withoutJoiners(List<Constituent> group) {
        if (!has(group, Chunk.Joiner.class) && !has(group, Chunk.Clock.class)) {
            return group;
        }
        List<Constituent> bare = new ArrayList<>(group.size());
        for (Constituent one : group) {
            if (!(one.chunk() instanceof Chunk.Joiner) && !(one.chunk() instanceof Chunk.Clock)) {
                bare.add(one);
            }
        }
        return bare;
    }

    private static String words(List<Constituent> group) {
        List<Constituent> bare = withoutJoiners(group);
        Found first = bare.get(0).found();
        return Blanks.collapse(first.phrase()
                .substring(first.start(), bare.get(bare.size() - 1).found().end()));
    }

    /** Returns the choices that a timing rests on where the law is silent. */
    static Set<Choice> choices(Timing timing, Context context) {
        Set<Choice> choices = EnumSet.noneOf(Choice.class);
        collect(timing, context, choices);
        return choices;
    }

    private static void collect(Timing timing, Context context, Set<Choice> choices) {
        if (timing instanceof Timing.Several several) {
            several.timings().forEach(one -> collect(one, context, choices));
        }
        boolean until = (timing instanceof Timing.OnDay day && day.limit() == Limit.UNTIL)
                || (timing instanceof Timing.Recurring recurrence
                        && recurrence.due() != null
                        && recurrence.due().limit() == Limit.UNTIL);
        if (until) {
            choices.add(context.policies().inForce(Choice.UNTIL_INCLUSIVE));
        }
        if (timing instanceof Timing.Recurring recurrence && recurrence.count().times() > 1) {
            choices.add(context.policies().inForce(Choice.SPLIT_EQUAL));
        }
    }
}
