package kz.jospar.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.jackson.Jackson3;
import kz.jospar.protocol.sitting.InTheRoom;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.protocol.sitting.SittingEvent;
import org.junit.jupiter.api.Test;

/** The sample is called for 17 December 2025, a Wednesday, at 10:00; the last event before it is of 15 December. */
class ProposedMomentTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 17);
    private final Samples sample = Samples.read(Jackson3.documents());

    private Probe probe(Class<? extends SittingEvent> stop, LocalDateTime now) {
        SittingDocument document = sample.empty("s");
        for (SittingEvent event : sample.sitting().events()) {
            if (stop.isInstance(event)) {
                break;
            }
            document = document.with(event);
        }
        Held held = new Held(
                document,
                sample.draft(),
                document.under(sample.regulation()),
                document.replay(sample.regulation()),
                DAY,
                1);
        return new Probe(held, Language.KK, now);
    }

    private static List<String> kinds(Probe probe) {
        return Offers.of(probe).stream()
                .filter(offer -> offer.blocked() == null)
                .map(Offer::kind)
                .toList();
    }

    @Test
    void the_day_before_nobody_comes_yet() {
        Probe probe = probe(InTheRoom.Came.class, DAY.minusDays(1).atTime(9, 0));
        assertThat(probe.inTheRoom()).isEqualTo(DAY.minusDays(1).atTime(9, 0));
        assertThat(kinds(probe)).contains("agenda-approved", "papers-sent").doesNotContain("came", "left", "opened");
    }

    @Test
    void on_the_day_an_empty_field_means_now() {
        Probe probe = probe(InTheRoom.Came.class, DAY.atTime(9, 50));
        assertThat(probe.inTheRoom()).isEqualTo(DAY.atTime(9, 50));
        assertThat(Offers.of(probe)).extracting(Offer::moment).containsOnlyNulls();
        assertThat(kinds(probe)).contains("came");
    }

    @Test
    void a_sitting_written_up_the_next_day_is_proposed_the_moments_of_its_day() {
        LocalDateTime next = DAY.plusDays(1).atTime(9, 0);
        assertThat(probe(InTheRoom.Came.class, next).inTheRoom()).isEqualTo(DAY.atTime(10, 0));
        Probe later = probe(InTheRoom.Left.class, next);
        // The event before the first who leaves: an assignment at 10:36.
        assertThat(later.inTheRoom()).isEqualTo(DAY.atTime(10, 36));
        assertThat(Offers.of(later))
                .filteredOn(offer -> offer.kind().equals("left"))
                .extracting(Offer::moment)
                .containsExactly(DAY.atTime(10, 36));
    }

    @Test
    void a_sitting_entered_ahead_of_the_clock_goes_on_from_its_last_event() {
        Probe probe = probe(InTheRoom.Left.class, LocalDate.of(2025, 12, 1).atTime(9, 0));
        assertThat(probe.inTheRoom()).isEqualTo(DAY.atTime(10, 36));
    }
}
