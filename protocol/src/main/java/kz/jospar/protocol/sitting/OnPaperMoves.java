package kz.jospar.protocol.sitting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.regulation.MinutesRules.Signers;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Step;
import kz.jospar.protocol.regulation.Term;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** What may become of minutes: signed ones are never changed. */
record OnPaperMoves(Terms terms, Course course) implements OnPaper.Moves<Change> {

    /** The step of a regulation by which minutes are drawn up. */
    static final String DRAFT = "minutes-draft";

    @Override
    public Change minutesDrafted(OnPaper.MinutesDrafted event) {
        if (course.phase != Phase.CLOSED && course.phase != Phase.DRAFTED) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        // Drafts after the first are corrections; only the first is asked when it was made.
        Course next = course.in(Phase.DRAFTED);
        next.drafted = true;
        return course.drafted ? Change.to(next) : inTime(next, event, DRAFT);
    }

    /** Late minutes are minutes all the same: a remark, never a refusal. */
    private Change inTime(Course next, SittingEvent event, String code) {
        Step step = terms.regulation.step(code).orElse(null);
        Term term = step == null ? null : step.term().said().orElse(null);
        LocalDate end = course.ends;
        if (step == null || term == null || end == null || term.anchor() != Term.Anchor.END_OF_SITTING) {
            return Change.to(next);
        }
        LastDay last = LastDay.of(term, step, end, terms.workingDays());
        Remark.Kind kind = switch (last.of(event.at().toLocalDate())) {
            case IN_TIME -> null;
            case LATE -> Remark.Kind.MINUTES_LATE;
            case LATE_IN_ONE_READING -> Remark.Kind.MINUTES_PERHAPS_LATE;
            case UNKNOWN -> last.earliest() == null ? Remark.Kind.MINUTES_UNCHECKED : Remark.Kind.MINUTES_PERHAPS_LATE;
        };
        if (kind == null) {
            return Change.to(next);
        }
        String day = kind == Remark.Kind.MINUTES_LATE ? last.named() : last.first();
        List<String> facts = kind == Remark.Kind.MINUTES_UNCHECKED ? List.of() : List.of(day);
        return Change.to(next, new Remark(kind, event.at(), facts, terms.cite(step.term())));
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
