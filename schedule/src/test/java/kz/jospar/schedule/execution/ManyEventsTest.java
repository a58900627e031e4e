package kz.jospar.schedule.execution;

import static kz.jospar.schedule.execution.Given.lead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.execution.Refusal.Reason;
import org.junit.jupiter.api.Test;

class ManyEventsTest {
    private static final LocalDate DUE = LocalDate.of(2025, 3, 31);
    private static final int MANY = 50_000;

    /** One after another, each copying those before, they take minutes; the bound is far from both. */
    @Test
    void fifty_thousand_events_of_one_obligation_are_a_matter_of_seconds() {
        Obligation owed = Given.due(DUE, lead("dsb"));
        List<ExecutionEvent> events = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            events.add(new ExecutionEvent.Accepted("e" + i, Given.ID, DUE.minusDays(i % 30), null, "akimat", null, ""));
        }
        events.add(new ExecutionEvent.Accepted("e7", Given.ID, DUE, null, "akimat", null, "again"));
        events.add(events.get(0));
        events.add(new ExecutionEvent.Withdrawn("w", Given.ID, DUE, null, "e8", ""));

        ExecutionLog log =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ExecutionLog.of(List.of(owed), events));

        Execution history = log.execution(Given.ID).orElseThrow();
        assertThat(history.events()).hasSize(MANY + 1);
        assertThat(history.state(DUE).acceptances()).hasSize(MANY - 1);
        assertThat(history.standing(DUE)).isEqualTo(Standing.DUE_TODAY);
        assertThat(log.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.USED_ID));
    }
}
