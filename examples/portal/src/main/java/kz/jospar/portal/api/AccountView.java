package kz.jospar.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.rating.OpenRating;
import kz.jospar.rating.account.Account;
import kz.jospar.rating.account.AccountText;
import kz.jospar.rating.account.Accounted;
import kz.jospar.rating.account.BreakdownText;
import kz.jospar.rating.account.Player;
import kz.jospar.rating.evaluation.ScoreLine;
import org.jspecify.annotations.Nullable;

/**
 * Why a body has its score.
 *
 * @param place where it stands
 * @param text the account against its peers, line by line, in the reader's language
 * @param contributions what lifts and lowers the score against the peers' mean; as shown they add up; none where there is
 *     no account
 * @param data what was reported and counted, line by line
 * @param points how the score is made up: value times weight, part by part
 */
public record AccountView(
        PlaceView place, List<String> text, List<Contribution> contributions, List<String> data, PointsView points) {
    /**
     * What one indicator adds to the score or takes from it.
     *
     * @param indicator its key; absent for what is due to other bodies and to the rules
     * @param name its name, in the reader's language
     * @param amount points of the score, rounded as scores are
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contribution(@Nullable String indicator, String name, BigDecimal amount) {
        private static Contribution of(AccountText.Part part) {
            return new Contribution(
                    part.contribution().player() instanceof Player.OfIndicator of ? of.indicator() : null,
                    part.name(),
                    part.shown());
        }
    }

    static AccountView of(ScoreLine line, OpenRating open, Language language) {
        AccountText words = AccountText.of(open.rating(), language);
        Accounted against = open.againstPeers(line.unit());
        return new AccountView(
                PlaceView.of(line, open),
                words.account(against),
                against instanceof Account account
                        ? words.parts(account).stream().map(Contribution::of).toList()
                        : List.of(),
                against instanceof Account account ? words.data(account) : List.of(),
                PointsView.of(BreakdownText.of(open.rating(), language).sheet(line.unit())));
    }
}
