package kz.jospar.rating.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.lang.Language;
import kz.jospar.rating.Rating;
import kz.jospar.rating.account.Breakdown.Line;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.evaluation.ScoreLine;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Breakdown} as a table that people check with a pocket calculator: kk балл құрамының кестесі, ru таблица
 * расшифровки балла.
 *
 * <p>Points are rounded by the largest remainder from the score down, so that the digits on the page add up at each level;
 * so a point may differ in its last digit from its value times its weight, and the sheet says so.
 */
public final class BreakdownText {
    /** Points are shown with so many digits, or one more than the methodology shows of scores. */
    private static final int DIGITS = 4;

    /** To so many digits a sum is written out where fewer would round to another score than the exact sum does. */
    private static final int MOST_DIGITS = 30;

    private final Rating rating;
    private final Language language;
    private final Wording wording;
    private final DataText data;

    private BreakdownText(Rating rating, Language language) {
        this.rating = rating;
        this.language = language;
        wording = new Wording(rating.evaluation(), language);
        data = new DataText(rating.evaluation(), wording);
    }

    /** Words a rating's breakdowns in a language. */
    public static BreakdownText of(Rating rating, Language language) {
        return new BreakdownText(rating, language);
    }

    /**
     * The table of one unit: kk кесте, ru таблица.
     *
     * @param rows the parts with their members behind them
     * @param sum the points of all, rounded to {@code digits}; empty without a score
     * @param shown the score as the methodology shows it; empty without a score
     * @param notes how the numbers are rounded, and how they come together where they do not add up
     */
    public record Sheet(List<Row> rows, String sum, String shown, List<String> notes) {
        public Sheet {
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }
    }

    /**
     * One row: kk кестенің жолы, ru строка таблицы.
     *
     * @param number its number within the parts: 2.1
     * @param depth 0 for the parts of the score, 1 for theirs
     * @param name the indicator's, or the part's
     * @param indicator the indicator's key; empty for a part of several and for a constant
     * @param part whether it has rows of its own: its points are their subtotal
     * @param data what was reported
     * @param value the value before the weight; a dash where there is none
     * @param weight what one unit of it counts in the score; a dash where nothing adds up
     * @param declared the weight in the methodology, where it is another number; else empty
     * @param points the points; a dash where there are none
     * @param exact the points as a fraction or between two bounds; empty where there are none
     * @param working the steps to the value
     * @param notes why it does not count, what stands instead, how its rows come together
     */
    public record Row(
            String number,
            int depth,
            String name,
            String indicator,
            boolean part,
            List<Datum> data,
            String value,
            String weight,
            String declared,
            String points,
            String exact,
            List<String> working,
            List<String> notes) {
        public Row {
            data = List.copyOf(data);
            working = List.copyOf(working);
            notes = List.copyOf(notes);
        }
    }

    /**
     * One reported number: kk мәлімет, ru данные.
     *
     * @param name the indicator's name; empty where it is the row's
     * @param period of which it is
     * @param value the number with its unit of measure; a dash where there is none
     * @param status how it was answered, and what the methodology does where that is no plain number
     * @param denominator the denominator with its period, or nothing
     * @param source where it comes from, or nothing
     */
    public record Datum(String name, String period, String value, String status, String denominator, String source) {}

    /** Returns the table of a unit that is rated. */
    public Sheet sheet(String unit) {
        Breakdown breakdown = Breakdown.of(rating.evaluation(), unit);
        Line score = breakdown.score();
        List<Row> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Optional<ScoreLine> line = rating.scorecard().line(unit);
        Real whole = score.points();
        int digits = digits(whole, line);
        BigDecimal sum = whole == null ? null : whole.settled(digits, Working.BY_HAND);
        Working working = new Working(rating.evaluation(), unit, wording, language);
        Builder builder = new Builder(working, digits, rows);
        if (score.members().isEmpty()) {
            builder.add("1", 0, score, sum);
        } else {
            builder.members("", 0, score, sum);
            if (whole == null) {
                notes.add(wording.say("breakdown.unscored"));
            } else if (!score.adds()) {
                notes.add(wording.say("breakdown.apart.score"));
                notes.addAll(working.between(score.combines(), score.path()));
            }
            notes.addAll(leftOut(score));
        }
        boolean adds = score.adds() || score.members().isEmpty();
        if (whole != null && adds) {
            notes.add(wording.say("breakdown.digits", Integer.toString(digits)));
            notes.add(
                    whole.exact()
                            ? wording.say("breakdown.fractions")
                            : wording.say("bounds", Integer.toString(kz.jospar.rating.number.Enclosure.DIGITS)));
        }
        String shown = line.flatMap(ScoreLine::shown)
                .map(number -> wording.written(
                        number.scale() > wording.digits() && whole != null ? wording.shown(whole) : number))
                .orElse("");
        if (!shown.isEmpty()) {
            notes.add(rounding());
        }
        return new Sheet(rows, sum == null ? "" : wording.written(sum), shown, notes);
    }

    /** As many digits as it takes to round the shown sum to the score that is shown. */
    private int digits(@Nullable Real whole, Optional<ScoreLine> line) {
        int digits = Math.max(DIGITS, wording.digits() + 1);
        if (whole == null || line.flatMap(ScoreLine::shown).isEmpty()) {
            return digits;
        }
        BigDecimal shown = wording.shown(whole);
        while (digits < MOST_DIGITS
                && wording.shown(Rational.of(whole.settled(digits, Working.BY_HAND)))
                                .compareTo(shown)
                        != 0) {
            digits++;
        }
        return digits;
    }

