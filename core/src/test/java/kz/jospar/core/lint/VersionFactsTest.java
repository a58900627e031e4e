package kz.jospar.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.Amount;
import kz.jospar.core.plan.AmountUnit;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.FundingKind;
import kz.jospar.core.plan.FundingLine;
import kz.jospar.core.plan.Plan;
import org.junit.jupiter.api.Test;

/** What two languages of a measure must have alike. */
class VersionFactsTest {
    private static final Amount ONE = new Amount("1,0", new BigDecimal("1.0"));
    private static final Amount SAME = new Amount("1", BigDecimal.ONE);
    private static final Amount TWO = new Amount("2", new BigDecimal("2"));

    @Test
    void amountsTotalsUnitsAndCodesAreComparedByWhatTheyMean() {
        Plan plan = plan("БҒМ", 6, line(ONE, ONE, "098 100"));
        assertThat(differences(plan, plan("БҒМ", 6, line(SAME, SAME, "098  100"))))
                .isEmpty();
        assertThat(differences(plan, plan("БҒМ", 6, line(TWO, SAME, "098 100"))))
                .containsExactly("#amount");
        assertThat(differences(plan, plan("БҒМ", 6, line(SAME, TWO, "098 100"))))
                .containsExactly("#total");
        assertThat(differences(plan, plan("БҒМ", 6, line(SAME, SAME, "098 107"))))
                .containsExactly("#programme");
        assertThat(differences(plan, plan("БҒМ", 3, line(SAME, SAME, "098 100"))))
                .containsExactly("#unit");
        assertThat(differences(plan, plan("БҒМ", 6))).containsExactly("#lines");
    }

    @Test
    void asManyExecutorsAreNamedInBoth() {
        assertThat(differences(plan("БҒМ, ЖАО", 6), plan("БҒМ", 6))).containsExactly("#executors");
        assertThat(differences(plan("БҒМ, ЖАО", 6), plan("МОН, МИО", 6))).isEmpty();
    }

    private static List<String> differences(Plan one, Plan other) {
        List<Finding> findings = LanguageVersions.compare(one, other);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("languages-differ");
            for (Language language : Language.values()) {
                assertThat(finding.message(language)).doesNotContain("#", "{");
            }
        });
        return findings.stream().map(finding -> finding.arguments().get(4)).toList();
    }

    private static FundingLine line(Amount amount, Amount total, String programme) {
        return new FundingLine(Map.of(2025, amount), total, List.of(), programme, 2);
    }

    private static Plan plan(String executors, int tenge, FundingLine... lines) {
        Plan plan = LintPlans.row("Талдау", "ақпарат", executors, "тұрақты");
        AmountUnit unit = new AmountUnit("т.", tenge);
        return LintPlans.withFunding(plan, new Funding("", FundingKind.AMOUNTS, List.of(), unit, List.of(lines)));
    }
}
