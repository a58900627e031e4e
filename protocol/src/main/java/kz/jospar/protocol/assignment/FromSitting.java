package kz.jospar.protocol.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.Timing;

/**
 * Terms that name the sitting they count from, «со дня заседания»: the day of the assignment is that day, so nobody waits for
 * an event. Any word besides, as in «после следующего заседания», means something else.
 */
final class FromSitting {
    private static final Set<String> SITTING = Set.of(
            "отырыс",
            "отырысы",
            "отырыстан",
            "отырысынан",
            "отырыстың",
            "заседания",
            "заседание",
            "sitting",
            "meeting");

    private static final Set<String> AROUND = Set.of(
            "осы",
            "штаб",
            "штабтың",
            "өткен",
            "өткізілген",
            "аяқталған",
            "күннен",
            "күнінен",
            "бастап",
            "кейін",
            "с",
            "со",
            "дня",
            "даты",
            "после",
            "проведения",
            "окончания",
            "настоящего",
            "данного",
            "штаба",
            "of",
            "from",
            "after",
            "since",
            "the",
            "this",
            "day",
            "date",
            "end",
            "staff");

    private FromSitting() {}

    /** Returns the term as one of the assignment itself where it names the sitting; any other as it is. */
    static Timing counted(Timing timing) {
        return timing instanceof Timing.AroundEvent term
                        && term.direction() == Direction.AFTER
                        && isSitting(term.event())
                ? new Timing.AroundEvent(term.amount(), term.unit(), term.direction(), "")
                : timing;
    }

    private static boolean isSitting(String event) {
        List<String> words =
                Arrays.asList(event.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return words.stream().anyMatch(SITTING::contains)
                && words.stream().allMatch(word -> SITTING.contains(word) || AROUND.contains(word));
    }
}
