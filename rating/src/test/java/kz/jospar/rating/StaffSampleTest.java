package kz.jospar.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Counted;
import kz.jospar.rating.data.DataCheck;
import kz.jospar.rating.data.EventRecord;
import kz.jospar.rating.data.EventTable;
import kz.jospar.rating.data.NotCounted;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observation.Status;
import kz.jospar.rating.data.ObservationCheck;
import kz.jospar.rating.data.ObservationTable;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Reference;
import kz.jospar.rating.data.Unit;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.evaluation.ScoreLine;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.methodology.MethodologyCheck;
import kz.jospar.rating.methodology.Profiles;
import org.junit.jupiter.api.Test;

/** The sample of a staff rating: invented districts, all twelve indicators. */
class StaffSampleTest {
    private static final PlanPeriod YEAR_BEFORE = PlanPeriod.ofYears(2024, 2024);

    @Test
    void the_sample_is_the_acts_profile_with_the_authors_overlay_and_a_roster() throws Exception {
        Methodology act = FromJson.profile("staff-29");
        Methodology sample = methodology();
        assertThat(sample)
                .isEqualTo(new Methodology(
                        act.format(),
                        act.id(),
                        act.name(),
                        act.act(),
                        act.indicators(),
                        act.formulas(),
                        act.score(),
                        act.placing(),
                        act.bands(),
                        sample.roster(),
                        overlay()));
        assertThat(MethodologyCheck.check(sample)).allMatch(finding -> finding.severity() == Severity.INFO);
        assertThat(Objects.requireNonNull(sample.roster()).peers("kind"))
                .satisfies(groups -> assertThat(groups.get("town")).hasSize(4))
                .satisfies(groups -> assertThat(groups.get("district")).hasSize(8));
        assertThat(sample.roster().units())
                .extracting(Unit::name)
                .allSatisfy(name -> assertThat(Language.values())
                        .allSatisfy(
                                language -> assertThat(name.version(language)).isPresent()));
    }

    @Test
    void every_row_says_that_it_is_invented_and_every_kind_of_answer_is_there() throws Exception {
        Observations data = observations();
        assertThat(data.rows()).allSatisfy(row -> assertThat(row.source()).contains("ойдан шығарылған", "invented"));
        assertThat(data.rows().stream().map(Observation::status).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Status.values());
        assertThat(data.units()).hasSameElementsAs(roster().ids());
        Set<String> indicators = methodology().indicators().stream()
                .map(indicator -> indicator.id())
                .collect(Collectors.toSet());
        for (PlanPeriod year : List.of(YEAR_BEFORE, FromJson.YEAR)) {
            assertThat(roster().ids())
                    .allSatisfy(unit -> assertThat(indicators)
                            .allSatisfy(indicator ->
                                    assertThat(data.find(unit, indicator, year)).isPresent()));
        }
        assertThat(data.indicators()).hasSameElementsAs(indicators);
        assertThat(data.rows())
                .filteredOn(row -> row.denominator() != null)
                .allSatisfy(row -> assertThat(row.denominatorPeriod()).isNotNull());
    }

    @Test
    void the_data_fit_what_the_methodology_asks_of_them() throws Exception {
        DataCheck check = ObservationCheck.check(
                observations(),
                DeclaredMethodology.of(methodology()).listed(),
                roster(),
                List.of(YEAR_BEFORE, FromJson.YEAR));
        assertThat(check.findings()).isEmpty();
        assertThat(check.isFit()).isTrue();
        assertThat(check.expected()).isEqualTo(12 * 17 * 2);
        assertThat(check.absent()).isZero();
    }

    @Test
    void the_counts_of_actions_and_campaigns_are_those_of_the_records() throws Exception {
        Observations data = observations();
        for (String indicator : List.of("2", "3")) {
            for (Counted counted : count(indicator)) {
                Observation count = counted.observation();
                Observation row =
                        data.find(count.unit(), indicator, FromJson.YEAR).orElseThrow();
                assertThat(row.value()).as("%s of %s", indicator, count.unit()).isEqualTo(count.value());
                assertThat(row.status()).isEqualTo(count.status());
                assertThat(row.countedFrom()).isEqualTo(count.countedFrom());
            }
        }
    }

