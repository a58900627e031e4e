package kz.jospar.protocol.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.OnTheAgenda;
import kz.jospar.protocol.sitting.Sitting;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.protocol.sitting.SittingEvent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the sample sitting of Wednesday 17 December 2025 leaves of a plan for that month. */
class CarriedOverTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Path DATA =
            Path.of(System.getProperty("jospar.root", "..")).resolve("examples/data");
    private static final Regulation KOSTANAY = read("kostanay-regulation.json", Regulation.class);
    private static final SittingDocument SAMPLE = read("kostanay-sitting.json", SittingDocument.class);
    private static final LocalDate DAY = LocalDate.of(2025, 12, 17);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    /** In the sample, while the third question is over and the fourth not yet opened. */
    private static final LocalDateTime BETWEEN = DAY.atTime(10, 42);

    private static <T> T read(String file, Class<T> type) {
        try {
            return MAPPER.readValue(Files.readString(DATA.resolve(file)), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sitting sitting(Predicate<SittingEvent> kept, SittingEvent... inserted) {
        List<SittingEvent> events = new ArrayList<>();
        for (SittingEvent event : SAMPLE.events()) {
            if (kept.test(event)) {
                events.add(event);
            }
        }
        for (SittingEvent event : inserted) {
            int place = 0;
            while (place < events.size() && !events.get(place).at().isAfter(event.at())) {
                place++;
            }
            events.add(place, event);
        }
        SittingDocument document = new SittingDocument(
                SittingDocument.FORMAT,
                SAMPLE.id(),
                SAMPLE.regulation(),
                SAMPLE.choices(),
                null,
                SAMPLE.place(),
                events);
        return document.replay(KOSTANAY).sitting();
    }

    private static PlannedQuestion on(String id, LocalDate day) {
        return new PlannedQuestion(id, LocalizedText.of(Language.RU, id), day, null, List.of());
    }

    private static PlannedQuestion inDecember(String id) {
        return new PlannedQuestion(id, LocalizedText.of(Language.RU, id), null, YearMonth.of(2025, 12), List.of());
    }

    private static String carried(List<PlannedQuestion> questions, List<Sitting> sittings, LocalDate asOf) {
        WorkPlan plan = new WorkPlan(
                WorkPlan.FORMAT,
                "p",
                "kostanay-2025",
                LocalizedText.EMPTY,
                new PlanPeriod(LocalDate.of(2025, 7, 1), END),
                questions,
                new PlanApproval(Actor.HEAD, LocalDate.of(2025, 7, 1)),
                List.of());
        return plan.effective(KOSTANAY).carriedOver(sittings, asOf).stream()
                .map(one -> one.question().id() + " " + one.why().code())
                .collect(Collectors.joining(", "));
    }

    @Test
    void what_was_voted_is_over_and_what_lost_its_quorum_is_undecided_and_the_rest_was_not_on_the_agenda() {
        Sitting held = sitting(event -> true);
        List<PlannedQuestion> plan = List.of(
                inDecember("youth-work"),
                inDecember("school-budget"),
                inDecember("next-plan"),
                inDecember("forgotten"));
        assertThat(carried(plan, List.of(held), END)).isEqualTo("next-plan undecided, forgotten not-on-agenda");
        assertThat(carried(plan, List.of(held), END.minusDays(1)))
                .as("the month is not over")
                .isEmpty();
        assertThat(carried(List.of(on("next-plan", DAY), on("youth-work", DAY)), List.of(held), DAY))
                .isEqualTo("next-plan undecided");
        assertThat(carried(List.of(on("forgotten", DAY.plusDays(1))), List.of(held), END))
                .as("the sitting was the day before")
                .isEqualTo("forgotten no-sitting");
        assertThat(carried(List.of(on("forgotten", DAY.minusDays(1))), List.of(held), END))
                .isEqualTo("forgotten no-sitting");
    }

    @Test
    void what_the_sitting_postponed_waits_and_what_it_dropped_is_over() {
        List<PlannedQuestion> plan = List.of(inDecember("next-plan"));
        Sitting postponed = sitting(
                event -> true,
                new OnTheAgenda.QuestionPostponed(BETWEEN, "next-plan", "akim", Actor.WORKING_BODY, null));
        assertThat(carried(plan, List.of(postponed), END)).isEqualTo("next-plan postponed");
        Sitting dropped = sitting(
                event -> true, new OnTheAgenda.QuestionDropped(BETWEEN, "next-plan", "akim", Actor.WORKING_BODY));
        assertThat(carried(plan, List.of(dropped), END)).isEmpty();
        assertThat(carried(plan, List.of(postponed, dropped), END))
                .as("whichever stands first")
                .isEqualTo(carried(plan, List.of(dropped, postponed), END))
                .isEmpty();
    }

    @Test
    void a_sitting_that_was_only_called_or_is_to_come_decides_nothing() {
        List<PlannedQuestion> plan = List.of(on("youth-work", LocalDate.of(2025, 12, 10)), on("raids", DAY));
        Sitting called = sitting(event -> event.at().isBefore(DAY.atTime(9, 0)));
        assertThat(carried(plan, List.of(called), END)).isEqualTo("youth-work no-sitting, raids no-sitting");
        Sitting held = sitting(event -> true);
        assertThat(carried(plan, List.of(held), DAY.minusDays(1)))
                .as("asked on the day before")
                .isEqualTo("youth-work no-sitting");
        assertThat(carried(plan, List.of(held), DAY)).isEmpty();
    }

    @Test
    void a_question_under_discussion_when_the_sitting_stopped_is_undecided() {
        Sitting opened = sitting(event -> event.at().isBefore(DAY.atTime(10, 12)));
        assertThat(carried(List.of(on("youth-work", DAY), on("raids", DAY)), List.of(opened), DAY))
                .isEqualTo("youth-work undecided, raids undecided");
    }
}
