package kz.jospar.protocol.sitting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.time.TermUnit;
import kz.jospar.protocol.regulation.Composition.AgreedSeats;
import kz.jospar.protocol.regulation.Initiator;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.Step;
import kz.jospar.protocol.regulation.Term;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** What may happen before a sitting. */
record PreparationMoves(Terms terms, Course course) implements Preparation.Moves<Change> {
    /** The step of a regulation by which materials are handed in. */
    static final String MATERIALS = "materials";

    @Override
    public Change convened(Preparation.Convened event) {
        if (course.phase != Phase.NEW) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        if (event.at().toLocalDate().isAfter(event.day())) {
            return Change.no(Reason.NOTICE_AFTER_SITTING, event.day().toString());
        }
        Change refused = BeforeForce.refusal(terms, event.day());
        if (refused == null && terms.regulation.composition().counted().isDisputed()) {
            refused =
                    needed("composition.counted", terms.regulation.composition().counted());
        }
        if (refused == null && event.urgent() && !knowsUrgency()) {
            refused = Change.no(Reason.NO_URGENT_SITTINGS);
        }
        if (refused == null && event.extraordinary()) {
            refused = initiative(event);
        }
        if (refused != null) {
            return refused;
        }
        Course next = course.in(Phase.CONVENED);
        next.convened = event;
        return Change.to(next);
    }

    private boolean knowsUrgency() {
        return terms.regulation.steps().stream().anyMatch(step -> step.urgent().isSaid());
    }

    private @Nullable Change needed(String rule, Rule<?> where) {
        return where.said().isPresent() ? null : Change.no(Reason.UNSAID, terms.cite(where), rule);
    }

    private @Nullable Change initiative(Preparation.Convened event) {
        var initiators = terms.regulation.sessions().initiators();
        if (initiators.isEmpty()) {
            return Change.no(Reason.UNSAID, "sessions.initiators");
        }
        for (Rule<Initiator> rule : initiators) {
            Initiator initiator = rule.said().orElse(null);
            if (initiator != null && initiator.who() == event.by()) {
                return initiator.share() == null ? null : enough(event, rule, initiator.share());
            }
        }
        String who = initiators.stream()
                .flatMap(rule -> rule.said().stream())
                .map(initiator -> initiator.who().code())
                .collect(Collectors.joining(", "));
        return Change.no(Reason.NOT_AN_INITIATOR, terms.cite(initiators.get(0)), who);
    }

    private @Nullable Change enough(Preparation.Convened event, Rule<Initiator> rule, Share share) {
        Set<String> asking = new HashSet<>();
        for (String id : event.initiators()) {
            Seat seat = terms.seat(id);
            if (seat == null) {
                return Change.no(Reason.NO_SUCH_SEAT, id);
            }
            if (!terms.isVoter(course, seat)) {
                return Change.no(Reason.NOT_A_VOTER, id);
            }
            asking.add(id);
        }
        Base base = share.base();
        if (base == null) {
            return Change.no(Reason.UNSAID, terms.cite(rule), "sessions.initiators.share.base");
        }
        int of = base == Base.ALL_MEMBERS ? terms.listed(course) : terms.filled(course);
        int required = share.threshold().least(of);
        return asking.size() >= required
                ? null
                : Change.no(
                        Reason.TOO_FEW_INITIATORS,
                        terms.cite(rule),
                        Integer.toString(asking.size()),
                        Integer.toString(required));
    }

    @Override
    public Change consentStated(Preparation.ConsentStated event) {
        if (course.phase.compareTo(Phase.CLOSED) >= 0) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        Seat seat = terms.seat(event.seat());
        if (seat == null) {
            return Change.no(Reason.NO_SUCH_SEAT, event.seat());
        }
        if (!seat.byAgreement()) {
            return Change.no(Reason.NOT_BY_AGREEMENT, event.seat());
        }
        if (course.voting != null) {
            return Change.no(Reason.VOTING_UNDER_WAY, course.voting);
        }
        if (course.isPresent(seat.id())) {
            return Change.no(Reason.CONSENT_WHILE_PRESENT, event.seat());
        }
        Rule<AgreedSeats> rule = terms.regulation.composition().agreement();
        if (!event.agreed() && terms.hasVote(seat)) {
            Change unsaid = needed("composition.agreement", rule);
            if (unsaid != null) {
                return unsaid;
            }
        }
        Boolean before = course.consents.get(seat.id());
        Course next = course.copy();
        next.consents = course.consents.put(seat.id(), event.agreed());
        if (terms.hasVote(seat)) {
            next.refused += (event.agreed() ? 0 : 1) - (before == null || before ? 0 : 1);
            next.agreed += (event.agreed() ? 1 : 0) - (before != null && before ? 1 : 0);
        }
        return Change.to(next);
    }

    @Override
    public Change materialsReceived(Preparation.MaterialsReceived event) {
        Preparation.Convened call = course.convened;
        if (call == null || course.phase.compareTo(Phase.CLOSED) >= 0) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        Step step = terms.regulation.step(MATERIALS).orElse(null);
        Rule<Term> rule = step == null
                ? Rule.<Term>unsaid()
                : call.urgent() && step.urgent().isSaid() ? step.urgent() : step.term();
        Term term = rule.said().orElse(null);
        if (step == null || term == null) {
            return Change.to(course.copy());
        }
        LocalDate last = last(term, call.day());
        if (last == null) {
            return Change.to(
                    course.copy(),
                    new Remark(Remark.Kind.TERM_UNCHECKED, event.at(), List.of(event.question()), terms.cite(rule)));
        }
        if (!event.at().toLocalDate().isAfter(last)
                || step.lateAdmitted().said().orElse(false)) {
            return Change.to(course.copy());
        }
        return step.lateAdmitted().isSaid()
                ? Change.no(Reason.MATERIALS_LATE, terms.cite(rule), event.question(), last.toString())
                : Change.to(
                        course.copy(),
                        new Remark(
                                Remark.Kind.MATERIALS_LATE,
                                event.at(),
                                List.of(event.question(), last.toString()),
                                terms.cite(rule)));
    }

    /** The last day of a term before a sitting, where calendar days tell it. */
    private static @Nullable LocalDate last(Term term, LocalDate day) {
        TermUnit unit = term.unit();
        if (term.amount() == 0) {
            return day;
        }
        return unit == TermUnit.DAY
                ? day.minusDays(term.amount())
                : unit == TermUnit.WEEK ? day.minusWeeks(term.amount()) : null;
    }
}
