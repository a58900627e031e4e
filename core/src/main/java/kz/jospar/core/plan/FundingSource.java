package kz.jospar.core.plan;

import java.util.List;
import kz.jospar.core.guard.Guard;

/**
 * One payer that a plan names: kk қаржыландыру көзі, ru источник финансирования.
 *
 * @param kind whose money it is
 * @param text its words as they stand, such as {@code РБ}
 */
public record FundingSource(BudgetKind kind, String text) {

    public FundingSource {
        Guard.present("kind", kind);
        Guard.text("text", text);
    }

    /** Returns the payers that a cell's words name, in their order. */
    public static List<FundingSource> listOf(String text) {
        return FundingWords.sources(text);
    }
}
