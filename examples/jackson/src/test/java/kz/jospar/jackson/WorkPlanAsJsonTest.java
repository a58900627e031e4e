package kz.jospar.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.duty.DutyChoices;
import kz.jospar.protocol.duty.PlannedSitting;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Term;
import kz.jospar.protocol.workplan.WorkPlan;
import org.junit.jupiter.api.Test;

/** Work plans, declared choices and planned sittings by both Jacksons: the same bytes and the same record again. */
class WorkPlanAsJsonTest {
    private static final List<JsonDocuments> BOTH = List.of(Jackson2.documents(), Jackson3.documents());

    private static <T> void comesBack(T document, Class<T> type) throws IOException {
        byte[] first = written(BOTH.get(0), document);
        assertThat(written(BOTH.get(1), document)).isEqualTo(first);
        for (JsonDocuments documents : BOTH) {
            assertThat(documents.read(new ByteArrayInputStream(first), type)).isEqualTo(document);
        }
    }

    private static byte[] written(JsonDocuments documents, Object document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        documents.write(document, out);
        return out.toByteArray();
    }

    @Test
    void the_sample_plan_with_days_months_and_amendments_comes_back_as_it_went() throws IOException {
        Path sample =
                Path.of(System.getProperty("jospar.root")).resolve("examples/data/kostanay-work-plan-2026-h1.json");
        WorkPlan plan = BOTH.get(0).read(new ByteArrayInputStream(Files.readAllBytes(sample)), WorkPlan.class);
        assertThat(plan.amendments()).hasSize(2);
        assertThat(plan.questions().get(3).month()).hasToString("2026-06");
        comesBack(plan, WorkPlan.class);
        comesBack(
                new WorkPlan(
                        WorkPlan.FORMAT,
                        "draft",
                        "r",
                        LocalizedText.of(Language.KK, "жоба"),
                        plan.period(),
                        List.of(),
                        null,
                        List.of()),
                WorkPlan.class);
    }

    @Test
    void declared_choices_and_sittings_come_back_as_they_went() throws IOException {
        comesBack(
                DutyChoices.because(Citation.of("Order", "1"))
                        .withRhythm(
                                "plan-approval",
                                Timing.Recurring.every(Cycle.HALF_YEAR)
                                        .due(DueTerm.by(10, TermUnit.DAY, DueTerm.Edge.OF_END)))
                        .withTerm("agenda-draft", new Term(7, TermUnit.DAY, Direction.BEFORE, Term.Anchor.SITTING))
                        .withUnit("papers-dispatch", TermUnit.WORKING_DAY)
                        .withActor("evaluation", Actor.WORKING_BODY)
                        .withName(Actor.STATE_BODIES, LocalizedText.of(Language.KK, "бөлімдер"))
                        .withExtraordinaryCounts(false),
                DutyChoices.class);
        LocalDate day = LocalDate.of(2026, 3, 17);
        comesBack(PlannedSitting.on("1", day), PlannedSitting.class);
        comesBack(
                new PlannedSitting("1", day, day.atTime(10, 0).toLocalTime(), day.plusDays(1), true, true, true, false),
                PlannedSitting.class);
    }
}
