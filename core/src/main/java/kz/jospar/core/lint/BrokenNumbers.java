package kz.jospar.core.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Place;
import kz.jospar.core.plan.Amount;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.FundingLine;

/** Amounts whose digits blanks or line breaks tear apart; those of one row are told together. */
final class BrokenNumbers implements Check {
    @Override
    public void check(PlanView view, Findings findings) {
        for (PlanView.MeasureLine line : view.measures()) {
            Funding funding = line.measure().funding();
            if (funding == null) {
                continue;
            }
            for (FundingLine one : funding.lines()) {
                List<Amount> amounts = new ArrayList<>(one.byYear().values());
                if (one.total() != null) {
                    amounts.add(one.total());
                }
                tell(amounts, line.spot(ColumnKind.FUNDING).at(one.row()), findings);
            }
        }
        for (PlanView.IndicatorLine line : view.indicators()) {
            Place place = new Place(null, line.indicator().row(), ColumnKind.YEAR.code());
            tell(new ArrayList<>(line.indicator().byYear().values()), new Spot(line.position(), place), findings);
        }
    }

    private static void tell(List<Amount> amounts, Spot spot, Findings findings) {
        List<Amount> broken = amounts.stream().filter(Amount::isBroken).toList();
        if (broken.isEmpty()) {
            return;
        }
        boolean read = broken.stream().allMatch(amount -> amount.value() != null);
        findings.propose(
                LintCode.BROKEN_NUMBER,
                spot,
                broken.stream().map(Amount::text).collect(Collectors.joining("; ")),
                read ? broken.stream().map(BrokenNumbers::together).collect(Collectors.joining("; ")) : null);
    }

    private static String together(Amount amount) {
        String digits = amount.value() == null ? amount.text() : amount.value().toPlainString();
        return amount.text().indexOf(',') >= 0 ? digits.replace('.', ',') : digits;
    }
}
