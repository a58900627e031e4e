package kz.jospar.portal.staff;

import java.util.Locale;
import java.util.Objects;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.DeclaredChoices;
import kz.jospar.protocol.sitting.InTheRoom;
import kz.jospar.protocol.sitting.Preparation;
import kz.jospar.protocol.sitting.SittingEvent;
import org.jspecify.annotations.Nullable;

/**
 * The declared choices that a sitting rests on, beside those declared since: kk отырыс негізделген таңдаулар, ru решения, на
 * которых основано заседание.
 *
 * <p>A sitting keeps the edition of the regulation and the choices that it was prepared with. Newer choices, as far as they fit
 * that edition, can be taken over until something was decided under the old ones: until the quorum was verified, or the agenda
 * approved, from where on questions and votes follow. Notices and papers, who came and left, and who took the chair decide
 * nothing. An entry that decides may be withdrawn first.
 *
 * @param choices what it rests on; {@code null} where nothing was declared
 * @param newer what is declared now, as far as it fits; {@code null} where nothing is
 * @param declared the version of the regulation that {@code newer} is of
 * @param state whether newer ones can be taken over
 */
record Resting(@Nullable DeclaredChoices choices, @Nullable DeclaredChoices newer, int declared, State state) {
    /** Whether newer choices can be taken over. */
    enum State {
        /** There are none. */
        CURRENT,
        /** There are, and nothing was decided yet. */
        BEHIND,
        /** There are, and something was decided under the old ones. */
        DECIDED;

        /** Returns the name used in message keys. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Resting of(Held held, KeptRegulation kept) {
        DeclaredChoices choices = held.document().choices();
        DeclaredChoices newer = fitting(kept.choices(), held.edition());
        State state = Objects.equals(fitting(choices, held.edition()), newer)
                ? State.CURRENT
                : held.document().standing().stream().anyMatch(Resting::decides) ? State.DECIDED : State.BEHIND;
        return new Resting(choices, newer, kept.version(), state);
    }

    private static @Nullable DeclaredChoices fitting(@Nullable DeclaredChoices choices, Regulation edition) {
        return choices == null ? null : choices.fitting(edition).orElse(null);
    }

    private static boolean decides(SittingEvent event) {
        boolean isOfTheRoom = event instanceof InTheRoom
                && !(event instanceof InTheRoom.QuorumVerified)
                && !(event instanceof InTheRoom.Closed);
        return !(event instanceof Preparation) && !isOfTheRoom;
    }
}
