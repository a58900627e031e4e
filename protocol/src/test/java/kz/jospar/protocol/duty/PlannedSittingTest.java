package kz.jospar.protocol.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlannedSittingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

    private static PlannedSitting ending(LocalDate end) {
        return new PlannedSitting("1", DAY, null, end, false, false, false, false);
    }

    @Test
    void its_years_its_end_and_its_id_have_bounds() {
        assertThat(PlannedSitting.on("1", LocalDate.of(1900, 1, 1)).lastDay()).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(PlannedSitting.on("1", LocalDate.of(2999, 12, 31)).day()).isEqualTo(LocalDate.of(2999, 12, 31));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlannedSitting.on("1", LocalDate.of(1899, 12, 31)))
                .withMessageContaining("1899");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlannedSitting.on("1", LocalDate.of(3000, 1, 1)))
                .withMessageContaining("3000");
        assertThat(ending(DAY).lastDay()).isEqualTo(DAY);
        assertThat(ending(DAY.plusDays(366)).lastDay()).isEqualTo(DAY.plusDays(366));
        assertThatIllegalArgumentException().isThrownBy(() -> ending(DAY.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> ending(DAY.plusDays(367)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlannedSitting.on("a/b", DAY))
                .withMessageContaining("a/b");
    }
}
