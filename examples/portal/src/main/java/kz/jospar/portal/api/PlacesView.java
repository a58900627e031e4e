package kz.jospar.portal.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.rating.OpenRating;
import kz.jospar.portal.rating.RatingHead;
import kz.jospar.rating.evaluation.ScoreLine;
import kz.jospar.rating.replay.Verification;

/**
 * A rating with its places.
 *
 * @param rating the rating
 * @param confirmed whether it agrees with its record when it is counted again
 * @param groups the peer groups, each with its bodies
 * @param notes what was done where scores leave something open, in the reader's language
 */
public record PlacesView(RatingView rating, boolean confirmed, List<Group> groups, List<String> notes) {
    private static final BigDecimal BEHIND_ALL = BigDecimal.valueOf(Integer.MAX_VALUE);

    /**
     * Bodies that are placed among one another.
     *
     * @param group the group's name; {@code all} where all bodies are one
     * @param places best first, bodies without a place last
     */
    public record Group(String group, List<PlaceView> places) {}

    static PlacesView of(RatingHead head, OpenRating open, Language language) {
        Map<String, List<ScoreLine>> lines = new TreeMap<>();
        open.rating()
                .scorecard()
                .lines()
                .forEach(line -> lines.computeIfAbsent(line.group(), any -> new ArrayList<>())
                        .add(line));
        List<Group> groups = new ArrayList<>();
        lines.forEach((group, among) -> groups.add(new Group(
                group,
                among.stream()
                        .sorted(Comparator.comparing(line -> line.rank().orElse(BEHIND_ALL)))
                        .map(line -> PlaceView.of(line, open))
                        .toList())));
        return new PlacesView(
                RatingView.of(head),
                open.verification() instanceof Verification.Confirmed,
                groups,
                open.rating().scorecard().notes().stream()
                        .map(note -> note.message(language))
                        .toList());
    }
}
