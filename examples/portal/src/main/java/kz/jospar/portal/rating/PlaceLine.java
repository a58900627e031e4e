package kz.jospar.portal.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Figures;
import kz.jospar.core.lang.Language;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.evaluation.ScoreLine;

/**
 * One body's line as a page shows it: kk орын жолы, ru строка мест.
 *
 * @param unit the body's key
 * @param name its name
 * @param place its place in words, or a dash
 * @param score its score in words, or a dash
 * @param bar its score as a script reads it; empty without one
 * @param band the band of points, or nothing
 * @param sharedWith who else has this place
 */
public record PlaceLine(
        String unit, String name, String place, String score, String bar, String band, String sharedWith) {
    private static final String NONE = "–";

    /** Returns a rating's lines by group, best first; the key of the group of all is {@link Roster#ALL}. */
    static Map<String, List<PlaceLine>> byGroup(OpenRating open, Language language) {
        Map<String, List<ScoreLine>> groups = new TreeMap<>();
        for (ScoreLine line : open.rating().scorecard().lines()) {
            groups.computeIfAbsent(line.group(), any -> new ArrayList<>()).add(line);
        }
        Map<String, List<PlaceLine>> shown = new TreeMap<>();
        groups.forEach((group, lines) -> shown.put(
                group,
                lines.stream()
                        .sorted(Comparator.comparing(line -> line.rank().orElse(BigDecimal.valueOf(Integer.MAX_VALUE))))
                        .map(line -> of(line, open, language))
                        .toList()));
        return shown;
    }

    static PlaceLine of(ScoreLine line, OpenRating open, Language language) {
        return new PlaceLine(
                line.unit(),
                name(line.unit(), open, language),
                line.rank().map(rank -> Figures.written(rank, language)).orElse(NONE),
                line.shown().map(score -> Figures.written(score, language)).orElse(NONE),
                line.shown().map(score -> score.toPlainString()).orElse(""),
                line.band().map(band -> band.name().in(language)).orElse(""),
                line.sharedBy().stream()
                        .filter(other -> !other.equals(line.unit()))
                        .map(other -> name(other, open, language))
                        .collect(Collectors.joining(", ")));
    }

    static String name(String unit, OpenRating open, Language language) {
        return open.rated()
                .units()
                .find(unit)
                .map(found -> found.name().in(language))
                .orElse(unit);
    }
}
