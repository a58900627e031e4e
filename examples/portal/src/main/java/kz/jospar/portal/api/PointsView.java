package kz.jospar.portal.api;

import java.util.List;
import kz.jospar.rating.account.BreakdownText;

/**
 * How a score is made up, with numbers written as the reader's language writes them.
 *
 * @param rows the parts, each followed by its own parts
 * @param sum the points of the rows of depth 0 added up; empty without a score
 * @param score the score as the methodology rounds it; empty without one
 * @param notes how the numbers are rounded, or how they come together where they do not add up
 */
public record PointsView(List<Row> rows, String sum, String score, List<String> notes) {
    /**
     * One part of the score.
     *
     * @param number its number: 9.2 is the second part of the ninth
     * @param depth 0 for the parts of the score, 1 for theirs
     * @param indicator the indicator's key; empty for a part of several
     * @param name its name
     * @param reported what was reported for it
     * @param value what it is worth before the weight; a dash where it has no value
     * @param weight what one unit of the value counts in the score; a dash where nothing adds up
     * @param points value times weight, rounded so that rows add up; a dash where it does not count
     * @param exact the points as a fraction or between two bounds; empty where there are none
     * @param working the steps from what was reported to the value
     * @param notes why it does not count, what stands instead, how its parts come together
     */
    public record Row(
            String number,
            int depth,
            String indicator,
            String name,
            List<Reported> reported,
            String value,
            String weight,
            String points,
            String exact,
            List<String> working,
            List<String> notes) {}

    /**
     * One reported number.
     *
     * @param name the indicator's name; empty where it is the row's
     * @param period of which it is
     * @param value the number with its unit of measure; a dash where there is none
     * @param status how it was answered, and what the methodology does where that is no plain number
     * @param denominator the denominator with its period; empty where there is none
     * @param source where it comes from; empty where it is not known
     */
    public record Reported(
            String name, String period, String value, String status, String denominator, String source) {}

    static PointsView of(BreakdownText.Sheet sheet) {
        return new PointsView(
                sheet.rows().stream().map(PointsView::row).toList(), sheet.sum(), sheet.shown(), sheet.notes());
    }

    private static Row row(BreakdownText.Row row) {
        return new Row(
                row.number(),
                row.depth(),
                row.indicator(),
                row.name(),
                row.data().stream()
                        .map(one -> new Reported(
                                one.name(), one.period(), one.value(), one.status(), one.denominator(), one.source()))
                        .toList(),
                row.value(),
                row.weight(),
                row.points(),
                row.exact(),
                row.working(),
                row.notes());
    }
}
