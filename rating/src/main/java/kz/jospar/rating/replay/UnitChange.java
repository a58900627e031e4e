package kz.jospar.rating.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.replay.ReplayDifference.DataCell;
import org.jspecify.annotations.Nullable;

/**
 * What changed for one unit and why: kk орын өзгерісі, ru изменение места.
 *
 * @param unit the unit's key
 * @param name its name
 * @param before its row before, {@code null} for a unit that is new
 * @param after its row after, {@code null} for a unit that is gone
 * @param steps how the place moved; the changes add up exactly to the whole. Empty where the place is the same, or is
 *     missing before or after
 * @param ownData the unit's own cells that changed; the other side of a new or vanished row is empty
 * @param overtakenBy who was not ahead in the same group and now is
 * @param overtook who was ahead in the same group and is not any more
 * @param enteredAhead who was not in the group, or had no place, and is ahead now
 * @param leftAhead who was ahead and is not in the group, or has no place, now
 */
public record UnitChange(
        String unit,
        LocalizedText name,
        @Nullable ScoreRow before,
        @Nullable ScoreRow after,
        List<PlaceStep> steps,
        List<DataCell> ownData,
        Neighbours overtakenBy,
        Neighbours overtook,
        Neighbours enteredAhead,
        Neighbours leftAhead) {
    public UnitChange {
        Guard.text("unit", unit);
        steps = Guard.copy(steps);
        ownData = Guard.copy(ownData);
    }

    UnitChange with(Neighbours passedBy, Neighbours passed, Neighbours entered, Neighbours left) {
        return new UnitChange(unit, name, before, after, steps, ownData, passedBy, passed, entered, left);
    }

    /** Tells whether the place is another one, or is missing on one side. */
    public boolean isMoved() {
        return !place(before).equals(place(after));
    }

    /** Returns what a person reads: what changed, then each step with its reason, then who passed whom. */
    public List<String> sentences(Language language, List<String> methodologyPaths) {
        Messages messages = Messages.in(language);
        List<String> sentences = new ArrayList<>();
        sentences.add(whole(messages));
        for (PlaceStep step : steps) {
            String causes = step.causes().stream()
                    .map(cause -> cause(messages, cause, methodologyPaths))
                    .collect(Collectors.joining("; "));
            sentences.add(messages.text(
                    "rating.difference.step", causes, Places.shown(step.before()), Places.shown(step.after())));
        }
        passed(messages, "overtaken", overtakenBy, sentences);
        passed(messages, "overtook", overtook, sentences);
        passed(messages, "entered", enteredAhead, sentences);
        passed(messages, "left", leftAhead, sentences);
        if (isMoved() && after != null && after.shared() > 1) {
            sentences.add(messages.text("rating.difference.shared", Integer.toString(after.shared())));
        }
        return sentences;
    }

    private String whole(Messages messages) {
        Language language = messages.language();
        String who = name.in(language);
        String none = messages.text("rating.replay.nothing");
        if (before == null) {
            return messages.text("rating.difference.new", who, or(place(after), none), or(score(after), none));
        }
        if (after == null) {
            return messages.text("rating.difference.gone", who, or(place(before), none));
        }
        return messages.text(
                isMoved() ? "rating.difference.moved" : "rating.difference.score",
                who,
                or(place(before), none),
                or(place(after), none),
                or(score(before), none),
                or(score(after), none));
    }

    private String cause(Messages messages, Cause cause, List<String> paths) {
        String words = messages.text("rating.difference.cause." + cause.code());
        List<String> details = switch (cause) {
            case METHODOLOGY -> paths;
            case OWN_DATA ->
                ownData.stream().map(DataCell::indicator).distinct().toList();
            default -> List.of();
        };
        return details.isEmpty() ? words : words + " (" + listed(details) + ")";
    }

    private static void passed(Messages messages, String key, Neighbours who, List<String> sentences) {
        if (who.count() > 0) {
            String names =
                    String.join(", ", who.units()) + (who.count() > who.units().size() ? ", …" : "");
            sentences.add(messages.text("rating.difference." + key, Integer.toString(who.count()), names));
        }
    }

    private static String listed(List<String> words) {
        return words.size() <= Neighbours.LISTED
                ? String.join(", ", words)
                : String.join(", ", words.subList(0, Neighbours.LISTED)) + ", …";
    }

    private static String or(String text, String none) {
        return text.isEmpty() ? none : text;
    }

    private static String place(@Nullable ScoreRow row) {
        return row == null || row.place() == null ? "" : row.place();
    }

    private static String score(@Nullable ScoreRow row) {
        return row == null || row.score() == null ? "" : row.score();
    }
}
