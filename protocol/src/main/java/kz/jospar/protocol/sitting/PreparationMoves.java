package kz.jospar.protocol.sitting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.staff.Seat;
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

    /** The step of a regulation by which all papers are sent. */
    static final String PAPERS = "papers-dispatch";

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
        if (refused == null && event.urgent()) {
            refused = notOrdered(event);
        }
        if (refused == null && event.extraordinary()) {
            refused = initiative(event);
        }
        if (refused != null) {
            return refused;
        }
        Course next = course.in(Phase.CONVENED);
        next.convened = event;
        LocalDate former = event.insteadOf();
        return former == null ? Change.to(next) : anew(next, event, former);
    }

    /** A sitting instead of one that had no quorum has its own term. */
    private Change anew(Course next, Preparation.Convened event, LocalDate former) {
        if (!event.day().isAfter(former)) {
            return Change.no(Reason.NOT_AFTER_FORMER, former.toString());
        }
        Rule<Term> rule = terms.regulation.sessions().afterNoQuorum();
        Term term = rule.said().orElse(null);
        if (term == null) {
            return Change.to(next, remark(Remark.Kind.NEW_DAY_UNSAID, event, rule));
        }
        LastDay last = LastDay.of(term, null, former, terms.workingDays());
        return switch (last.of(event.day())) {
            case IN_TIME -> Change.to(next);
            case LATE -> Change.no(Reason.NEW_DAY_LATE, terms.cite(rule), former.toString(), last.named());
            case LATE_IN_ONE_READING, UNKNOWN -> Change.to(next, remark(Remark.Kind.NEW_DAY_UNCHECKED, event, rule));
        };
    }

    private Remark remark(Remark.Kind kind, SittingEvent event, Rule<?> rule, String... facts) {
        return new Remark(kind, event.at(), List.of(facts), terms.cite(rule));
    }

    private boolean knowsUrgency() {
        return terms.regulation.steps().stream().anyMatch(step -> step.urgent().isSaid());
    }

    /** An urgent sitting is held on the order of whom the regulation names. */
    private @Nullable Change notOrdered(Preparation.Convened event) {
        Rule<Initiator.Who> rule = terms.regulation.sessions().urgentBy();
        Initiator.Who orders = rule.said().orElse(null);
        return orders == null || orders == event.by()
                ? null
                : Change.no(Reason.URGENT_NOT_ORDERED, terms.cite(rule), orders.code());
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
        next.seated = null;
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
        Course next = course.copy();
        next.materials = course.materials.put(event.question(), true);
        Step step = terms.regulation.step(MATERIALS).orElse(null);
        Rule<Term> rule = term(step, call);
        LastDay last = last(step, rule, call.day());
        if (step == null || last == null || step.lateAdmitted().said().orElse(false)) {
            return Change.to(next);
        }
        String question = event.question();
        return switch (last.of(event.at().toLocalDate())) {
            case IN_TIME -> Change.to(next);
            case LATE ->
                step.lateAdmitted().isSaid()
                        ? Change.no(Reason.MATERIALS_LATE, terms.cite(rule), question, last.named())
                        : remarked(next, Remark.Kind.MATERIALS_LATE, event, rule, question, last.named());
            case LATE_IN_ONE_READING ->
                remarked(next, Remark.Kind.MATERIALS_PERHAPS_LATE, event, rule, question, last.first());
            case UNKNOWN -> remarked(next, Remark.Kind.TERM_UNCHECKED, event, rule, question);
        };
    }

    @Override
    public Change papersSent(Preparation.PapersSent event) {
        Preparation.Convened call = course.convened;
        if (call == null || course.phase.compareTo(Phase.CLOSED) >= 0) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        Course next = course.copy();
        next.papers = true;
        Step step = terms.regulation.step(PAPERS).orElse(null);
        Rule<Term> rule = term(step, call);
        LastDay last = last(step, rule, call.day());
        if (last == null) {
            return Change.to(next);
        }
        return switch (last.of(event.at().toLocalDate())) {
            case IN_TIME -> Change.to(next);
            case LATE -> remarked(next, Remark.Kind.PAPERS_LATE, event, rule, last.named());
            case LATE_IN_ONE_READING -> remarked(next, Remark.Kind.PAPERS_PERHAPS_LATE, event, rule, last.first());
            case UNKNOWN -> remarked(next, Remark.Kind.PAPERS_UNCHECKED, event, rule);
        };
    }

    private Change remarked(Course next, Remark.Kind kind, SittingEvent event, Rule<?> rule, String... facts) {
        return Change.to(next, remark(kind, event, rule, facts));
    }

    /** What to remark of papers that nobody recorded by the time the sitting opens; nothing where no step tells of them. */
    List<Remark> withoutPapers(SittingEvent event) {
        return course.papers ? List.of() : missing(PAPERS, Remark.Kind.PAPERS_MISSING, event);
    }

    /** What to remark of a question taken up without materials. */
    List<Remark> withoutMaterials(SittingEvent event, String question) {
        return course.materials.has(question)
                ? List.of()
                : missing(MATERIALS, Remark.Kind.MATERIALS_MISSING, event, question);
    }

    private List<Remark> missing(String code, Remark.Kind kind, SittingEvent event, String... facts) {
        Preparation.Convened call = course.convened;
        Step step = terms.regulation.step(code).orElse(null);
        return call == null || step == null ? List.of() : List.of(remark(kind, event, term(step, call), facts));
    }

    private static Rule<Term> term(@Nullable Step step, Preparation.Convened call) {
        if (step == null) {
            return Rule.unsaid();
        }
        return call.urgent() && step.urgent().isSaid() ? step.urgent() : step.term();
    }

    private @Nullable LastDay last(@Nullable Step step, Rule<Term> rule, LocalDate day) {
        return rule.said()
                .map(term -> LastDay.of(term, step, day, terms.workingDays()))
                .orElse(null);
    }
}