    private String rounding() {
        return wording.say(
                "breakdown.rounding."
                        + wording.mode()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'),
                Integer.toString(wording.digits()));
    }

    private List<String> leftOut(Line line) {
        return line.leftOut() == 0
                ? List.of()
                : List.of(wording.say("breakdown.left-out", Integer.toString(line.leftOut())));
    }

    /** Lays the lines out. */
    private final class Builder {
        private final Working working;
        private final int digits;
        private final List<Row> rows;

        Builder(Working working, int digits, List<Row> rows) {
            this.working = working;
            this.digits = digits;
            this.rows = rows;
        }

        void members(String number, int depth, Line line, @Nullable BigDecimal shown) {
            List<@Nullable BigDecimal> parts = parts(line, shown);
            for (int i = 0; i < line.members().size(); i++) {
                add(number + (i + 1), depth, line.members().get(i), parts.get(i));
            }
        }

        private List<@Nullable BigDecimal> parts(Line line, @Nullable BigDecimal shown) {
            List<Real> amounts = new ArrayList<>();
            for (Line member : line.members()) {
                if (member.points() != null) {
                    amounts.add(member.points());
                }
            }
            List<BigDecimal> rounded =
                    shown == null || !line.adds() ? List.of() : ShownParts.of(amounts, shown, digits);
            List<@Nullable BigDecimal> parts = new ArrayList<>();
            int next = 0;
            for (Line member : line.members()) {
                parts.add(member.points() == null || rounded.isEmpty() ? null : rounded.get(next++));
            }
            return parts;
        }

        void add(String number, int depth, Line line, @Nullable BigDecimal shown) {
            boolean part = !line.members().isEmpty();
            String indicator = line.indicator() == null ? "" : line.indicator();
            List<Datum> reported = part ? List.of() : reported(line);
            Real factor = line.factor();
            Rational weight = line.weight();
            boolean same = weight == null || (factor != null && factor.order(weight) == 0);
            rows.add(new Row(
                    number,
                    depth,
                    name(line, number),
                    indicator,
                    part,
                    reported,
                    line.value() instanceof Cell.Known known ? calculated(known.value()) : "–",
                    factor == null ? "–" : calculated(factor),
                    same || weight == null ? "" : wording.exact(weight),
                    shown == null ? "–" : wording.written(shown),
                    line.points() == null ? "" : line.points().toString(),
                    part || line.leftOut() > 0 ? List.of() : working.to(line.path()),
                    notes(line, part)));
            if (part) {
                members(number + ".", depth + 1, line, shown);
            }
        }

        /** Rounded numbers say that they are. */
        private String calculated(Real number) {
            return (Wording.isShort(number) ? "" : "≈ ") + wording.calculated(number);
        }

        private List<Datum> reported(Line line) {
            List<Datum> reported = new ArrayList<>();
            for (String indicator : line.indicators()) {
                List<Observation> rows = line.rows().stream()
                        .filter(row -> row.indicator().equals(indicator))
                        .toList();
                rows.forEach(row -> reported.add(datum(data.datum(row), line)));
                if (rows.isEmpty()) {
                    reported.add(datum(data.silence(indicator), line));
                }
            }
            return reported;
        }

        private Datum datum(DataText.Datum datum, Line line) {
            boolean same = line.indicator() != null && datum.name().equals(wording.indicator(line.indicator()));
            return new Datum(
                    same ? "" : datum.name(),
                    datum.period(),
                    datum.value(),
                    datum.said(),
                    datum.denominator(),
                    datum.source());
        }

        private String name(Line line, String number) {
            if (line.indicator() != null) {
                return wording.indicator(line.indicator());
            }
            // A methodology names parts by codes for its paths; a reader finds them by the number.
            if (line.name() != null || (!line.indicators().isEmpty() && line.leftOut() == 0)) {
                return wording.say("breakdown.part.numbered", number);
            }
            return wording.say(line.leftOut() > 0 ? "breakdown.conditions" : "breakdown.constant");
        }

        private List<String> notes(Line line, boolean part) {
            List<String> notes = new ArrayList<>();
            if (line.value() instanceof Cell.Absent absent) {
                String key = line.points() == null ? "breakdown.not-counted" : "breakdown.as-zero";
                notes.add(wording.say(key, absent.reason().words(language)));
            } else if (part && !line.adds() && line.factor() != null) {
                notes.add(wording.say("breakdown.apart"));
            }
            if (part && !line.adds()) {
                notes.addAll(working.between(line.combines(), line.path()));
            }
            boolean rescaled = line.adds()
                    && line.members().stream().anyMatch(member -> member.points() == null && member.weight() != null);
            if (rescaled) {
                notes.add(wording.say("breakdown.rescaled"));
            }
            Formula last = rating.evaluation().formula(line.combines());
            if (!part && line.indicator() != null && last instanceof Source.Constant constant) {
                notes.add(wording.say("breakdown.set", wording.exact(constant.value())));
            }
            if (last instanceof Operation.Sum) {
                notes.addAll(leftOut(line));
            }
            return notes;
        }
    }
}
