package kz.jospar.rating.evaluation;

import static kz.jospar.rating.evaluation.Trial.ABSENT;
import static kz.jospar.rating.evaluation.Trial.REFUSE;
import static kz.jospar.rating.evaluation.Trial.q;
import static kz.jospar.rating.evaluation.Trial.v;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.Direction;
import kz.jospar.rating.formula.Fallback;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.methodology.Conventions;
import kz.jospar.rating.methodology.DenominatorRule;
import kz.jospar.rating.methodology.Domain;
import kz.jospar.rating.methodology.LateRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {
    private static final Fallback SEVEN = new Fallback.Value(q("7"));
    private static final Trial FOUR_ANSWERS =
            Trial.of("A x=5", "B x=0", "C x=missing", "D x=not-applicable", "E x=late:3", "F");

    private static Conventions with(Fallback missing, Fallback notApplicable, LateRule late) {
        return new Conventions(
                Direction.MORE_IS_BETTER, Domain.ANY, DenominatorRule.NONE, missing, notApplicable, late, null);
    }

    @Test
    void zero_silence_not_applicable_and_late_are_four_things() {
        assertThat(FOUR_ANSWERS
                        .under(with(ABSENT, ABSENT, new LateRule.Absent()))
                        .scores(v("x")))
                .isEqualTo("5 0 not-reported not-applicable late not-reported");
        assertThat(FOUR_ANSWERS
                        .under(with(SEVEN, ABSENT, new LateRule.AsReported()))
                        .scores(v("x")))
                .isEqualTo("5 0 7 not-applicable 3 7");
        assertThat(FOUR_ANSWERS
                        .under(with(ABSENT, SEVEN, new LateRule.Value(q("-1"))))
                        .scores(v("x")))
                .isEqualTo("5 0 not-reported 7 -1 not-reported");
    }

    @Test
    void a_declared_refusal_names_unit_path_and_reason() {
        assertThatThrownBy(() -> FOUR_ANSWERS
                        .under(with(REFUSE, ABSENT, new LateRule.AsReported()))
                        .scores(v("x")))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("not-reported");
                    assertThat(refused.unit()).isEqualTo("C");
                    assertThat(refused.path()).isEqualTo("score");
                    assertThat(refused.detail()).isEqualTo("x");
                    assertThat(refused.message(Language.RU)).contains("«C»", "score", "не представлены", "x");
                    assertThat(refused.message(Language.KK)).contains("«C»", "ұсынылмаған");
                });
        refuses("not-applicable", "D", with(ABSENT, REFUSE, new LateRule.AsReported()));
        refuses("late", "E", with(ABSENT, ABSENT, new LateRule.Refuse()));
    }

    private static void refuses(String code, String unit, Conventions conventions) {
        assertThatThrownBy(() -> FOUR_ANSWERS.under(conventions).scores(v("x")))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.unit()).isEqualTo(unit);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 3, true",
        "COUNT, 1/2, false",
        "COUNT, -1, false",
        "COUNT, 0, true",
        "AMOUNT, 1/2, true",
        "AMOUNT, -1/2, false",
        "SHARE, 1, true",
        "SHARE, 1.01, false",
        "SHARE, -0.01, false",
        "PERCENT, 100, true",
        "PERCENT, 101, false",
        "ANY, -1000, true"
    })
    void a_value_outside_its_domain_is_refused(Domain domain, String value, boolean fits) {
        Conventions conventions = new Conventions(
                Direction.MORE_IS_BETTER,
                domain,
                DenominatorRule.NONE,
                ABSENT,
                ABSENT,
                new LateRule.AsReported(),
                null);
        Trial trial = Trial.of("A x=" + value).under(conventions);
        if (fits) {
            assertThat(trial.scores(v("x"))).isEqualTo(q(value).toString());
        } else {
            assertThatThrownBy(() -> trial.scores(v("x")))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.code()).isEqualTo("out-of-domain"));
        }
    }

    /** The rated year is 2025: {@code 6:3:2024} is 6 of a denominator 3 of 2024. */
    @ParameterizedTest
    @CsvSource({
        "NONE, 6, true",
        "NONE, 6:3, false",
        "SAME_PERIOD, 6:3, true",
        "SAME_PERIOD, 6:3:none, true",
        "SAME_PERIOD, 6:3:2024, false",
        "SAME_PERIOD, 6, false",
        "YEAR_BEFORE, 6:3:2024, true",
        "YEAR_BEFORE, 6:3, false",
        "STATED, 6:3:2019, true",
        "STATED, 6, false"
    })
    void a_denominator_must_be_of_the_declared_period(DenominatorRule rule, String answer, boolean fits) {
        Conventions conventions = new Conventions(
                Direction.MORE_IS_BETTER, Domain.ANY, rule, ABSENT, ABSENT, new LateRule.AsReported(), null);
        Trial trial = Trial.of("A x=" + answer, "B x=missing").under(conventions);
        if (!fits) {
            assertThatThrownBy(() -> trial.scores(v("x")))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.code()).isEqualTo("denominator"));
            return;
        }
        assertThat(trial.scores(v("x"))).isEqualTo("6 not-reported");
        if (rule != DenominatorRule.NONE) {
            assertThat(trial.scores(new Source.Denominator("x", 0))).isEqualTo("3 not-reported");
        }
    }

    @Test
    void years_back_keep_the_last_day_of_february_the_last() {
        PlanPeriod winter = new PlanPeriod(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28));
        assertThat(SourceRules.back(winter, 1))
                .isEqualTo(new PlanPeriod(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
        PlanPeriod leap = new PlanPeriod(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29));
        assertThat(SourceRules.back(leap, 1))
                .isEqualTo(new PlanPeriod(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 28)));
        assertThat(SourceRules.back(Trial.YEAR, 1)).isEqualTo(Trial.BEFORE);
        assertThat(Trial.of("A x=5 x'=4").scores(Trial.before("x"))).isEqualTo("4");
    }
}
