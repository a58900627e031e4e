package kz.jospar.core.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.phrase.Chunks.Found;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Timing;

/** Makes a reading of the constituents: by year where each year has its own parts, else as one set. */
final class Composer {
    private final String phrase;
    private final List<Token> tokens;
    private final List<String> repairs;

    Composer(String phrase, List<Token> tokens, List<String> repairs) {
        this.phrase = phrase;
        this.tokens = tokens;
        this.repairs = repairs;
    }

    Reading compose(Chunks.Result result) {
        List<Clue> clues = ClueTexts.of(result.found(), tokens, phrase);
        if (result.stuckAt() >= 0) {
            Token token = culprit(result.stuckAt());
            return refused(token.start(), token.end(), Refusal.STOPPED, List.of(), clues);
        }
        List<Found> found = result.found().stream()
                .filter(one -> !(one.chunk() instanceof Chunk.Joiner))
                .toList();
        if (found.isEmpty()) {
            Refusal refusal = Blanks.strip(phrase).isEmpty() ? Refusal.EMPTY : Refusal.STOPPED;
            return refused(0, phrase.length(), refusal, List.of(), clues);
        }
        try {
            List<Choice> policies = new ArrayList<>();
            List<Timing> timings = new ArrayList<>();
            for (List<Found> group : byYear(found)) {
                timings.add(new Combination(group, phrase, policies).timing());
            }
            Timing timing = several(timings);
            return new Reading.Understood(
                    timing,
                    ReadingKind.of(timing),
                    clues,
                    policies.stream().distinct().toList(),
                    List.of(),
                    List.of(),
                    repairs);
        } catch (UnfitException e) {
            Token first = tokens.get(e.culprit().from());
            Token last = tokens.get(e.culprit().to() - 1);
            List<String> parts = e.parts().stream()
                    .map(part -> ClueTexts.words(part, tokens, phrase).replaceAll("\\s+", " "))
                    .toList();
            return refused(first.start(), last.end(), e.refusal(), parts, clues);
        }
    }

    private Reading refused(int from, int to, Refusal refusal, List<String> parts, List<Clue> clues) {
        return new Reading.NotUnderstood(from, to, phrase.substring(from, to), refusal, parts, clues, repairs);
    }

    /** A word nobody knows says more than the known word before it that it left alone: "тоқсан ... сайын". */
    private Token culprit(int stuckAt) {
        return tokens.subList(stuckAt, tokens.size()).stream()
                .filter(Token::isUnknownWord)
                .findFirst()
                .orElse(tokens.get(stuckAt));
    }

    /**
     * Cuts "2020 жылғы І – ІІ тоқсандар 2021 жылғы I – II тоқсандар" or "31.03.2025, 30.06.2025" into its years; a
     * constituent that has its year inside is a group of its own.
     */
    private static List<List<Found>> byYear(List<Found> found) {
        long years = found.stream().filter(Composer::hasYear).count();
        if (years < 2) {
            return List.of(found);
        }
        boolean yearFirst = found.get(0).chunk() instanceof Chunk.Years;
        List<List<Found>> groups = new ArrayList<>();
        List<Found> group = new ArrayList<>();
        for (Found one : found) {
            boolean whole = hasYear(one) && !(one.chunk() instanceof Chunk.Years);
            if ((whole || (yearFirst && hasYear(one))) && !group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            }
            group.add(one);
            if (whole || (!yearFirst && hasYear(one))) {
                groups.add(group);
                group = new ArrayList<>();
            }
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        for (int i = 0; i < groups.size(); i++) {
            if (!isWindowOfOneYear(groups.get(i))) {
                Found last = groups.get(i).get(groups.get(i).size() - 1);
                throw i == 0
                        ? UnfitException.unfit(last, groups.get(1).get(0))
                        : UnfitException.unfit(found.get(0), last);
            }
        }
        return groups;
    }

    private static boolean hasYear(Found one) {
        Chunk chunk = one.chunk();
        return chunk instanceof Chunk.Years || chunk instanceof Chunk.Dated || chunk instanceof Chunk.Span;
    }

    private static boolean isWindowOfOneYear(List<Found> group) {
        boolean whole = group.size() == 1 && !(group.get(0).chunk() instanceof Chunk.Years) && hasYear(group.get(0));
        boolean dated = group.stream()
                        .anyMatch(one -> one.chunk() instanceof Chunk.Years years
                                && years.range().first() == years.range().lastInclusive())
                && group.size() > 1
                && group.stream()
                        .allMatch(one -> one.chunk() instanceof Chunk.Years
                                || one.chunk() instanceof Chunk.Part
                                || one.chunk() instanceof Chunk.Date);
        return whole || dated;
    }

    private static Timing several(List<Timing> timings) {
        List<Timing> flat = timings.stream()
                .flatMap(timing ->
                        timing instanceof Timing.Several several ? several.timings().stream() : Stream.of(timing))
                .toList();
        return flat.size() == 1 ? flat.get(0) : new Timing.Several(flat);
    }
}
