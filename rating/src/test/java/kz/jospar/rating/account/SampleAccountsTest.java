package kz.jospar.rating.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.FromJson;
import kz.jospar.rating.data.ObservationTable;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import org.junit.jupiter.api.Test;

/** The sample of a staff rating: thirteen members, seventeen indicators, absences on all sides. */
class SampleAccountsTest {
    private static final PlanPeriod BEFORE = PlanPeriod.ofYears(2024, 2024);

    @Test
    void every_unit_has_an_account_that_adds_up_exactly_against_peers_and_the_year_before() throws Exception {
        Evaluation now = evaluation(FromJson.YEAR);
        List<Accounted> all = new java.util.ArrayList<>(Accounts.againstPeers(now).all());
        all.addAll(Accounts.againstEarlier(now, evaluation(BEFORE)).all());
        assertThat(all).hasSize(24).allSatisfy(one -> {
            Account account = Cases.account(one);
            assertThat(account.exact()).isTrue();
            assertThat(account.grouped()).isEmpty();
            assertThat(account.contributions()).hasSizeBetween(17, 18);
            assertThat(Real.sum(AccountsTest.amounts(account)))
                    .isEqualTo(account.score().subtract(account.reference()));
            if (System.getProperty("acc.print") != null) {
                System.out.println(one);
            }
        });
    }

    static Evaluation evaluation(PlanPeriod period) throws Exception {
        DeclaredMethodology methodology = DeclaredMethodology.of(
                FromJson.methodology(Files.readString(FromJson.samples().resolve("staff-methodology.json"))));
        try (InputStream in = Files.newInputStream(FromJson.samples().resolve("staff-indicators.csv"))) {
            return Evaluation.of(
                    methodology, Observations.of(ObservationTable.read(in).orRefuse()), period);
        }
    }
}
