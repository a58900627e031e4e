package kz.jospar.rating.account;

import static kz.jospar.rating.account.Cases.scaled;
import static kz.jospar.rating.account.Cases.sum;
import static kz.jospar.rating.account.Cases.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kz.jospar.rating.Direction;
import kz.jospar.rating.Rating;
import kz.jospar.rating.data.Counted;
import kz.jospar.rating.data.EventRecord;
import kz.jospar.rating.data.NotCounted;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Reference;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.evaluation.RefusedException;
import kz.jospar.rating.evaluation.Scorecard;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Fallback;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.methodology.Conventions;
import kz.jospar.rating.methodology.DenominatorRule;
import kz.jospar.rating.methodology.Domain;
import kz.jospar.rating.methodology.Indicator;
import kz.jospar.rating.methodology.LateRule;
import kz.jospar.rating.number.Rational;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class ImprovementsTest {
    private static final List<String> XY = List.of("x", "y");

    /** A 9, B 7: with x 4 B still has the second place, with x 5 it shares the first. */
    @Test
    void a_count_moves_in_whole_steps_to_the_first_that_gives_a_better_place() {
        Improvement x = improvements(rating(sum(AbsentRule.REFUSE, value("x"), value("y")), "5 4", "3 4"), "B")
                .get(0);
        assertThat(x)
                .isEqualTo(new Improvement(
                        "B",
                        "x",
                        Improvement.Verdict.MOVES_UP,
                        Rational.of(3),
                        Rational.of(5),
                        Rational.ONE,
                        BigDecimal.valueOf(2),
                        BigDecimal.ONE));
    }

    /** A has 1 + 9, B 0 + 1; x brings B at most 1 point, and takes at most 1 from A. */
    @Test
    void an_indicator_that_cannot_do_it_alone_is_told_so() {
        Formula score = sum(AbsentRule.REFUSE, scaled(value("x"), Outside.CLAMP), value("y"));
        List<Improvement> all = improvements(rating(score, "4 9", "0 1"), "B");
        assertThat(all.get(0).verdict()).isEqualTo(Improvement.Verdict.NOT_ALONE);
        // Only 10 of y is as much as A's 1 + 9.
        assertThat(all.get(1).to()).isEqualTo(Rational.of(10));
    }

    /**
     * By hand: A 4/4 + 1/2, B 3/4, C 0. On the frozen scale 0..4 x 6 gives B 6/4. But then the scale ends at 6: A 4/6 + 1/2,
     * B 1, still behind; with 7 A has 4/7 + 1/2; only 8 brings A down to 4/8 + 1/2, where B's 1 shares the place.
     */
    @Test
    void the_answer_is_what_rating_everybody_again_confirms() {
        Formula score = sum(
                AbsentRule.REFUSE,
                scaled(value("x"), Outside.KEEP),
                Cases.product(AbsentRule.REFUSE, Cases.constant("1/2"), value("y")));
        Improvement x = improvements(rating(score, "4 1", "3 0", "0 0"), "B").get(0);
        assertThat(x.to()).isEqualTo(Rational.of(8));
        assertThat(x.placeThen()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void nobody_is_told_to_change_what_is_not_judged() {
        Formula perHead = new Operation.Ratio(value("x"), value("p"), new Fallback.Absent());
        List<Indicator> indicators = List.of(
                indicator("x", Domain.COUNT, Direction.MORE_IS_BETTER, DenominatorRule.NONE),
                indicator("p", Domain.COUNT, Direction.NOT_JUDGED, DenominatorRule.NONE));
        Rating rating = rating(
                perHead, indicators, Cases.rows(Cases.YEAR, List.of("x", "p"), new String[] {"10 100", "10 200"}));
        assertThat(improvements(rating, "B")).extracting(Improvement::indicator).containsExactly("x");
    }

    @Test
    void the_first_and_the_silent_are_told_apart() {
        Rating rating = rating(sum(AbsentRule.ZERO, value("x"), value("y")), "5 4", "- 4");
        assertThat(improvements(rating, "A")).allMatch(one -> one.verdict() == Improvement.Verdict.FIRST_ALREADY);
        assertThat(improvements(rating, "B").get(0).verdict()).isEqualTo(Improvement.Verdict.NO_VALUE);
    }

    @Test
    void a_part_never_grows_beyond_its_whole() {
        Indicator schools = indicator("s", Domain.COUNT, Direction.MORE_IS_BETTER, DenominatorRule.SAME_PERIOD);
        Formula share = new Operation.Share(
                value("s"), new Source.Denominator("s", 0), new Fallback.Absent(), new Fallback.Refuse());
        List<Observation> rows = new ArrayList<>();
        rows.add(Observation.ofShare("A", "s", Cases.YEAR, 10, 10, List.of()));
        rows.add(Observation.ofShare("B", "s", Cases.YEAR, 3, 7, List.of()));
        rows.add(Observation.ofShare("C", "s", Cases.YEAR, 8, 10, List.of()));
        Rating rating = rating(share, List.of(schools), rows);
        // 6/7 > 8/10 > 5/7.
        assertThat(improvements(rating, "B").get(0).to()).isEqualTo(Rational.of(6));
        assertThat(improvements(rating, "C").get(0).to()).isEqualTo(Rational.of(10));
    }

    @Test
    void where_less_is_better_the_value_goes_down_to_nothing_and_no_further() {
        Indicator users = indicator("u", Domain.COUNT, Direction.LESS_IS_BETTER, DenominatorRule.NONE);
        Formula score = Cases.product(AbsentRule.REFUSE, Cases.constant("-1"), value("u"));
        List<Observation> rows = List.of(
                Observation.of("A", "u", Cases.YEAR, Rational.of(2)),
                Observation.of("B", "u", Cases.YEAR, Rational.of(5)));
        Improvement best =
                improvements(rating(score, List.of(users), rows), "B").get(0);
        assertThat(best.to()).isEqualTo(Rational.of(2));
        assertThat(best.from()).isEqualTo(Rational.of(5));
    }

    /** On the whole grid by brute force: no smaller value gives a better place, the one found does. */
    @Property(tries = 120)
    void nothing_nearer_would_do(@ForAll long seed) {
        Random random = new Random(seed);
        Formula score = switch (random.nextInt(4)) {
            case 0 -> sum(AbsentRule.REFUSE, scaled(value("x"), Outside.CLAMP), scaled(value("y"), Outside.CLAMP));
            case 1 -> Cases.product(AbsentRule.REFUSE, value("x"), value("y"));
            case 2 -> sum(AbsentRule.REFUSE, value("x"), new Operation.Clamp(value("y"), null, Rational.of(6)));
            default -> sum(AbsentRule.REFUSE, scaled(value("x"), Outside.KEEP), value("y"));
        };
        String[] rows = new String[4];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = random.nextInt(12) + " " + random.nextInt(12);
        }
        Rating rating = rating(score, rows);
        for (String unit : List.of("A", "B")) {
            for (Improvement improvement : improvements(rating, unit)) {
                Statistics.label("verdict").collect(improvement.verdict());
                if (improvement.verdict() == Improvement.Verdict.FIRST_ALREADY) {
                    continue;
                }
                Optional<Integer> nearest = Optional.empty();
                int from = improvement.from().numerator().intValueExact();
                for (int x = from + 1; x <= 200 && nearest.isEmpty(); x++) {
                    if (rank(again(rating, unit, improvement.indicator(), x), unit)
                                    .compareTo(improvement.placeNow())
                            < 0) {
                        nearest = Optional.of(x);
                    }
                }
                assertThat(Optional.ofNullable(improvement.to()))
                        .as("%s %s", improvement, rating.evaluation().data().rows())
                        .isEqualTo(nearest.map(x -> Rational.of(x)));
            }
        }
    }

    @Test
    void one_participant_more_may_decide_the_place() {
        Rating rating = rating(sum(AbsentRule.REFUSE, value("x"), value("y")), "5 4", "4 4");
        Counted counted = counted("B", 4, event("E1", 249L), event("E2", 100L), event("E3", 249L));
        List<Flip> flips = Improvements.of(rating).flips(counted);
        assertThat(flips)
                .containsExactly(
                        new Flip("B", "x", "E1", 249, 250, BigDecimal.valueOf(2), BigDecimal.ONE),
                        new Flip("B", "x", "E3", 249, 250, BigDecimal.valueOf(2), BigDecimal.ONE));
        assertThat(flips).allMatch(Flip::changesPlace);
    }

    @Test
    void an_event_that_lacks_more_than_participants_flips_nothing() {
        Rating rating = rating(sum(AbsentRule.REFUSE, value("x"), value("y")), "5 4", "4 4");
        EventRecord event = new EventRecord("B", "E1", "action", LocalDate.of(2024, 5, 1), 249L, Set.of(), List.of());
        NotCounted late = new NotCounted(
                event, List.of(NotCounted.Reason.OUTSIDE_PERIOD, NotCounted.Reason.TOO_FEW_PARTICIPANTS), 1, List.of());
        Counted counted = new Counted(Observation.of("B", "x", Cases.YEAR, Rational.of(4)), List.of(late));
        assertThat(Improvements.of(rating).flips(counted)).isEmpty();
        assertThat(Improvements.of(rating).flips(counted("B", 4))).isEmpty();
    }

    private static NotCounted event(String id, long participants) {
        EventRecord event =
                new EventRecord("B", id, "action", LocalDate.of(2025, 5, 1), participants, Set.of(), List.of());
        return new NotCounted(event, List.of(NotCounted.Reason.TOO_FEW_PARTICIPANTS), 250 - participants, List.of());
    }

    private static Counted counted(String unit, int count, NotCounted... not) {
        List<Reference> from = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            from.add(Reference.event("C" + i));
        }
        return new Counted(
                new Observation(
                        unit, "x", Cases.YEAR, Observation.Status.REPORTED, Rational.of(count), null, null, null, from),
                List.of(not));
    }

    private static Rating again(Rating rating, String unit, String indicator, int value) {
        List<Observation> rows = rating.evaluation().data().rows().stream()
                .map(row -> row.unit().equals(unit) && row.indicator().equals(indicator)
                        ? Observation.of(unit, indicator, Cases.YEAR, Rational.of(value))
                        : row)
                .toList();
        return Rating.of(rating.evaluation().methodology().document(), Observations.of(rows), Cases.YEAR);
    }

    private static BigDecimal rank(Rating rating, String unit) {
        return rating.scorecard().line(unit).orElseThrow().rank().orElseThrow();
    }

    private static List<Improvement> improvements(Rating rating, String unit) {
        return Improvements.of(rating).upOnePlace(unit);
    }

    private static Indicator indicator(String id, Domain domain, Direction direction, DenominatorRule denominators) {
        return new Indicator(
                id,
                Cases.text(id),
                null,
                null,
                new Conventions(
                        direction,
                        domain,
                        denominators,
                        new Fallback.Absent(),
                        new Fallback.Absent(),
                        new LateRule.AsReported(),
                        null));
    }

    private static Rating rating(Formula score, String... rows) {
        return rating(score, Cases.indicators(Domain.COUNT, "x", "y"), Cases.rows(Cases.YEAR, XY, rows));
    }

    private static Rating rating(Formula score, List<Indicator> indicators, List<Observation> rows)
            throws RefusedException {
        Evaluation evaluation = Evaluation.of(
                Cases.methodology(score, Map.of(), null, "all", indicators), Observations.of(rows), Cases.YEAR);
        return new Rating(evaluation, Scorecard.of(evaluation));
    }
}
