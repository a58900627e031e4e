package kz.jospar.rating.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.number.Rational;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Every change of place is explained, and the steps add up. */
class RatingDifferenceTest {

    @Property(tries = 500)
    void the_steps_of_each_unit_lead_from_the_place_before_to_the_place_after(@ForAll long one, @ForAll long two) {
        Rated before = Invented.rated(one);
        Rated after = Invented.after(before, two);
        RatingDifference difference = RatingDifference.between(before, after);
        for (UnitChange change : difference.units()) {
            Rational from = Places.of(change.before());
            Rational to = Places.of(change.after());
            if (from == null || to == null || from.equals(to)) {
                assertThat(change.steps()).isEmpty();
                Statistics.label("change").collect(from == null ? "came" : to == null ? "went" : "stays");
                continue;
            }
            Rational at = from;
            for (PlaceStep step : change.steps()) {
                assertThat(step.before()).isEqualTo(at);
                assertThat(step.causes()).isNotEmpty();
                at = step.after();
            }
            assertThat(at).isEqualTo(to);
            assertThat(change.steps().stream().map(PlaceStep::change).reduce(Rational.ZERO, Rational::add))
                    .isEqualTo(to.subtract(from));
            Statistics.label("change").collect(change.steps().size() + " steps");
            for (Language language : Language.values()) {
                assertThat(change.sentences(language, difference.paths()))
                        .allSatisfy(sentence -> assertThat(sentence).doesNotContain("{", "rating.difference"));
            }
        }
    }

    @Property(tries = 200)
    void nothing_changed_is_no_difference(@ForAll long seed) {
        Rated rated = Invented.rated(seed);
        assertThat(RatingDifference.between(rated, rated).isEmpty()).isTrue();
    }

    @Property(tries = 300)
    void every_unit_whose_row_is_another_is_there_and_no_other(@ForAll long one, @ForAll long two) {
        Rated before = Invented.rated(one);
        Rated after = Invented.after(before, two);
        Set<ScoreRow> was = Set.copyOf(ReplayRecord.of(before, "1").result());
        Set<ScoreRow> is = Set.copyOf(ReplayRecord.of(after, "1").result());
        Set<String> expected = new TreeSet<>();
        was.stream().filter(row -> !is.contains(row)).forEach(row -> expected.add(row.unit()));
        is.stream().filter(row -> !was.contains(row)).forEach(row -> expected.add(row.unit()));
        assertThat(RatingDifference.between(before, after).units().stream().map(UnitChange::unit))
                .containsExactlyElementsOf(expected);
    }

    @Property(tries = 300)
    void a_step_of_own_data_is_taken_only_by_who_has_other_data(@ForAll long one, @ForAll long two) {
        Rated before = Invented.rated(one);
        Rated after = Invented.after(before, two);
        Set<String> changed = new TreeSet<>();
        before.observations().rows().stream()
                .filter(row -> !after.observations().rows().contains(row))
                .forEach(row -> changed.add(row.unit()));
        after.observations().rows().stream()
                .filter(row -> !before.observations().rows().contains(row))
                .forEach(row -> changed.add(row.unit()));
        for (UnitChange change : RatingDifference.between(before, after).units()) {
            assertThat(!change.ownData().isEmpty()).isEqualTo(changed.contains(change.unit()));
            for (PlaceStep step : change.steps()) {
                if (step.causes().contains(Cause.OWN_DATA)) {
                    assertThat(changed).contains(change.unit());
                }
                if (step.causes().contains(Cause.METHODOLOGY)) {
                    assertThat(before.methodology()).isNotEqualTo(after.methodology());
                }
            }
        }
    }

    /** Under competition a place is the number of those ahead and one, so who passed whom is the whole change. */
    @Property(tries = 500)
    void under_competition_those_who_passed_make_up_the_change(@ForAll long one, @ForAll long two) {
        Rated before = Invented.rated(one);
        Rated after = Invented.after(before, two);
        if (!isCompetition(before) || !isCompetition(after)) {
            return;
        }
        for (UnitChange change : RatingDifference.between(before, after).units()) {
            Rational from = Places.of(change.before());
            Rational to = Places.of(change.after());
            if (from != null && to != null) {
                assertThat(to.subtract(from))
                        .isEqualTo(Rational.of(change.overtakenBy().count()
                                + change.enteredAhead().count()
                                - change.overtook().count()
                                - change.leftAhead().count()));
            }
        }
    }

    private static boolean isCompetition(Rated rated) {
        return Objects.requireNonNull(rated.methodology().placing()).ties() instanceof TieRule.Competition;
    }

    /** Last year's data moved by a year are this year's data: only the period is another. */
    @Property(tries = 100)
    void the_same_numbers_a_year_later_change_nothing(@ForAll long seed) {
        Rated rated = Invented.rated(seed);
        Rated later = Objects.requireNonNull(Shifted.to(rated, PlanPeriod.ofYears(2026, 2026)));
        assertThat(RatingDifference.between(rated, later).isEmpty()).isTrue();
        assertThat(later.observations().periods()).noneMatch(Invented.BEFORE::equals);
    }

    @Property(tries = 200)
    void from_one_year_to_the_next_the_steps_add_up_too(@ForAll long one, @ForAll long two) {
        Rated before = Invented.rated(one);
        Rated after = Objects.requireNonNull(Shifted.to(Invented.after(before, two), PlanPeriod.ofYears(2026, 2026)));
        List<UnitChange> same =
                RatingDifference.between(before, Invented.after(before, two)).units();
        List<UnitChange> shifted = RatingDifference.between(before, after).units();
        assertThat(shifted.stream().map(UnitChange::steps))
                .isEqualTo(same.stream().map(UnitChange::steps).toList());
    }
}
