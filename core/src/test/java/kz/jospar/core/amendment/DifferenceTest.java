package kz.jospar.core.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.Amount;
import kz.jospar.core.plan.AmountUnit;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.FundingKind;
import kz.jospar.core.plan.FundingLine;
import kz.jospar.core.plan.FundingSource;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.time.PlanPeriod;
import org.junit.jupiter.api.Test;

/** What an amendment changed, in words. */
class DifferenceTest {
    private static final Plan OLD = Editions.plan(
            "1.1 | Скверге отыз шырша отырғызу | ақпарат | ДБ, ПД (келісім бойынша) | тоқсан сайын",
            "1.2 | Көпірдің тіреуін бояу | ақпарат | ББ | 2025 жылғы ақпан",
            "1.3 | Кітапханаға есік орнату | есеп | ББ | 2025 жылғы мамыр");

    private static List<String> text(Plan next, Language language) {
        return PlanEditions.of(OLD).amend(next).text(language);
    }

    @Test
    void everyPartThatChangedIsShownOldBesideNew() {
        Plan next = Editions.plan(
                "1.1 | Скверге отыз шырша отырғызу | хаттама | ПД (жинақтау), ДБ | ай сайын",
                "1.2 | Көпірдің тіреуін бояу | ақпарат | ББ | 2025 жылғы ақпан",
                "1.4 | Мұз айдынын ашу | акт | ДШБ | 2025 жылғы қараша");

        assertThat(text(next, Language.EN))
                .containsExactly(
                        "1.1, completion form: was \"ақпарат\", is now \"хаттама\".",
                        "1.1, executors: was \"ДБ, ПД (by agreement)\", is now \"ПД (consolidates), ДБ\".",
                        "1.1, deadline: was \"тоқсан сайын\", is now \"ай сайын\".",
                        "1.4: a new measure: \"Мұз айдынын ашу\", deadline: \"2025 жылғы қараша\".",
                        "1.3: the measure was dropped: \"Кітапханаға есік орнату\", deadline: \"2025 жылғы мамыр\".");
        assertThat(text(next, Language.KK))
                .hasSize(5)
                .first()
                .isEqualTo("1.1, аяқтау нысаны: «ақпарат» болған, енді «хаттама».");
        assertThat(text(next, Language.RU)).hasSize(5).allMatch(line -> line.endsWith("."));
    }

    @Test
    void theSameEditionHasNoDifference() {
        assertThat(text(OLD, Language.KK)).isEmpty();
    }

    @Test
    void wordsThatStayAndMeanOtherDaysAreShownWithTheirMeaning() {
        Plan one = kz.jospar.core.phrase.PlanDeadlines.read(
                Editions.plan("1 | Сквер | ақпарат | ДБ | ақпан").withPeriod(PlanPeriod.ofYears(2025, 2025)));
        Plan other = kz.jospar.core.phrase.PlanDeadlines.read(one.withPeriod(PlanPeriod.ofYears(2026, 2026)));

        assertThat(PlanEditions.of(one).amend(other).text(Language.EN))
                .containsExactly("1, deadline: was \"ақпан = February 2025\", is now \"ақпан = February 2026\".");
    }

    @Test
    void amountsDifferByTheirValuesAndNotByTheirSpelling() {
        Plan plan = Editions.plan("1 | Сквер | ақпарат | ДБ | тоқсан сайын");

        KeptMeasure respelt = kept(funded(plan, "3381.0", "3 3 8 1, 0"), funded(plan, "3381", "3 381"));
        assertThat(respelt.changes()).isEmpty();

        KeptMeasure raised = kept(funded(plan, "3381", "3 381"), funded(plan, "3382", "3 382"));
        assertThat(raised.changes()).isEqualTo(Set.of(MeasureAspect.FUNDING));
        assertThat(raised.differences(Language.EN).get(0).text(Language.EN))
                .isEqualTo("1, funding: was \"2025: 3 381, Σ 3 381 млн. тг. РБ 204 100\","
                        + " is now \"2025: 3 382, Σ 3 382 млн. тг. РБ 204 100\".");

        KeptMeasure dropped = kept(funded(plan, "3381", "3 381"), plan);
        assertThat(dropped.differences(Language.EN).get(0).text(Language.EN)).contains("now there is none");
        KeptMeasure came = kept(plan, funded(plan, "3381", "3 381"));
        assertThat(came.differences(Language.EN).get(0).text(Language.EN)).contains("there was none");
    }

    private static KeptMeasure kept(Plan before, Plan after) {
        return PlanEditions.of(before).amend(after).kept().get(0);
    }

    private static Plan funded(Plan plan, String value, String text) {
        Measure m = plan.measures().get(0);
        Amount amount = new Amount(text, new BigDecimal(value));
        Funding funding = new Funding(
                "",
                FundingKind.AMOUNTS,
                List.of(),
                new AmountUnit("млн. тг.", 6),
                List.of(new FundingLine(
                        Map.of(2025, amount),
                        amount,
                        List.of(new FundingSource(kz.jospar.core.plan.BudgetKind.REPUBLICAN, "РБ")),
                        "204 100",
                        4)));
        Measure with = new Measure(
                m.id(),
                m.number(),
                m.title(),
                m.form(),
                m.executors(),
                m.deadline(),
                m.timing(),
                funding,
                m.other(),
                m.row());
        return plan.withSections(List.of(new Section(null, List.of(with), null)));
    }
}
