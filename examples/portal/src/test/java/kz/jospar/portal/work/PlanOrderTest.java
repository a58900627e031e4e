package kz.jospar.portal.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.plan.PlanKeeping;
import kz.jospar.portal.plan.Plans;
import kz.jospar.portal.web.Slice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Deadlines of one day come as their measures stand in the plan: 2.5 before 2.11, whatever their ids are as text. */
@PortalTest
class PlanOrderTest {
    private static final String PLAN = "plan-order";
    private static final int MEASURES = 60;

    @Autowired
    Fixtures fixtures;

    @Autowired
    PlanKeeping keeping;

    @Autowired
    Plans plans;

    @Autowired
    Obligations obligations;

    /** A plan of measures of one executor that are all due at each quarter's end, in two sections. */
    private Plan plan(List<String> numbers) {
        Plan sample = fixtures.readSamplePlan();
        Measure quarterly = sample.measures().stream()
                .filter(measure -> measure.id().equals("1.7"))
                .findFirst()
                .orElseThrow();
        List<Measure> measures =
                numbers.stream().map(number -> quarterly.withId(number)).toList();
        Section first = sample.sections().get(0);
        Section second = sample.sections().get(1);
        return sample.withId(PLAN)
                .withSections(List.of(
                        first.withMeasures(measures.subList(0, MEASURES / 2)),
                        second.withMeasures(measures.subList(MEASURES / 2, MEASURES))));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5})
    void deadlinesOfADayComeInThePlansOrder(long seed) {
        List<String> numbers = new ArrayList<>(IntStream.rangeClosed(1, MEASURES)
                .mapToObj(at -> (at + 19) / 20 + "." + ((at - 1) % 20 + 1))
                .toList());
        if (seed > 0) {
            Collections.shuffle(numbers, new Random(seed));
        }
        plans.head(PLAN, Scope.ALL)
                .ifPresentOrElse(
                        head -> keeping.amend(plan(numbers), head.version(), "keeper"),
                        () -> keeping.save(plan(numbers), "keeper"));
        LocalDate quarter = LocalDate.of(2025, 6, 30);
        Filter due = Filter.due(quarter, quarter);
        for (Filter filter :
                List.of(due, due.withExecutor("dsb"), Filter.ofPlan(PLAN).within(quarter, quarter))) {
            for (Scope scope : List.of(Scope.ALL, new Scope.Own("dsb"))) {
                List<String> shown = new ArrayList<>();
                // Other plans may owe something on that day as well.
                Slice<Tracked> slice = obligations.page(filter, scope, 0, 25);
                for (int page = 1; !slice.items().isEmpty(); page++) {
                    slice.items().stream()
                            .filter(one -> one.planId().equals(PLAN))
                            .forEach(one -> shown.add(one.measure().id()));
                    slice = obligations.page(filter, scope, page, 25);
                }
                assertThat(shown).as("%s %s", filter, scope).isEqualTo(numbers);
            }
        }
    }
}
