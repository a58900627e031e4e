package kz.jospar.rating.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.FromJson;
import kz.jospar.rating.data.ObservationTable;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.number.Real;
import org.junit.jupiter.api.Test;

/** The sample of a staff rating: thirteen members, seventeen indicators, absences on all sides. */
class SampleAccountsTest {
    private static final PlanPeriod BEFORE = PlanPeriod.ofYears(2024, 2024);

    @Test
    void every_unit_has_an_account_that_adds_up_exactly_against_peers_and_the_year_before() throws Exception {
        Evaluation now = evaluation(FromJson.YEAR);
        List<Accounted> all = new ArrayList<>(Accounts.againstPeers(now).all());
        all.addAll(Accounts.againstEarlier(now, evaluation(BEFORE)).all());
        assertThat(all).hasSize(24);
        for (Accounted one : all) {
            Account account = Cases.account(one);
            assertThat(account.exact()).isTrue();
            assertThat(account.grouped()).isEmpty();
            assertThat(account.contributions()).hasSizeBetween(17, 18);
            assertThat(Real.sum(AccountsTest.amounts(account)))
                    .isEqualTo(account.score().subtract(account.reference()));
        }
    }

    /**
     * The town of Mysal by hand. All four towns have all twelve members, so the weights stand and each member of one
     * indicator is due 100 times its weight times its distance from the mean of the four:
     *
     * <ul>
     *   <li>1, weight 0.08: sections 2/3, 1/3, 1, 0, mean 1/2; 8 (2/3 - 1/2) = 4/3
     *   <li>4, weight 0.1: growth 1, 1/2, 0, 3/8, mean 15/32; 10 (1 - 15/32) = 85/16
     *   <li>10, weight 0.1: survey 143/200, 33/50, 29/50, 5/8, mean 645/1000; 10 (0.715 - 0.645) = 7/10
     *   <li>12, weight 0.06: 1/2, 1/4, 3/5, 0, mean 27/80; 6 (1/2 - 27/80) = 39/40
     * </ul>
     */
    @Test
    void a_reader_can_work_out_mysal() throws Exception {
        Account account =
                Cases.account(Accounts.againstPeers(evaluation(FromJson.YEAR)).of("mysal"));
        assertThat(amount(account, "1")).isEqualTo("4/3");
        assertThat(amount(account, "4")).isEqualTo("85/16");
        assertThat(amount(account, "10")).isEqualTo("7/10");
        assertThat(amount(account, "12")).isEqualTo("39/40");
    }

    private static String amount(Account account, String indicator) {
        return account.of(indicator).orElseThrow().amount().toString();
    }

    static Evaluation evaluation(PlanPeriod period) throws Exception {
        DeclaredMethodology methodology = DeclaredMethodology.of(
                FromJson.methodology(Files.readString(FromJson.samples().resolve("staff-methodology.json"))));
        try (InputStream in = Files.newInputStream(FromJson.samples().resolve("staff-indicators.csv"))) {
            return Evaluation.of(methodology, ObservationTable.read(in).orRefuse(), period);
        }
    }
}
