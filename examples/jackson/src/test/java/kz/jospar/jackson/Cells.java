package kz.jospar.jackson;

import java.math.BigDecimal;
import kz.jospar.core.plan.Amount;
import kz.jospar.core.plan.AmountUnit;
import kz.jospar.core.plan.BudgetKind;
import kz.jospar.core.plan.CompletionForm;
import kz.jospar.core.plan.FormItem;
import kz.jospar.core.plan.FormKind;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.FundingKind;
import kz.jospar.core.plan.FundingLine;
import kz.jospar.core.plan.FundingSource;
import kz.jospar.core.plan.Goal;
import kz.jospar.core.plan.PlanIndicator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What stands in the cells of a plan: completion forms, funding, indicators, goals. */
final class Cells {
    private Cells() {}

    static Arbitrary<CompletionForm> forms() {
        Arbitrary<FormItem> items = Combinators.combine(
                        Texts.words(),
                        Arbitraries.of(FormKind.class),
                        Texts.words().list().ofMaxSize(2),
                        Texts.words().list().ofMaxSize(2))
                .as(FormItem::new);
        return Combinators.combine(Texts.any(), items.list().ofMaxSize(3)).as(CompletionForm::new);
    }

    static Arbitrary<Funding> funding() {
        Arbitrary<AmountUnit> units = Combinators.combine(
                        Texts.words(), Arbitraries.integers().between(0, 12).injectNull(0.3))
                .as(AmountUnit::new);
        Arbitrary<FundingLine> lines = Combinators.combine(
                        Arbitraries.maps(Arbitraries.integers().between(1, 9999), amounts())
                                .ofMaxSize(3),
                        amounts().injectNull(0.3),
                        sources().list().ofMaxSize(2),
                        Texts.any(),
                        Arbitraries.integers().between(1, 999).injectNull(0.3))
                .as(FundingLine::new);
        return Combinators.combine(
                        Texts.any(),
                        Arbitraries.of(FundingKind.class),
                        sources().list().ofMaxSize(2),
                        units.injectNull(0.3),
                        lines.list().ofMaxSize(2))
                .as(Funding::new);
    }

    private static Arbitrary<FundingSource> sources() {
        return Combinators.combine(Arbitraries.of(BudgetKind.class), Texts.words())
                .as(FundingSource::new);
    }

    private static Arbitrary<Amount> amounts() {
        return Combinators.combine(
                        Texts.words(),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                                .ofScale(2)
                                .injectNull(0.3))
                .as(Amount::new);
    }

    static Arbitrary<PlanIndicator> indicators() {
        return Combinators.combine(
                        Texts.any(),
                        Texts.localized(),
                        Texts.any(),
                        Arbitraries.maps(Arbitraries.integers().between(1, 9999), amounts())
                                .ofMaxSize(3),
                        Plans.executors().list().ofMaxSize(2),
                        Arbitraries.integers().between(1, 999).injectNull(0.3))
                .as(PlanIndicator::new);
    }

    static Arbitrary<Goal> goals() {
        return Combinators.combine(
                        Texts.localized(),
                        indicators().list().ofMaxSize(2),
                        Arbitraries.integers().between(1, 999).injectNull(0.3))
                .as(Goal::new);
    }
}
