package kz.jospar.portal.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.plan.PlanKeeping;
import kz.jospar.portal.web.StaleVersionException;
import kz.jospar.schedule.execution.ExecutionEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RecordedAgainTest {
    private static final Account KEEPER = new Account("keeper", "KEEPER", Role.WORKING_BODY, null);

    @Autowired
    Fixtures fixtures;

    @Autowired
    PlanKeeping keeping;

    @Autowired
    Recording recording;

    private static ExecutionEvent answer(LocalDate recorded, String evidence) {
        return new ExecutionEvent.Answered(
                "a", "recorded-again/1.7/2025-Q1", LocalDate.of(2025, 3, 28), recorded, "dsb", evidence);
    }

    @Test
    void the_same_event_sent_again_after_midnight_is_the_same_and_another_one_is_not() {
        keeping.save(fixtures.readSamplePlan().withId("recorded-again"), "keeper");
        recording.record(answer(LocalDate.of(2025, 3, 30), "№ 7"), 1, KEEPER);
        Tracked again = recording.record(answer(LocalDate.of(2025, 3, 31), "№ 7"), 1, KEEPER);
        assertThat(again.version()).isEqualTo(2);
        assertThat(again.execution().events()).containsExactly(answer(LocalDate.of(2025, 3, 30), "№ 7"));
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> recording.record(answer(LocalDate.of(2025, 3, 31), "№ 8"), 1, KEEPER));
    }
}
