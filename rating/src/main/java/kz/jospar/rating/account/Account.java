package kz.jospar.rating.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Real;

/**
 * Why a unit stands above or below what it is held against: kk балдың түсіндірмесі, ru объяснение балла.
 *
 * <p>The contributions add up to the score less the reference: exactly where all are fractions, within their bounds where
 * the methodology takes roots or logarithms. An account whose parts do not add up cannot be made.
 *
 * @param unit the unit's key
 * @param period the rated period
 * @param basis what the score is held against
 * @param score the unit's score, not rounded
 * @param reference the peers' mean score, or the unit's earlier one, not rounded
 * @param contributions one for each player in the methodology's order, zeros included
 * @param grouped the paths of formulas with so many indicators that only orders which keep those of one member together
 *     were averaged over: the Owen value. Empty where every contribution is the Shapley value
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Account(
        String unit,
        PlanPeriod period,
        Basis basis,
        Real score,
        Real reference,
        List<Contribution> contributions,
        List<String> grouped)
        implements Accounted {
    public Account {
        Guard.text("unit", unit);
        Guard.present("period", period);
        Guard.present("basis", basis);
        Guard.present("score", score);
        Guard.present("reference", reference);
        contributions = Guard.copy(contributions);
        grouped = Guard.copy(grouped);
        Guard.distinct("contribution", contributions, one -> one.player().toString());
        if (!Sameness.sums(contributions.stream().map(Contribution::amount).toList(), score, reference)) {
            throw new IllegalArgumentException("contributions to unit '" + unit + "' come to "
                    + Real.sum(contributions.stream().map(Contribution::amount).toList()) + ", not to "
                    + score.subtract(reference));
        }
    }

    /** Returns the score less the reference. */
    public Real total() {
        return score.subtract(reference);
    }

    /** Returns the contribution of an indicator, if the methodology's score depends on it. */
    public Optional<Contribution> of(String indicator) {
        Player asked = new Player.OfIndicator(indicator);
        return contributions.stream().filter(one -> one.player().equals(asked)).findFirst();
    }

    /** Tells whether all amounts are fractions; else they are bounds of 60 significant digits. */
    public boolean exact() {
        return total().exact()
                && contributions.stream().allMatch(one -> one.amount().exact());
    }
}