    @Test
    void each_record_that_does_not_count_says_why() throws Exception {
        Map<String, String> reasons = new HashMap<>();
        for (String indicator : List.of("2", "3")) {
            for (Counted counted : count(indicator)) {
                for (NotCounted not : counted.notCounted()) {
                    reasons.put(
                            not.event().unit() + " " + not.event().id(),
                            not.reasons().stream()
                                    .map(reason -> reason.name().toLowerCase(java.util.Locale.ROOT))
                                    .collect(Collectors.joining(" ")));
                }
            }
        }
        assertThat(reasons)
                .isEqualTo(Map.ofEntries(
                        Map.entry("angyz angyz-a1", "outside_period"),
                        Map.entry("ertegi ertegi-a2", "counted_already"),
                        Map.entry("eles eles-a3", "participants_unknown"),
                        Map.entry("zhumbaq zhumbaq-a2", "too_few_participants"),
                        Map.entry("synaq synaq-a1", "too_few_participants"),
                        Map.entry("bolzham bolzham-a1", "too_few_participants"),
                        Map.entry("baga baga-a1", "too_few_participants"),
                        Map.entry("baga baga-a2", "too_few_participants"),
                        Map.entry("ulgi ulgi-qiyal-march", "several_units"),
                        Map.entry("qiyal ulgi-qiyal-march", "several_units"),
                        Map.entry("synaq synaq-c2", "parts_missing"),
                        Map.entry("bolzham bolzham-c2", "parts_missing"),
                        Map.entry("baga baga-c1", "parts_missing")));
        Map<String, Long> participants = events().stream()
                .filter(event -> event.unit().equals("synaq") && event.participants() != null)
                .collect(Collectors.toMap(EventRecord::id, EventRecord::participants));
        assertThat(participants).containsEntry("synaq-a1", 249L).containsEntry("synaq-a2", 250L);
    }

    @Test
    void every_event_a_row_names_is_in_the_list_of_events() throws Exception {
        Set<String> known = new HashSet<>();
        events().forEach(event -> known.add(event.id()));
        assertThat(observations().rows())
                .flatExtracting(Observation::countedFrom)
                .allSatisfy(reference -> assertThat(
                                reference.kind() != Reference.Kind.EVENT || known.contains(reference.id()))
                        .as("%s", reference)
                        .isTrue());
    }

    /**
     * Synaq district (10,000 people, 2,500 children) by hand, among the eight districts.
     *
     * <ol>
     *   <li>10 sections / 2,500 children = 1/250; the least is Baga's 1/1000, the most Bolzham's 12/2000 = 3/500: (1/250 -
     *       1/1000) / (3/500 - 1/1000) = (3/1000) / (5/1000) = 3/5.
     *   <li>1 campaign / 10,000 = 1/10000; least 0, most Olshem's 1/5000: 1/2.
     *   <li>2 actions (250 and 310; 249 does not count) = 20 per 100,000; least 0, most Olshem's 2/5000 = 40: 1/2.
     *   <li>20 detected, then 25: growth 1/4; least Olshem's 5 to 4 = -1/5, most Zhumbaq's 10 to 14 = 2/5: (9/20) / (12/20) =
     *       3/4.
     *   <li>50 registered, then 40: reduction 1/5; least Olshem's 10 to 12 = -1/5, most Eles's 40 to 28 = 3/10: (2/5) / (1/2)
     *       = 4/5. Women 10/50 then 7/40: 1/40 less; least -1/20 (Ertegi 16/80 to 22/88), most 1/20 (Eles 12/40 to 7/28):
     *       (3/40) / (4/40) = 3/4. Minors 2/50 then 1/40: 3/200 less; least Zhumbaq's 0 to 1/25 = -1/25, most 1/20 (Angyz
     *       5/100 to 0): (11/200) / (18/200) = 11/18. Together 1/2 * 4/5 + 1/4 * 3/4 + 1/4 * 11/18 = 533/720.
     *   <li>2 organisations; least 0, most 5: 2/5.
     *   <li>No laboratory this year, one last year: the step from 1 gives 1/2.
     *   <li>6 violations / 20 inspections = 3/10; least 0, most Zhumbaq's 5/10: 3/5. Bolzham is not concerned.
     *   <li>Sites 12 of 0..20 = 3/5, graffiti 9 of 0..30 = 3/10, cases 1 of 0..2 = 1/2, specialists 2 of 0..4 = 1/2; the mean
     *       is 19/40.
     *   <li>64 % of 400 people: 16/25.
     *   <li>18 of 20 schools: 9/10.
     *   <li>15 of 40 trained: 3/8; it came late.
     * </ol>
     *
     * Weighted: 0.08 * 3/5 + 0.08 * 1/2 + 0.10 * 1/2 + 0.10 * 3/4 + 0.14 * 533/720 + 0.06 * 2/5 + 0.06 * 1/2 + 0.06 * 3/5 +
     * 0.08 * 19/40 + 0.10 * 16/25 + 0.08 * 9/10 + 0.06 * 3/8 = 4995/10000 + 3731/36000 = 21713/36000. Of 100 points
     * 21713/360, less half a point for what came late: 21533/360 = 59.81, shown as 59.8.
     */
    @Test
    void one_district_comes_out_as_it_does_by_hand() throws Exception {
        Rating rating = Rating.of(methodology(), observations(), FromJson.YEAR);
        Evaluation evaluation = rating.evaluation();
        Map<String, String> byHand = Map.ofEntries(
                Map.entry("sections", "3/5"),
                Map.entry("campaigns", "1/2"),
                Map.entry("actions-per-100000", "20"),
                Map.entry("actions", "1/2"),
                Map.entry("detected-growth", "1/4"),
                Map.entry("detected", "3/4"),
                Map.entry("registered-reduction", "1/5"),
                Map.entry("women-reduction", "1/40"),
                Map.entry("minors-reduction", "3/200"),
                Map.entry("registered", "533/720"),
                Map.entry("ngos", "2/5"),
                Map.entry("laboratories", "1/2"),
                Map.entry("violations", "3/5"),
                Map.entry("counter-propaganda", "19/40"),
                Map.entry("survey", "16/25"),
                Map.entry("schools", "9/10"),
                Map.entry("training", "3/8"),
                Map.entry("points", "21713/36000"),
                Map.entry("late", "1"));
        assertThat(byHand)
                .allSatisfy((name, expected) -> assertThat(FromJson.text(evaluation.cell("formulas." + name, "synaq")))
                        .as(name)
                        .isEqualTo(expected));
        ScoreLine line = rating.scorecard().line("synaq").orElseThrow();
        assertThat(FromJson.text(line.score())).isEqualTo("21533/360");
        assertThat(line.shown().orElseThrow()).isEqualByComparingTo("59.8");
        assertThat(line.band().orElseThrow().id()).isEqualTo("middle");
        assertThat(line.group()).isEqualTo("district");
    }

