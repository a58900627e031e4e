package kz.jospar.portal.rating;

import java.util.List;
import kz.jospar.core.finding.Figures;
import kz.jospar.core.lang.Language;
import kz.jospar.rating.account.Account;
import kz.jospar.rating.account.AccountText;
import kz.jospar.rating.account.Accounted;

/**
 * What one indicator adds to a score or takes from it, as a page shows it: kk үлес жолы, ru строка вклада.
 *
 * @param name the indicator
 * @param amount the amount in words, with its sign
 * @param bar the amount as a script reads it
 */
public record PartLine(String name, String amount, String bar) {
    /** Returns the lines of an account that there is; none otherwise. */
    static List<PartLine> of(Accounted accounted, AccountText text, Language language) {
        if (!(accounted instanceof Account account)) {
            return List.of();
        }
        return text.parts(account).stream()
                .map(part -> new PartLine(
                        part.name(),
                        (part.shown().signum() > 0 ? "+" : "") + Figures.written(part.shown(), language),
                        part.shown().toPlainString()))
                .toList();
    }
}
