package kz.jospar.portal.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Figures;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.replay.Cause;
import kz.jospar.rating.replay.Neighbours;
import kz.jospar.rating.replay.PlaceStep;
import kz.jospar.rating.replay.RatingDifference;
import kz.jospar.rating.replay.UnitChange;

/**
 * What changed for one body from one rating to another, as a page shows it: kk орын өзгерісінің жолы, ru строка изменений.
 *
 * @param name the body's name
 * @param placeBefore its place before in words, or a dash
 * @param place its place now, or a dash
 * @param scoreBefore its score before in words, or a dash
 * @param score its score now, or a dash
 * @param moved whether the place is another one
 * @param reasons why, and who is ahead now and was not
 */
public record MoveLine(
        String name,
        String placeBefore,
        String place,
        String scoreBefore,
        String score,
        boolean moved,
        List<String> reasons) {
    private static final String NONE = "–";

    public MoveLine {
        reasons = List.copyOf(reasons);
    }

    /** Returns a line for each body with another score, place or group; those that moved come first. */
    static List<MoveLine> of(OpenRating before, OpenRating after, RatingDifference difference, Language language) {
        Map<String, PlaceLine> old = lines(before, language);
        Map<String, PlaceLine> now = lines(after, language);
        List<MoveLine> lines = new ArrayList<>();
        for (UnitChange change : difference.units()) {
            PlaceLine was = old.get(change.unit());
            PlaceLine is = now.get(change.unit());
            lines.add(new MoveLine(
                    is != null ? is.name() : was != null ? was.name() : change.unit(),
                    was == null ? NONE : was.place(),
                    is == null ? NONE : is.place(),
                    was == null ? NONE : was.score(),
                    is == null ? NONE : is.score(),
                    change.isMoved(),
                    new Reasons(before, after, language)
                            .of(change, difference.methodology().isEmpty())));
        }
        lines.sort((one, two) -> Boolean.compare(two.moved(), one.moved()));
        return lines;
    }

    private static Map<String, PlaceLine> lines(OpenRating open, Language language) {
        Map<String, PlaceLine> lines = new TreeMap<>();
        open.rating().scorecard().lines().forEach(line -> lines.put(line.unit(), PlaceLine.of(line, open, language)));
        return lines;
    }

    private record Reasons(OpenRating before, OpenRating after, Language language) {
        /** Without a step of its place, a score moved by its own data or, by the same rules, by those of others. */
        List<String> of(UnitChange change, boolean sameRules) {
            List<String> reasons = new ArrayList<>();
            if (change.steps().isEmpty() && !change.ownData().isEmpty()) {
                reasons.add(cause(Cause.OWN_DATA, change));
            } else if (change.steps().isEmpty() && sameRules && change.before() != null && change.after() != null) {
                reasons.add(cause(Cause.OTHERS_DATA, change));
            }
            for (PlaceStep step : change.steps()) {
                String causes = step.causes().stream()
                        .map(cause -> cause(cause, change))
                        .collect(Collectors.joining("; "));
                reasons.add(say("step", causes, number(step.before()), number(step.after())));
            }
            passed("overtaken", change.overtakenBy(), reasons);
            passed("overtook", change.overtook(), reasons);
            passed("entered", change.enteredAhead(), reasons);
            passed("left", change.leftAhead(), reasons);
            return reasons;
        }

        private String cause(Cause cause, UnitChange change) {
            String words = say("cause." + cause.code());
            if (cause != Cause.OWN_DATA) {
                return words;
            }
            String names = change.ownData().stream()
                    .map(cell -> cell.indicator())
                    .distinct()
                    .map(this::indicator)
                    .collect(Collectors.joining(", "));
            return names.isEmpty() ? words : words + " (" + names + ")";
        }

        private void passed(String key, Neighbours who, List<String> reasons) {
            if (who.count() > 0) {
                String names = who.units().stream().map(this::unit).collect(Collectors.joining(", "));
                String more = who.count() > who.units().size() ? ", …" : "";
                reasons.add(say(key, Integer.toString(who.count()), names + more));
            }
        }

        private String unit(String unit) {
            String name = PlaceLine.name(unit, after, language);
            return name.equals(unit) ? PlaceLine.name(unit, before, language) : name;
        }

        private String indicator(String id) {
            var declared =
                    after.rating().evaluation().methodology().indicators().get(id);
            return declared == null ? id : declared.name().in(language);
        }

        private String number(Rational place) {
            BigDecimal decimal = place.round(1, RoundingMode.HALF_UP).stripTrailingZeros();
            return Figures.written(decimal.scale() < 0 ? decimal.setScale(0) : decimal, language);
        }

        private String say(String key, String... arguments) {
            return Messages.in(language).text("rating.difference." + key, arguments);
        }
    }
}
