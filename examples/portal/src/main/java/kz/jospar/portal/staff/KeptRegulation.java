package kz.jospar.portal.staff;

import java.util.List;
import kz.jospar.protocol.regulation.Composition.SeatRule;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.DeclaredChoices;
import org.jspecify.annotations.Nullable;

/**
 * A regulation as it is kept: kk сақталған ереже, ru хранимое положение.
 *
 * @param regulation what the act says
 * @param choices what the body declared where the act is silent; new sittings are held with it
 * @param version rises with each change
 */
public record KeptRegulation(
        Regulation regulation, @Nullable DeclaredChoices choices, int version) {
    /** Returns the regulation with what was declared. */
    public Regulation declared() {
        return choices == null ? regulation : choices.appliedTo(regulation);
    }

    /** Returns the seats of which it is neither said nor declared whether they vote: without that nobody can sit. */
    public List<SeatRule> undeclared() {
        return declared().composition().seats().stream()
                .filter(seat -> !seat.voting().isSaid())
                .toList();
    }
}
