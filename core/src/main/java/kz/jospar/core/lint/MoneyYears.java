package kz.jospar.core.lint;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import kz.jospar.core.plan.Amount;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.FundingLine;
import kz.jospar.core.plan.Measure;

/**
 * Amounts in a year that the deadline does not reach: money for 2017 beside "December 2018-2019".
 *
 * <p>Zero is no money. Before a deadline that names no beginning money may be spent in any year.
 */
final class MoneyYears implements Check {
    @Override
    public void check(PlanView view, Findings findings) {
        for (PlanView.MeasureLine line : view.measures()) {
            Measure measure = line.measure();
            Funding funding = measure.funding();
            Optional<Span> span = Optional.ofNullable(measure.timing()).flatMap(Span::of);
            if (funding == null || span.isEmpty()) {
                continue;
            }
            int first = span.get().from().getYear();
            int last = span.get().toInclusive().getYear();
            for (FundingLine one : funding.lines()) {
                for (Map.Entry<Integer, Amount> amount : one.byYear().entrySet()) {
                    boolean outside = amount.getKey() < first || amount.getKey() > last;
                    if (outside && isMoney(amount.getValue())) {
                        findings.add(
                                LintCode.MONEY_OUTSIDE_DEADLINE,
                                line.spot(ColumnKind.YEAR).at(one.row()),
                                amount.getValue().text(),
                                amount.getKey().toString(),
                                measure.deadline());
                    }
                }
            }
        }
    }

    private static boolean isMoney(Amount amount) {
        BigDecimal value = amount.value();
        return value != null && value.signum() != 0;
    }
}
