package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.regulation.Composition.Counted;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import org.junit.jupiter.api.Test;

/** The Kostanay staff is open on the secretary's vote and on who "all members" are; the next edition may say so. */
class FittingChoicesTest {
    private static final DeclaredChoices CHOICES = new DeclaredChoices(
            Citation.of("Order", "1"),
            Map.of("secretary", false, "gone", true),
            Counted.values()[0],
            null,
            null,
            null,
            null,
            new QuorumChoices(null, null, true, null, null, null),
            null,
            null,
            Map.of("gone", new StepChoice(null, true)));

    @Test
    void choices_on_seats_and_steps_that_are_gone_go() {
        Regulation edition = Bodies.read("kostanay-2025");
        assertThat(CHOICES.fitting(edition)).hasValueSatisfying(fitting -> {
            assertThat(fitting.reason()).isEqualTo(CHOICES.reason());
            assertThat(fitting.voting()).isEqualTo(Map.of("secretary", false));
            assertThat(fitting.counted()).isEqualTo(CHOICES.counted());
            assertThat(fitting.steps()).isEmpty();
            assertThat(fitting.appliedTo(edition).composition().counted().declared())
                    .isTrue();
        });
    }

    @Test
    void what_the_edition_says_itself_is_chosen_no_longer() {
        Regulation open = Bodies.read("kostanay-2025");
        Regulation says = open.with(open.composition()
                .withVoting("secretary", Rule.of(true, "4"))
                .withCounted(Rule.of(Counted.values()[1], "5")));
        DeclaredChoices two = new DeclaredChoices(
                CHOICES.reason(), Map.of("secretary", false), Counted.values()[0], null, null, null, null);
        assertThat(two.fitting(open)).contains(two);
        assertThat(two.fitting(says)).isEmpty();
    }
}
