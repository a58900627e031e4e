package kz.jospar.rating;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.methodology.Overlay;
import kz.jospar.rating.methodology.Profiles;
import kz.jospar.rating.number.Rational;
import tools.jackson.databind.json.JsonMapper;

/** Methodologies as documents, and small tables to run them over. */
public final class FromJson {
    public static final PlanPeriod YEAR = PlanPeriod.ofYears(2025, 2025);
    private static final JsonMapper JSON = new JsonMapper();

    private FromJson() {}

    /** Reads a methodology. */
    public static Methodology methodology(String json) {
        return JSON.readValue(json, Methodology.class);
    }

    /** Reads an overlay. */
    public static Overlay overlay(InputStream in) {
        return JSON.readValue(in, Overlay.class);
    }

    /** Writes a methodology. */
    public static String written(Methodology methodology) {
        return JSON.writeValueAsString(methodology);
    }

    public static Methodology profile(String name) {
        try (InputStream in = Profiles.open(name)) {
            return JSON.readValue(in, Methodology.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the samples for readers are. */
    public static Path samples() {
        return Path.of(System.getProperty("jospar.root", ".."))
                .toAbsolutePath()
                .resolve("examples")
                .resolve("data");
    }

    /** Returns a methodology of nothing but a score: the indicators are any numbers, absent where nothing is said. */
    public static Methodology scored(String score, List<String> indicators) {
        List<String> each = indicators.stream().map(id -> """
                        {"id": "%s", "name": {"en": "%s"}, "conventions": {"direction": "more-is-better", "domain": "any",
                         "denominators": "none", "whenMissing": {"kind": "absent"}, "whenNotApplicable": {"kind": "absent"},
                         "whenLate": {"kind": "as-reported"}}}
                        """.formatted(id, id)).toList();
        return JSON.readValue("""
                {"format": "jospar.methodology/1", "id": "trial", "name": {"en": "Trial"}, "indicators": %s,
                 "placing": {"direction": "more-is-better", "ties": {"kind": "competition"}, "rounding": {"kind": "none"},
                  "unscored": "unranked", "peers": "all"},
                 "score": %s}
                """.formatted(each, score), Methodology.class);
    }

    /** Returns a table whose first column is the unit and whose others are indicators; '-' is no row at all. */
    public static Observations table(List<String> heading, List<List<String>> rows) {
        List<Observation> all = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 1; i < heading.size(); i++) {
                if (!row.get(i).equals("-") && !row.get(i).isEmpty()) {
                    boolean before = heading.get(i).endsWith("'");
                    String indicator = heading.get(i).replace("'", "");
                    PlanPeriod period = before ? PlanPeriod.ofYears(2024, 2024) : YEAR;
                    all.add(Observation.of(row.get(0), indicator, period, Rational.parse(row.get(i))));
                }
            }
        }
        return Observations.of(all);
    }

    /** Runs a score over a table of words, the first line its heading. */
    public static Rating run(String score, String table) {
        List<List<String>> lines =
                table.lines().map(line -> List.of(line.trim().split(" +"))).toList();
        List<String> indicators = lines.get(0).stream()
                .skip(1)
                .map(name -> name.replace("'", ""))
                .distinct()
                .toList();
        return Rating.of(scored(score, indicators), table(lines.get(0), lines.subList(1, lines.size())), YEAR);
    }

    /** Returns the exact scores by unit: fractions as text, an absence as its reason. */
    public static Map<String, String> scores(Rating rating) {
        Map<String, String> scores = new TreeMap<>();
        rating.scorecard().lines().forEach(line -> scores.put(line.unit(), text(line.score())));
        return scores;
    }

    /** Returns the places by unit. */
    public static Map<String, String> places(Rating rating) {
        Map<String, String> places = new TreeMap<>();
        rating.scorecard()
                .lines()
                .forEach(line -> places.put(
                        line.unit(),
                        line.rank().map(rank -> rank.toPlainString()).orElse("")));
        return places;
    }

    public static String text(Cell cell) {
        return cell instanceof Cell.Known known
                ? known.value().toString()
                : ((Cell.Absent) cell).reason().code();
    }
}
