package kz.jospar.core.phrase;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Timing;

/**
 * Reads deadline phrases in Kazakh, Russian and English: kk мерзімді оқу, ru чтение срока.
 *
 * <p>Worked case: {@code TimingPhrase.read("тоқсанына кемінде 1 рет")} gives a quarterly recurrence with a minimum of
 * one. Reading never fails with an exception and never guesses: what is not understood is said with its place.
 */
public final class TimingPhrase {
    /** Longer phrases are refused whole: no deadline needs them, and hostile input may have any length. */
    public static final int LONGEST = 2_000;

    private static final String DITTO = "«»\"“”„‟″〃'’_-–—―.,/";

    private TimingPhrase() {}

    /** Reads one phrase as it stands in its cell, without anything around it. */
    public static Reading read(String phrase) {
        return read(phrase, Context.NONE);
    }

    /** Reads one phrase with what its surroundings give. */
    public static Reading read(String phrase, Context context) {
        Guard.present("phrase", phrase);
        Guard.present("context", context);
        if (phrase.length() > LONGEST) {
            String beginning = phrase.substring(0, phrase.offsetByCodePoints(0, 30)) + "…";
            return new Reading.NotUnderstood(
                    0, phrase.length(), beginning, Refusal.STOPPED, List.of(), List.of(), List.of());
        }
        if (isDitto(phrase)) {
            return ditto(phrase, context);
        }
        Words.Cut cut = Words.cut(phrase, Lexicon.STANDARD);
        Chart.Result chart = Chart.cover(phrase, cut.tokens(), Grammar.STANDARD);
        return new Sentence(phrase, cut, context).read(chart);
    }

    /** Tells whether a phrase is only marks that repeat the row above: «___», -"-. */
    public static boolean isDitto(String phrase) {
        boolean marked = false;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (DITTO.indexOf(c) < 0 && !Blanks.isBlank(c)) {
                return false;
            }
            marked |= "«»\"“”„‟″〃".indexOf(c) >= 0 || (c == '/' && phrase.startsWith("//", i));
        }
        return marked;
    }

    private static Reading ditto(String phrase, Context context) {
        if (!context.previous().isBlank() && !isDitto(context.previous())) {
            Reading above = read(context.previous(), context.withPrevious(""));
            if (above instanceof Reading.Understood understood) {
                List<Clue> clues = new ArrayList<>();
                clues.add(new Clue(Blanks.strip(phrase), "ditto", List.of(Blanks.collapse(context.previous()))));
                clues.addAll(understood.clues());
                return new Reading.Understood(
                        understood.meaning(),
                        ReadingKind.DITTO,
                        clues,
                        understood.choices(),
                        understood.alternatives(),
                        understood.parts(),
                        understood.repairs());
            }
        }
        return new Reading.NotUnderstood(
                0, phrase.length(), phrase, Refusal.PREVIOUS_NEEDED, List.of(), List.of(), List.of());
    }

    /** One phrase on its way from constituents to a reading. */
    private record Sentence(String phrase, Words.Cut cut, Context context) {

        Reading read(Chart.Result chart) {
            List<Constituent> all = new ArrayList<>(chart.found().size());
            try {
                Meanings meanings = new Meanings(phrase, context.thisYear());
                for (Found found : chart.found()) {
                    meanings.addTo(all, found);
                }
                if (chart.stuckAt() >= 0) {
                    Token token = culprit(chart.stuckAt());
                    return refused(token.start(), token.end(), Refusal.STOPPED, List.of(), all);
                }
                if (all.size() == 1 && all.get(0).chunk() instanceof Chunk.Ditto) {
                    return ditto(phrase, context);
                }
                if (hasOnlyJoiners(all)) {
                    boolean empty = Blanks.strip(phrase).isEmpty();
                    return refused(0, phrase.length(), empty ? Refusal.EMPTY : Refusal.STOPPED, List.of(), all);
                }
                return understood(new Composer(context).compose(all), all);
            } catch (UnfitException e) {
                List<String> parts =
                        e.parts().stream().map(part -> part.found().words()).toList();
                Found culprit = e.culprit().found();
                return refused(culprit.start(), culprit.end(), e.refusal(), parts, all);
            } catch (IllegalArgumentException | DateTimeException e) {
                // A day that follows from the words and lies beyond the years of a timing: "2999 год, далее постоянно".
                return refused(0, phrase.length(), Refusal.STOPPED, List.of(), all);
            }
        }

        private Reading understood(Outcome outcome, List<Constituent> all) {
            Timing timing = outcome.meaning();
            List<String> repairs = cut.repairs();
            if (hasLostEnding(all)) {
                repairs = new ArrayList<>(repairs);
                repairs.add("lost-ending");
            }
            Set<Choice> choices = Composer.choices(timing, context);
            for (Alternative alternative : outcome.alternatives()) {
                if (alternative.reason().startsWith("months-")) {
                    choices.add(context.policies().inForce(Choice.RANGE_MONTHS_EACH));
                }
            }
            ReadingKind kind = outcome.kind() == null ? ReadingKind.of(timing) : outcome.kind();
            return new Reading.Understood(
                    timing,
                    kind,
                    ClueTexts.of(all),
                    List.copyOf(choices),
                    outcome.alternatives(),
                    outcome.parts(),
                    repairs);
        }

        private static boolean hasLostEnding(List<Constituent> all) {
            for (Constituent one : all) {
                if (one.found().has("lost-ending")) {
                    return true;
                }
            }
            return false;
        }

        private static boolean hasOnlyJoiners(List<Constituent> all) {
            for (Constituent one : all) {
                if (!(one.chunk() instanceof Chunk.Joiner) && !(one.chunk() instanceof Chunk.Clock)) {
                    return false;
                }
            }
            return true;
        }

        private Reading refused(int from, int to, Refusal refusal, List<String> parts, List<Constituent> all) {
            return new Reading.NotUnderstood(
                    from, to, phrase.substring(from, to), refusal, parts, ClueTexts.of(all), cut.repairs());
        }

        /** A word nobody knows says more than the known word before it that it left alone: "тоқсан ... сайын". */
        private Token culprit(int stuckAt) {
            List<Token> tokens = cut.tokens();
            return tokens.subList(stuckAt, tokens.size()).stream()
                    .filter(Token::isUnknownWord)
                    .findFirst()
                    .orElse(tokens.get(stuckAt));
        }
    }
}
