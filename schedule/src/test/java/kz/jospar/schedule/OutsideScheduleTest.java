package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.schedule.UnreadableScheduleException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutsideScheduleTest {
    private static final LocalDate DAY = LocalDate.of(2025, 2, 5);

    @Test
    void entries_are_in_the_order_of_their_days() {
        OutsideSchedule.Entry late = OutsideSchedule.Entry.on(DAY.plusDays(1), "b");
        OutsideSchedule.Entry longer = new OutsideSchedule.Entry(DAY, DAY.plusDays(2), "c", 3);
        OutsideSchedule.Entry early = OutsideSchedule.Entry.on(DAY, "a");

        assertThat(OutsideSchedule.of("x", List.of(late, longer, early)).entries())
                .containsExactly(early, longer, late);
    }

    @Test
    void what_no_calculation_could_work_with_is_refused() {
        assertThatThrownBy(() -> new OutsideSchedule.Entry(DAY, DAY.minusDays(1), "", null))
                .hasMessageContaining("2025-02-04")
                .hasMessageContaining("2025-02-05");
        assertThatThrownBy(() -> OutsideSchedule.Entry.on(LocalDate.of(1899, 12, 31), ""))
                .hasMessageContaining("1899");
        assertThatThrownBy(() -> new OutsideSchedule.Entry(DAY, LocalDate.of(3000, 1, 1), "", null))
                .hasMessageContaining("3000");
        assertThatThrownBy(() -> new OutsideSchedule.Entry(DAY, DAY, "", 0)).hasMessageContaining("line is 0");
        assertThatThrownBy(() -> OutsideSchedule.of(" ", List.of())).hasMessageContaining("name");
    }

    @Test
    void too_many_entries_are_refused_by_their_own_exception() {
        List<OutsideSchedule.Entry> many =
                Collections.nCopies(OutsideSchedule.MOST_ENTRIES + 1, OutsideSchedule.Entry.on(DAY, ""));
        assertThat(OutsideSchedule.of("x", many.subList(1, many.size())).entries())
                .hasSize(OutsideSchedule.MOST_ENTRIES);
        assertThatThrownBy(() -> OutsideSchedule.of("x", many))
                .isInstanceOfSatisfying(
                        UnreadableScheduleException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.TOO_MANY_ENTRIES));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_has_a_sentence_that_names_the_file(Reason reason) {
        UnreadableScheduleException e = new UnreadableScheduleException("кесте.ics", reason, 7);
        for (Language language : Language.values()) {
            assertThat(e.message(language))
                    .contains("кесте.ics")
                    .doesNotContain("{", "schedule.no", "schedule.too", "schedule.line");
        }
        assertThat(e.getMessage()).isEqualTo(e.message(Language.EN));
    }
}
