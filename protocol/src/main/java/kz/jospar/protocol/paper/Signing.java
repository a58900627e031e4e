package kz.jospar.protocol.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.minutes.Attendee;
import kz.jospar.protocol.minutes.Attendee.How;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.paper.Paper.Part;
import kz.jospar.protocol.paper.Paper.Signature;
import kz.jospar.protocol.regulation.MinutesRules.Signers;
import org.jspecify.annotations.Nullable;

/** Where the minutes are signed. */
record Signing(Minutes minutes, @Nullable Signers signers, Wording wording) {

    List<Part> parts() {
        LocalDateTime signed = minutes.signed();
        return signed == null ? parts(toSign(), null) : parts(minutes.signers(), signed.toLocalDate());
    }

    /** Places for these seats. */
    List<Part> parts(Collection<String> seats, @Nullable LocalDate signed) {
        List<Part> parts = new ArrayList<>();
        for (String seat : seats) {
            parts.add(new Signature(
                    who(seat),
                    wording.say("hand"),
                    wording.say("hand.name"),
                    signed == null ? null : wording.say("signed", wording.day(signed))));
        }
        return parts;
    }

    private Words who(String seat) {
        return minutes.attendees().stream()
                .filter(one -> one.seat().equals(seat))
                .findFirst()
                .map(one -> wording.say("signer", wording.of(one.post()).capital(), wording.role(one.role())))
                .orElseGet(() -> wording.who(seat));
    }

    /** Whoever performed the head's duties signs for the head. */
    private Set<String> toSign() {
        Set<String> seats = new LinkedHashSet<>();
        if (signers == Signers.ALL_PRESENT) {
            minutes.attendees().stream()
                    .filter(Signing::isThere)
                    .map(Attendee::seat)
                    .forEach(seats::add);
            return seats;
        }
        boolean headThere = minutes.attendees().stream().anyMatch(one -> one.role() == SeatRole.HEAD && isThere(one));
        if ((signers != null && headThere) || minutes.chairs().isEmpty()) {
            minutes.attendees().stream()
                    .filter(one -> one.role() == SeatRole.HEAD)
                    .map(Attendee::seat)
                    .forEach(seats::add);
        } else {
            seats.add(minutes.chairs().get(minutes.chairs().size() - 1).seat());
        }
        if (signers == Signers.CHAIR_AND_SECRETARY) {
            minutes.attendees().stream()
                    .filter(one -> one.role() == SeatRole.SECRETARY)
                    .map(Attendee::seat)
                    .forEach(seats::add);
        }
        return seats;
    }

    private static boolean isThere(Attendee one) {
        return one.stays().stream().anyMatch(stay -> stay.how() != How.LISTENER);
    }
}
