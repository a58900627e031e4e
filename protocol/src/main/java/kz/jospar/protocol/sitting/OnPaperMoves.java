package kz.jospar.protocol.sitting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.regulation.MinutesRules.Signers;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** What may become of minutes: signed ones are never changed. */
record OnPaperMoves(Terms terms, Course course) implements OnPaper.Moves<Change> {

    @Override
    public Change minutesDrafted(OnPaper.MinutesDrafted event) {
        return course.phase == Phase.CLOSED || course.phase == Phase.DRAFTED
                ? Change.to(course.in(Phase.DRAFTED))
                : Change.no(Reason.OUT_OF_PHASE);
    }

    @Override
    public Change minutesSigned(OnPaper.MinutesSigned event) {
        if (course.phase != Phase.DRAFTED) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        for (String id : event.signers()) {
            if (terms.seat(id) == null) {
                return Change.no(Reason.NO_SUCH_SEAT, id);
            }
        }
        Rule<Signers> rule = terms.regulation.minutes().signers();
        Signers signers = rule.said().orElse(null);
        Course next = course.in(Phase.SIGNED);
        if (signers == null) {
            return event.signers().isEmpty()
                    ? Change.no(Reason.SIGNATURE_MISSING, terms.cite(rule), "")
                    : Change.to(next, new Remark(Remark.Kind.SIGNERS_UNSAID, event.at(), List.of(), terms.cite(rule)));
        }
        String missing = missing(event.signers(), signers);
        return missing == null ? Change.to(next) : Change.no(Reason.SIGNATURE_MISSING, terms.cite(rule), missing);
    }

    private @Nullable String missing(List<String> signed, Signers signers) {
        // Whoever performed the head's duties signs for the head.
        Predicate<Seat> chair =
                seat -> seat.role() == SeatRole.HEAD || seat.id().equals(course.presiding);
        Set<String> all = new HashSet<>(signed);
        return switch (signers) {
            case HEAD -> any(signed, chair) ? null : SeatRole.HEAD.code();
            case CHAIR_AND_SECRETARY ->
                !any(signed, chair)
                        ? SeatRole.HEAD.code()
                        : any(signed, seat -> seat.role() == SeatRole.SECRETARY) ? null : SeatRole.SECRETARY.code();
            case ALL_PRESENT ->
                course.room.entries().entrySet().stream()
                        .filter(one -> one.getValue() != Course.Presence.LISTENER)
                        .map(Map.Entry::getKey)
                        .filter(id -> !all.contains(id))
                        .findFirst()
                        .orElse(null);
        };
    }

    private boolean any(List<String> signed, Predicate<Seat> wanted) {
        return signed.stream().map(terms::seat).anyMatch(seat -> seat != null && wanted.test(seat));
    }

    @Override
    public Change minutesSent(OnPaper.MinutesSent event) {
        return course.phase == Phase.SIGNED ? Change.to(course.in(Phase.SENT)) : Change.no(Reason.OUT_OF_PHASE);
    }

    @Override
    public Change minutesAmended(OnPaper.MinutesAmended event) {
        return course.phase == Phase.SIGNED || course.phase == Phase.SENT
                ? Change.to(course.copy())
                : Change.no(Reason.OUT_OF_PHASE);
    }
}
