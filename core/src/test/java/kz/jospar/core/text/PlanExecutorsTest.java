package kz.jospar.core.text;

import static kz.jospar.core.text.Tables.document;
import static kz.jospar.core.text.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Body;
import kz.jospar.core.party.BodyKind;
import kz.jospar.core.party.BodyName;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.Resolution;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.source.Citation;
import kz.jospar.core.table.Row;
import kz.jospar.core.time.PlanPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Executors of whole plans: the day and the territory come from the plan. */
class PlanExecutorsTest {
    private static final Citation OWN = new Citation("Own list", null, null, null);
    private static final Directory DIRECTORY = Directory.kazakhstan()
            .and(Directory.of(List.of(new Body(
                    "osakarov",
                    BodyKind.DISTRICT_AKIMAT,
                    "3551",
                    List.of(
                            BodyName.territory(Language.KK, "Осакаров ауданы", OWN),
                            BodyName.territory(Language.RU, "Осакаровский район", OWN))))));

    @Test
    void everyExecutorHasOneResultInOrder() {
        Plan plan = PlanReader.standard()
                .read(document(table(
                        Row.of("№", "Іс-шара", "Орындаушылар", "Мерзімі"),
                        Row.of("1", "Талдау", "БҒМ, облыс әкімдіктері, Нұр-Сұлтан, Алматы, Шымкент", "2022 жыл"),
                        Row.of("2", "Шолу", "Орынбасар", "2022 жыл"),
                        Row.of("3", "Хабарлау", "Шығу кезінде", "2022 жыл"))))
                .withPeriod(PlanPeriod.ofYears(2022, 2022));

        List<PlanExecutors.Resolved> all = PlanExecutors.resolve(plan, DIRECTORY);

        assertThat(all).extracting(one -> one.measure().id()).containsExactly("1", "1", "1", "1", "1", "2");
        assertThat(all.stream().map(one -> one.resolution().body().map(Body::id).orElse("-")))
                .containsExactly("mon", "-", "astana", "almaty", "shymkent", "-");
        assertThat(all.get(1).resolution().expansion().orElseThrow().bodies()).hasSize(14);
        assertThat(all.get(5).resolution()).isInstanceOf(Resolution.Unresolved.class);
        assertThat(plan.measures().get(2).executors()).isEmpty();
        assertThat(plan.measures().get(2).other()).containsValue("Шығу кезінде");
    }

    @Test
    void aPlanWithoutADateMayUseAnyNameOfItsPeriodAndADatedOneOnlyThoseOfItsDay() {
        Plan plan = PlanReader.standard()
                .read(document(table(
                        Row.of("№", "Іс-шара", "Орындаушылар", "Мерзімі"),
                        Row.of("1", "Талдау", "Нұр-Сұлтан", "2019 жыл"))))
                .withPeriod(PlanPeriod.ofYears(2019, 2023));
        Plan dated = plan.withApproval(new Approval(null, null, LocalDate.of(2019, 1, 10), null, List.of()));

        assertThat(inForce(plan)).isTrue();
        assertThat(inForce(dated)).isFalse();
    }

    private static boolean inForce(Plan plan) {
        return ((Resolution.InDirectory)
                        PlanExecutors.resolve(plan, DIRECTORY).get(0).resolution())
                .inForce();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Қарағанды облысында нашақорлыққа қарсы іс-қимыл жоспары | 35",
                "ҚАРАҒАНДЫ ОБЛЫСЫНЫҢ 2025 ЖЫЛҒА АРНАЛҒАН ЖОСПАРЫ | 35",
                "План мероприятий акимата Карагандинской области на 2025 год | 35",
                "План области Абай на 2025 год | 10",
                "План мероприятий г. Астаны | 71",
                "Батыс Қазақстан облысындағы іс-шаралар | 27",
                "Алматы қаласының жоспары | 75",
                "Алматы облысының жоспары | 19",
                "План Осакаровского района Карагандинской области | 3551",
                "Қарағанды облысы Осакаров ауданының жоспары | 3551",
                "План Карагандинской области и города Астаны | -",
                "План Республики Казахстан на 2025 год | -"
            })
    void theTerritoryIsTheSmallestThatTheTitleNames(String title, String territory) {
        Plan plan = PlanReader.standard()
                .read(document(table(
                        Row.of("№", "Іс-шара", "Орындаушылар", "Мерзімі"), Row.of("1", "Талдау", "БҒМ", "2022 жыл"))))
                .withTitle(LocalizedText.of(Language.KK, title));

        assertThat(PlanExecutors.territory(plan, DIRECTORY)).isEqualTo(territory);
    }

    @Test
    void thePlansDayIsItsApprovalElseItsBeginning() {
        Plan plan = PlanReader.standard()
                .read(document(table(
                        Row.of("№", "Іс-шара", "Орындаушылар", "Мерзімі"), Row.of("1", "Талдау", "БҒМ", "2022 жыл"))));

        assertThat(PlanExecutors.day(plan.withPeriod(null))).isNull();
        assertThat(PlanExecutors.day(plan.withPeriod(PlanPeriod.ofYears(2025, 2026))))
                .isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(PlanExecutors.day(
                        plan.withApproval(new Approval(null, null, LocalDate.of(2024, 12, 2), null, List.of()))))
                .isEqualTo(LocalDate.of(2024, 12, 2));
    }
}
