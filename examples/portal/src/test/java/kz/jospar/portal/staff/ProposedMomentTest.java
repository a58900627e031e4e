package kz.jospar.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.jackson.Jackson3;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.InTheRoom;
import kz.jospar.protocol.sitting.OnPaper;
import kz.jospar.protocol.sitting.Preparation;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.protocol.sitting.SittingEvent;
import org.junit.jupiter.api.Test;

/** The sample is called for 17 December 2025, a Wednesday, at 10:00; the last event before it is of 15 December. */
class ProposedMomentTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 17);
    private static final JsonDocuments JSON = Jackson3.documents();
    private final Samples sample = Samples.read(JSON);

    private Probe probe(Class<? extends SittingEvent> stop, LocalDateTime now) {
        return probe(sample.regulation(), stop, now);
    }

    private Probe probe(Regulation regulation, Class<? extends SittingEvent> stop, LocalDateTime now) {
        SittingDocument document = sample.empty("s");
        for (SittingEvent event : sample.sitting().events()) {
            if (stop.isInstance(event)) {
                break;
            }
            document = document.with(event);
        }
        Held held = new Held(
                document, sample.draft(), regulation, document.under(regulation), document.replay(regulation), DAY, 1);
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

    private static Offer offer(Probe probe, String kind) {
        return Offers.of(probe).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_sitting_whose_day_is_over_can_still_be_convened_at_a_moment_that_is_typed() {
        Offer convened = offer(probe(Preparation.Convened.class, DAY.plusDays(1).atTime(9, 0)), "convened");
        assertThat(convened.blocked()).isNull();
        assertThat(convened.moment()).isNull();
        assertThat(convened.isMomentNeeded()).isTrue();
    }

    @Test
    void before_its_day_a_sitting_is_convened_now_and_before_the_regulation_not_at_all() {
        Offer convened =
                offer(probe(Preparation.Convened.class, DAY.minusDays(9).atTime(9, 0)), "convened");
        assertThat(convened.blocked()).isNull();
        assertThat(convened.isMomentNeeded()).isFalse();
        // It is in force from 11 November.
        assertThat(offer(probe(Preparation.Convened.class, LocalDateTime.of(2025, 11, 10, 9, 0)), "convened")
                        .blocked())
                .contains("11.11.2025");
    }

    @Test
    void materials_that_came_in_time_are_entered_when_their_term_is_over() {
        Regulation strict = Samples.regulation(
                JSON,
                text -> text.replaceFirst(
                        "\"urgent\": ", "\"lateAdmitted\": {\"value\": false, \"paragraph\": \"22\"}, \"urgent\": "));
        // Five days before the sitting they are due, convened is it on the 8th.
        Offer inTime = offer(
                probe(
                        strict,
                        Preparation.MaterialsReceived.class,
                        DAY.minusDays(8).atTime(9, 0)),
                "materials-received");
        assertThat(inTime.isMomentNeeded()).isFalse();
        Offer later = offer(
                probe(
                        strict,
                        Preparation.MaterialsReceived.class,
                        DAY.minusDays(2).atTime(9, 0)),
                "materials-received");
        assertThat(later.isMomentNeeded()).isTrue();
        assertThat(later.moment()).isNull();
    }

    @Test
    void after_the_day_nothing_is_entered_as_of_now_which_would_cut_off_the_rest_of_it() {
        LocalDateTime next = DAY.plusDays(1).atTime(9, 0);
        assertThat(Offers.of(probe(InTheRoom.Came.class, next)))
                .isNotEmpty()
                .allMatch(Offer::isMomentNeeded)
                .extracting(Offer::moment)
                .containsOnly(null, DAY.atTime(10, 0));
        assertThat(offer(probe(InTheRoom.Closed.class, next), "dissent-stated").moment())
                .isNotNull()
                .isBefore(DAY.plusDays(1).atStartOfDay());
        assertThat(Offers.of(probe(OnPaper.MinutesDrafted.class, next)))
                .isNotEmpty()
                .noneMatch(Offer::isMomentNeeded);
    }
}
