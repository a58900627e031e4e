package kz.jospar.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.Rating;
import kz.jospar.rating.band.RankBand;
import kz.jospar.rating.band.RankBands;
import kz.jospar.rating.band.WeightModel;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.evaluation.FastColumns;
import kz.jospar.rating.evaluation.FastReweighting;
import kz.jospar.rating.evaluation.ScoreLine;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How far places hang on the weights: every weighted mean of the score is weighed anew in each replication. */
final class BandOptions {
    private static final int MOST_THREADS = 256;

    /** Digits of the share of first places. */
    private static final int DIGITS = 6;

    @Option(names = "--bands", paramLabel = "N", descriptionKey = "rate.bands")
    @Nullable
    Integer replications;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "rate.seed")
    @Nullable
    Long seed;

    @Option(names = "--threads", paramLabel = "T", descriptionKey = "rate.threads")
    @Nullable
    Integer threads;

    @Option(names = "--weights", paramLabel = "MODEL", descriptionKey = "rate.weights")
    @Nullable
    String weights;

    void check(Terminal terminal) {
        if (replications == null && (seed != null || threads != null || weights != null)) {
            throw new UsageException(terminal.text("usage.missing", "--bands"));
        }
        if (replications != null && seed == null) {
            throw new UsageException(terminal.text("usage.missing", "--seed"));
        }
        model(terminal);
        within(terminal, "--bands", replications, RankBands.MOST);
        within(terminal, "--threads", threads, MOST_THREADS);
    }

    private static void within(Terminal terminal, String option, @Nullable Integer value, int most) {
        if (value != null && (value < 1 || value > most)) {
            throw new UsageException(
                    terminal.text("rate.outside", option, Integer.toString(value), Integer.toString(most)));
        }
    }

    /** Returns the table, or {@code null} if nobody asked for it. */
    @Nullable
    Csv table(Terminal terminal, Rating rating, Observations data, PlanPeriod period) {
        if (replications == null || seed == null) {
            return null;
        }
        WeightModel model = model(terminal);
        FastColumns columns = FastColumns.of(rating.evaluation().methodology(), data, List.of(period));
        Map<String, WeightModel> models = new TreeMap<>();
        for (String path : FastReweighting.means(columns)) {
            models.put(path, model);
        }
        if (models.isEmpty()) {
            throw new UsageException(terminal.text("rate.noWeights"));
        }
        int workers = threads != null
                ? threads
                : Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        RankBands bands = RankBands.ofWeights(columns, period, models, seed, replications, workers);
        Csv csv = new Csv("unit", "place", "lowest", "highest", "median", "first");
        for (RankBand band : bands.bands()) {
            csv.row(
                    band.unit(),
                    rating.scorecard()
                            .line(band.unit())
                            .flatMap(ScoreLine::rank)
                            .map(RateTables::place)
                            .orElse(null),
                    text(band.quantile(Rational.of(1, 20))),
                    text(band.quantile(Rational.of(19, 20))),
                    text(band.quantile(Rational.of(1, 2))),
                    share(band));
        }
        return csv;
    }

    private static @Nullable String text(OptionalInt place) {
        return place.isPresent() ? Integer.toString(place.getAsInt()) : null;
    }

    private static @Nullable String share(RankBand band) {
        return band.placed() == 0
                ? null
                : BigDecimal.valueOf(band.count(1))
                        .divide(BigDecimal.valueOf(band.placed()), DIGITS, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }

    private String weights() {
        return weights == null ? "within=1/4" : weights;
    }

    private WeightModel model(Terminal terminal) {
        String value = weights();
        int equals = value.indexOf('=') + 1;
        try {
            if (value.equals("uniform")) {
                return new WeightModel.Uniform();
            }
            if (value.startsWith("within=")) {
                return new WeightModel.Within(Rational.parse(value.substring(equals)));
            }
            if (value.startsWith("around=")) {
                return new WeightModel.Around(Rational.parse(value.substring(equals)));
            }
        } catch (IllegalArgumentException e) {
            // Told below, as any other text that is none of the three.
        }
        throw new UsageException(terminal.text("usage.value", "--weights", value, "uniform, within=1/4, around=100"));
    }

    /** Says what was drawn: a band is only as good as the doubt it was made from. */
    void told(Terminal terminal) {
        if (replications != null) {
            terminal.line(terminal.text("rate.drawn", Integer.toString(replications), String.valueOf(seed), weights()));
        }
    }
}
