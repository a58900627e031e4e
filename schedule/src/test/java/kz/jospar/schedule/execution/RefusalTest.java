package kz.jospar.schedule.execution;

import static kz.jospar.schedule.execution.Given.answered;
import static kz.jospar.schedule.execution.Given.asked;
import static kz.jospar.schedule.execution.Given.co;
import static kz.jospar.schedule.execution.Given.due;
import static kz.jospar.schedule.execution.Given.granted;
import static kz.jospar.schedule.execution.Given.lead;
import static kz.jospar.schedule.execution.Given.returned;
import static kz.jospar.schedule.execution.Given.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.execution.Refusal.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTest {
    private static final Obligation OWED = due(LocalDate.of(2025, 3, 31), lead("dsb"), co("eb"));

    private static Refusal refusal(ExecutionEvent event, ExecutionEvent... before) {
        Execution execution = Given.with(Execution.of(OWED), before);
        Recording recording = execution.with(event);
        assertThat(recording).isInstanceOf(Recording.Refused.class);
        assertThat(recording.execution()).as("unchanged").isEqualTo(execution);
        Refusal refusal = ((Recording.Refused) recording).refusal();
        assertThat(refusal.event()).as("kept").isEqualTo(event);
        return refusal;
    }

    @Test
    void an_event_of_another_obligation() {
        ExecutionEvent other = new ExecutionEvent.Answered("1", "plan/9/2025", LocalDate.EPOCH, null, "dsb", "");

        assertThat(refusal(other).reason()).isEqualTo(Reason.OTHER_OBLIGATION);
        ExecutionLog log = ExecutionLog.of(List.of(OWED), List.of(other));
        assertThat(log.refusals()).singleElement().satisfies(refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_OBLIGATION);
            assertThat(refused.measure()).isNull();
        });
    }

    @Test
    void an_answer_acceptance_or_return_of_one_who_is_no_executor() {
        Refusal refusal = refusal(answered("1", "2025-03-20", "ДСБ"));

        assertThat(refusal.reason()).isEqualTo(Reason.NO_EXECUTOR);
        assertThat(refusal.facts()).containsExactly("ДСБ", Given.ID, "dsb (dsb), eb (eb)");
        assertThat(refusal(returned("1", "2025-03-20", "op")).reason()).isEqualTo(Reason.NO_EXECUTOR);
        assertThat(refusal(new ExecutionEvent.Accepted(
                                "1", Given.ID, LocalDate.of(2025, 3, 20), null, "akimat", "op", ""))
                        .reason())
                .isEqualTo(Reason.NO_EXECUTOR);
    }

    @Test
    void a_postponement_to_a_day_not_later_than_the_one_in_force() {
        assertThat(refusal(granted("1", "2025-03-20", "2025-03-31")).reason()).isEqualTo(Reason.NOT_LATER);
        assertThat(refusal(asked("1", "2025-03-20", "2025-03-31")).reason()).isEqualTo(Reason.NOT_LATER);
        ExecutionEvent before = granted("1", "2025-03-20", "2025-04-30");
        Refusal second = refusal(granted("2", "2025-03-25", "2025-04-15"), before);

        assertThat(second.reason()).isEqualTo(Reason.NOT_LATER);
        assertThat(second.facts()).containsExactly("2025-04-15", "2025-04-30");
    }

    @Test
    void in_bulk_a_grant_without_effect_is_reported_and_counts_once_the_one_before_is_withdrawn() {
        List<ExecutionEvent> events = new ArrayList<>(
                List.of(granted("1", "2025-03-20", "2025-04-30"), granted("2", "2025-03-25", "2025-04-15")));
        ExecutionLog log = ExecutionLog.of(List.of(OWED), events);
        assertThat(log.refusals()).extracting(Refusal::reason).containsExactly(Reason.NOT_LATER);
        assertThat(log.standings(LocalDate.of(2025, 4, 20))).containsValue(Standing.POSTPONED);

        events.add(withdrawn("3", "2025-04-01", "1"));
        ExecutionLog mended = ExecutionLog.of(List.of(OWED), events);
        assertThat(mended.refusals()).isEmpty();
        assertThat(mended.standings(LocalDate.of(2025, 4, 20))).containsValue(Standing.OVERDUE);
    }

    @Test
    void withdrawing_what_is_not_there_itself_or_what_came_later() {
        assertThat(refusal(withdrawn("1", "2025-03-20", "7")).reason()).isEqualTo(Reason.UNKNOWN_EVENT);
        assertThat(refusal(withdrawn("1", "2025-03-20", "1")).reason()).isEqualTo(Reason.UNKNOWN_EVENT);
        assertThat(refusal(withdrawn("2", "2025-03-20", "1"), answered("1", "2025-03-21", "dsb"))
                        .reason())
                .isEqualTo(Reason.WITHDRAWN_BEFORE);
    }

    @Test
    void an_id_that_another_event_has_but_the_same_event_twice_is_one() {
        ExecutionEvent first = answered("1", "2025-03-20", "dsb");

        assertThat(refusal(answered("1", "2025-03-20", "eb"), first).reason()).isEqualTo(Reason.USED_ID);
        assertThat(Given.with(Execution.of(OWED), first, first).events()).containsExactly(first);
        ExecutionEvent grant = granted("2", "2025-03-20", "2025-04-15");
        assertThat(Given.with(Execution.of(OWED), grant, grant).events()).containsExactly(grant);
    }

    @Test
    void an_event_recorded_before_it_happened() {
        assertThat(refusal(new ExecutionEvent.Answered(
                                "1", Given.ID, LocalDate.of(2025, 3, 20), LocalDate.of(2025, 3, 19), "dsb", ""))
                        .reason())
                .isEqualTo(Reason.RECORDED_BEFORE);
    }

    @Test
    void an_answer_before_the_window_opens_is_legal() {
        assertThat(Given.with(Execution.of(OWED), answered("1", "2025-02-20", "dsb"))
                        .events())
                .hasSize(1);
    }

    @Test
    void refusals_come_in_the_order_of_the_events() {
        List<ExecutionEvent> events = List.of(
                answered("1", "2025-03-25", "op"),
                granted("2", "2025-03-10", "2025-03-11"),
                answered("3", "2025-03-20", "qb"));

        assertThat(ExecutionLog.of(List.of(OWED), events).refusals())
                .extracting(refusal -> refusal.event().id())
                .containsExactly("1", "2", "3");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_has_a_sentence_in_each_language_that_names_the_event_and_every_fact(Reason reason) {
        ExecutionEvent event = answered("оқиға-7", "2025-03-20", "dsb");
        List<String> facts = switch (reason) {
            case USED_ID -> List.of();
            case UNKNOWN_OBLIGATION, UNKNOWN_EVENT -> List.of("F1");
            case NO_EXECUTOR, WITHDRAWN_BEFORE -> List.of("F1", "F2", "F3");
            default -> List.of("F1", "F2");
        };
        Refusal refusal = new Refusal(reason, event, "1.7", facts);
        Set<String> sentences = new HashSet<>();
        for (Language language : Language.values()) {
            String sentence = refusal.message(language);
            assertThat(Messages.in(language).has("finding.event-" + reason.code()))
                    .isTrue();
            assertThat(sentence).contains("оқиға-7").doesNotContain("{", "finding.");
            assertThat(facts).allMatch(sentence::contains);
            sentences.add(sentence);
        }
        assertThat(sentences).hasSize(3);
        assertThat(refusal.finding().severity()).isEqualTo(Severity.ERROR);
        assertThat(refusal.finding().place().measure()).isEqualTo("1.7");
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void every_standing_has_words_in_each_language(Standing standing) {
        for (Language language : Language.values()) {
            assertThat(Messages.in(language).has("standing." + standing.code())).isTrue();
        }
    }
}
