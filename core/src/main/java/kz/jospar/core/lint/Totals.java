package kz.jospar.core.lint;

import java.math.BigDecimal;
import kz.jospar.core.finding.Figures;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.Amount;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.FundingLine;

/** Totals that are not the sum of their years; only where every amount was read. */
final class Totals implements Check {
    @Override
    public void check(PlanView view, Findings findings) {
        for (PlanView.MeasureLine line : view.measures()) {
            Funding funding = line.measure().funding();
            if (funding == null) {
                continue;
            }
            for (FundingLine one : funding.lines()) {
                Amount total = one.total();
                if (total == null
                        || total.value() == null
                        || one.byYear().isEmpty()
                        || one.byYear().values().stream().anyMatch(amount -> amount.value() == null)) {
                    continue;
                }
                BigDecimal sum = BigDecimal.ZERO;
                for (Amount amount : one.byYear().values()) {
                    sum = amount.value() == null ? sum : sum.add(amount.value());
                }
                if (sum.compareTo(total.value()) != 0) {
                    findings.propose(
                            LintCode.TOTAL_MISMATCH,
                            line.spot(ColumnKind.TOTAL).at(one.row()),
                            total.text(),
                            Figures.written(sum, view.language().orElse(Language.RU)),
                            sum.toPlainString());
                }
            }
        }
    }
}
