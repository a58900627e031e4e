package kz.jospar.portal.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jospar.core.staff.Seat;
import kz.jospar.protocol.regulation.AttendanceRules.Substitution;
import kz.jospar.protocol.sitting.InTheRoom;
import kz.jospar.protocol.sitting.OnPaper;
import kz.jospar.protocol.sitting.Phase;

/** The moves that the library would let in, with nothing to choose that it would not: kk мүмкін әрекеттер, ru доступные действия. */
final class Offers extends OfferList {
    private Offers(Probe probe) {
        super(probe);
    }

    /** Returns them in the order of a sitting. */
    static List<Offer> of(Probe probe) {
        Offers offers = new Offers(probe);
        new VoteOffers(offers).vote();
        new AgendaOffers(offers).agenda();
        offers.inTheRoom();
        new PreparationOffers(offers).preparation();
        offers.onPaper();
        return offers.all();
    }

    private void inTheRoom() {
        List<Field.Option> coming = probe.seats(seat -> new InTheRoom.Came(room, seat, false, null));
        if (!coming.isEmpty()) {
            List<Field> fields = new ArrayList<>(List.of(Field.checks("seats", coming)));
            String first = coming.get(0).value();
            if (probe.legal(new InTheRoom.Came(room, first, true, null))) {
                fields.add(Field.maybe("remote", Field.Type.FLAG));
            }
            Substitution sent =
                    held.regulation().attendance().substitution().said().orElse(Substitution.NONE);
            if (sent != Substitution.NONE && probe.legal(new InTheRoom.Came(room, first, false, Probe.SOMETHING))) {
                fields.add(Field.maybe("substitute", Field.Type.TEXT));
            }
            add("came", fields, null);
        }
        some("left", "seat", probe.seats(seat -> new InTheRoom.Left(room, seat)));
        if (probe.legal(new InTheRoom.GuestCame(room, Probe.TEXT))) {
            offer("guest-came", Field.of("post", Field.Type.TEXTS, null));
        }
        List<Field.Option> chairs = probe.seats(seat -> new InTheRoom.Opened(room, seat, false));
        if (!chairs.isEmpty()) {
            offer("opened", Field.select("presiding", chairs), Field.maybe("closed", Field.Type.FLAG));
        } else if (held.sitting().phase() == Phase.CONVENED) {
            head().map(seat -> probe.blocked(new InTheRoom.Opened(room, seat, false)))
                    .ifPresent(why -> add("opened", List.of(), why));
        }
        some(
                "chair-taken",
                "presiding",
                probe.seatsWhere(
                        seat -> !held.sitting().presiding().map(seat::equals).orElse(false)
                                && probe.legal(new InTheRoom.ChairTaken(room, seat))));
        plain("quorum-verified", new InTheRoom.QuorumVerified(room));
        plain("closed", new InTheRoom.Closed(room));
    }

    private Stream<String> headIds() {
        return held.sitting().staff().seats().stream()
                .filter(seat -> seat.role().code().equals("head"))
                .map(Seat::id);
    }

    private Optional<String> head() {
        return headIds().findFirst();
    }

    private void onPaper() {
        if (probe.legal(new OnPaper.MinutesDrafted(room, Probe.SOMETHING))) {
            offer("minutes-drafted", Field.of("by", Field.Type.TEXT, null), Field.maybe("number", Field.Type.TEXT));
        }
        if (held.sitting().phase() == Phase.DRAFTED) {
            offer("minutes-signed", Field.checks("signers", probe.seatsWhere(seat -> true)));
        }
        if (probe.legal(new OnPaper.MinutesSent(room, List.of()))) {
            offer("minutes-sent", Field.maybe("to", Field.Type.TEXT));
        }
    }
}
