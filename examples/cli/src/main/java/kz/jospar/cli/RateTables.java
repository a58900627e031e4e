package kz.jospar.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.rating.Rating;
import kz.jospar.rating.account.Account;
import kz.jospar.rating.account.Accounted;
import kz.jospar.rating.account.Contribution;
import kz.jospar.rating.account.NoAccount;
import kz.jospar.rating.account.Player;
import kz.jospar.rating.data.NotCounted;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Reference;
import kz.jospar.rating.data.Unit;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.evaluation.ScoreLine;
import kz.jospar.rating.methodology.Indicator;
import kz.jospar.rating.number.Enclosure;
import kz.jospar.rating.number.Real;
import kz.jospar.rating.replay.Cause;
import kz.jospar.rating.replay.PlaceStep;
import kz.jospar.rating.replay.RatingDifference;
import kz.jospar.rating.replay.ScoreRow;
import kz.jospar.rating.replay.UnitChange;
import org.jspecify.annotations.Nullable;

/** A rating as tables; names are in the reader's language, everything else is the same in all. */
final class RateTables {
    private final Rating rating;
    private final Language language;

    RateTables(Rating rating, Language language) {
        this.rating = rating;
        this.language = language;
    }

    /** In the order of keys. */
    Csv scores() {
        Csv csv = new Csv("unit", "name", "group", "score", "exact", "band", "status", "reason");
        sorted(Comparator.comparing(ScoreLine::unit)).forEach(line -> {
            Cell.Absent absent = line.score() instanceof Cell.Absent none ? none : null;
            csv.row(
                    line.unit(),
                    name(line.unit()),
                    line.group(),
                    line.shown().map(BigDecimal::toPlainString).orElse(null),
                    line.score() instanceof Cell.Known known ? exact(known.value()) : null,
                    line.band().map(band -> band.name().in(language)).orElse(null),
                    absent == null ? "scored" : "unscored",
                    absent == null ? null : absent.reason().code() + " " + absent.where());
        });
        return csv;
    }