    @Test
    void silence_costs_points_and_what_does_not_concern_a_unit_costs_none() throws Exception {
        Evaluation evaluation = Evaluation.of(DeclaredMethodology.of(methodology()), observations(), FromJson.YEAR);
        // Eles said nothing of the survey: its member is 0, though the survey itself is absent.
        assertThat(FromJson.text(evaluation.cell("formulas.survey", "eles"))).isEqualTo("not-reported");
        assertThat(FromJson.text(evaluation.cell("formulas.points.of[9].of", "eles")))
                .isEqualTo("0");
        // Bolzham has no legal circulation to inspect: the member is absent and the other weights are scaled up.
        assertThat(FromJson.text(evaluation.cell("formulas.points.of[7].of", "bolzham")))
                .isEqualTo("not-applicable");
        // Baga had nobody registered the year before: no growth, no reduction, and no zero either.
        assertThat(FromJson.text(evaluation.cell("formulas.detected-growth", "baga")))
                .matches("[a-z-]+");
        assertThat(FromJson.text(evaluation.cell("formulas.registered", "baga")))
                .matches("[a-z-]+");
        // 90 % of 60 people count as half; 26 of 25 schools count as all.
        assertThat(FromJson.text(evaluation.cell("formulas.survey", "olshem"))).isEqualTo("1/2");
        assertThat(FromJson.text(evaluation.cell("formulas.schools", "ertegi"))).isEqualTo("1");
    }

    @Test
    void every_unit_has_a_score_and_a_place_in_its_group_in_both_years() throws Exception {
        for (PlanPeriod year : List.of(YEAR_BEFORE, FromJson.YEAR)) {
            List<ScoreLine> lines =
                    Rating.of(methodology(), observations(), year).scorecard().lines();
            assertThat(lines).hasSize(12).allSatisfy(line -> {
                assertThat(line.rank()).isPresent();
                assertThat(line.band()).isPresent();
                assertThat(line.shown().orElseThrow().doubleValue()).isBetween(0.0, 100.0);
            });
            assertThat(lines.stream().filter(line -> line.rank().orElseThrow().intValue() == 1))
                    .extracting(ScoreLine::group)
                    .contains("town", "district");
        }
    }

    private static List<Counted> count(String indicator) throws IOException {
        return Objects.requireNonNull(DeclaredMethodology.of(methodology())
                        .indicators()
                        .get(indicator)
                        .conventions()
                        .counting())
                .count(indicator, events(), roster(), FromJson.YEAR);
    }

    private static kz.jospar.rating.data.Roster roster() throws IOException {
        return Objects.requireNonNull(methodology().roster());
    }

    private static Methodology methodology() throws IOException {
        return FromJson.methodology(Files.readString(sample("staff-methodology.json")));
    }

    private static kz.jospar.rating.methodology.Overlay overlay() throws IOException {
        try (InputStream in = Profiles.open("staff-29-author")) {
            return FromJson.overlay(in);
        }
    }

    private static Observations observations() throws IOException {
        try (InputStream in = Files.newInputStream(sample("staff-indicators.csv"))) {
            return ObservationTable.read(in).orRefuse();
        }
    }

    private static List<EventRecord> events() throws IOException {
        try (InputStream in = Files.newInputStream(sample("staff-events.csv"))) {
            return EventTable.read(in).orRefuse();
        }
    }

    private static Path sample(String name) {
        return FromJson.samples().resolve(name);
    }
}