    /** Group by group, best first; who has no place stands last. */
    Csv ranking() {
        Csv csv = new Csv("place", "unit", "name", "group", "score", "shared");
        Comparator<ScoreLine> byPlace = Comparator.comparing(
                (ScoreLine line) -> line.rank().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
        sorted(Comparator.comparing(ScoreLine::group).thenComparing(byPlace).thenComparing(ScoreLine::unit))
                .forEach(line -> csv.row(
                        line.rank().map(RateTables::place).orElse(null),
                        line.unit(),
                        name(line.unit()),
                        line.group(),
                        line.shown().map(BigDecimal::toPlainString).orElse(null),
                        line.rank().isEmpty()
                                ? null
                                : Integer.toString(line.sharedBy().size())));
        return csv;
    }

    /**
     * One line for each unit and indicator: what it adds to the score or takes from it, against the peers and, if there is
     * one, the earlier rating. Contribution = weight * (own - reference) where these three are told; a last line without an
     * indicator is what is due to the peers and the rules.
     */
    Csv accounts(List<Accounted> peers, List<Accounted> earlier) {
        Csv csv = new Csv(
                "unit",
                "indicator",
                "name",
                "contribution",
                "exact",
                "contribution-last-year",
                "exact-last-year",
                "weight",
                "own",
                "reference",
                "value",
                "status",
                "from",
                "grouped",
                "reason",
                "reason-last-year");
        Map<String, Accounted> before = new HashMap<>();
        earlier.forEach(one -> before.put(one.unit(), one));
        for (Accounted one :
                peers.stream().sorted(Comparator.comparing(Accounted::unit)).toList()) {
            Accounted then = before.get(one.unit());
            Map<Player, Contribution> now = byPlayer(one);
            Map<Player, Contribution> earlierOnes = byPlayer(then);
            for (String indicator :
                    rating.evaluation().methodology().indicators().keySet()) {
                line(
                        csv,
                        indicator,
                        now.get(new Player.OfIndicator(indicator)),
                        earlierOnes.get(new Player.OfIndicator(indicator)),
                        one,
                        then);
            }
            Player others = new Player.PeersAndRules();
            if (now.containsKey(others) || earlierOnes.containsKey(others)) {
                line(csv, "", now.get(others), earlierOnes.get(others), one, then);
            }
        }
        return csv;
    }

    private void line(
            Csv csv,
            String indicator,
            @Nullable Contribution part,
            @Nullable Contribution earlierPart,
            Accounted now,
            @Nullable Accounted then) {
        Optional<Contribution> one = Optional.ofNullable(part);
        Optional<Contribution> before = Optional.ofNullable(earlierPart);
        Optional<Observation> row = rating.evaluation()
                .data()
                .find(now.unit(), indicator, rating.evaluation().period());
        csv.row(
                now.unit(),
                indicator,
                indicator.isEmpty()
                        ? Messages.in(language).text("rating.account.peers-and-rules", List.of())
                        : indicatorName(indicator),
                one.map(found -> rounded(found.amount())).orElse(""),
                one.map(found -> exact(found.amount())).orElse(""),
                before.map(found -> rounded(found.amount())).orElse(""),
                before.map(found -> exact(found.amount())).orElse(""),
                one.map(Contribution::weight).map(RateTables::exact).orElse(""),
                one.map(Contribution::own).map(RateTables::exact).orElse(""),
                one.map(Contribution::reference).map(RateTables::exact).orElse(""),
                row.map(Observation::value).map(Object::toString).orElse(""),
                indicator.isEmpty()
                        ? ""
                        : row.map(observation -> observation.status().code()).orElse("missing"),
                one.stream()
                        .flatMap(found -> found.countedFrom().stream())
                        .map(Reference::toString)
                        .collect(Collectors.joining(" ")),
                now instanceof Account account ? String.join(" ", account.grouped()) : "",
                reason(now),
                reason(then));
    }

    private static Map<Player, Contribution> byPlayer(@Nullable Accounted accounted) {
        Map<Player, Contribution> parts = new HashMap<>();
        if (accounted instanceof Account account) {
            account.contributions().forEach(part -> parts.put(part.player(), part));
        }
        return parts;
    }

    private static String reason(@Nullable Accounted accounted) {
        return accounted instanceof NoAccount none ? (none.reason().code() + " " + none.detail()).strip() : "";
    }

    /** Each event that does not count, with each of its reasons. */
    static Csv notCounted(List<NotCounted> events, Language language) {
        Csv csv = new Csv("unit", "event", "kind", "date", "reason", "sentence");
        for (NotCounted one : events) {
            for (Finding finding : one.findings()) {
                csv.row(
                        one.event().unit(),
                        one.event().id(),
                        one.event().kind(),
                        one.event().date().toString(),
                        finding.code(),
                        finding.message(language));
            }
        }
        return csv;
    }

    /** Each step of each change of place in its column. */
    static Csv difference(RatingDifference difference, Language language) {
        Csv csv = new Csv(
                "unit",
                "name",
                "group",
                "place-before",
                "place",
                "change",
                "methodology",
                "roster",
                "own-data",
                "others-data",
                "together",
                "score-before",
                "score",
                "indicators",
                "overtaken-by",
                "overtook");
        for (UnitChange change : difference.units()) {
            ScoreRow before = change.before();
            ScoreRow after = change.after();
            List<String> steps = new ArrayList<>();
            for (Cause cause : Cause.values()) {
                steps.add(step(change, List.of(cause)));
            }
            csv.row(
                    change.unit(),
                    change.name().in(language),
                    after == null ? (before == null ? "" : before.group()) : after.group(),
                    before == null ? "" : before.place(),
                    after == null ? "" : after.place(),
                    change.steps().isEmpty() && change.isMoved()
                            ? ""
                            : change.steps().stream()
                                    .map(PlaceStep::change)
                                    .reduce(kz.jospar.rating.number.Rational.ZERO, (one, two) -> one.add(two))
                                    .toString(),
                    steps.get(0),
                    steps.get(1),
                    steps.get(2),
                    steps.get(3),
                    change.steps().stream()
                            .filter(step -> step.causes().size() > 1)
                            .map(step -> step.causes().stream().map(Cause::code).collect(Collectors.joining("+")) + " "
                                    + step.change())
                            .collect(Collectors.joining("; ")),
                    before == null ? "" : before.score(),
                    after == null ? "" : after.score(),
                    change.ownData().stream()
                            .map(cell -> cell.indicator())
                            .distinct()
                            .collect(Collectors.joining(" ")),
                    String.join(" ", change.overtakenBy().units()),
                    String.join(" ", change.overtook().units()));
        }
        return csv;
    }

    private static String step(UnitChange change, List<Cause> causes) {
        return change.steps().stream()
                .filter(step -> step.causes().equals(causes))
                .map(step -> step.change().toString())
                .collect(Collectors.joining());
    }

    private List<ScoreLine> sorted(Comparator<ScoreLine> order) {
        return rating.scorecard().lines().stream().sorted(order).toList();
    }

    String name(String unit) {
        return rating.evaluation()
                .roster()
                .find(unit)
                .orElseGet(() -> Unit.of(unit))
                .name()
                .in(language);
    }

    private String indicatorName(String id) {
        Indicator indicator = rating.evaluation().methodology().indicators().get(id);
        return indicator == null ? id : indicator.name().in(language);
    }

    static String place(BigDecimal rank) {
        return rank.stripTrailingZeros().toPlainString();
    }

    /** Six digits after the point, for people; the exact number stands beside it. */
    private static String rounded(Real value) {
        return value.rounded(6, java.math.RoundingMode.HALF_EVEN)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    private static String exact(Real value) {
        return value instanceof Enclosure bounds
                ? "[" + bounds.low().toPlainString() + ", " + bounds.high().toPlainString() + "]"
                : value.toString();
    }
}
