package kz.jospar.protocol.assignment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.party.Executor;
import kz.jospar.core.phrase.Context;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.Policies;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.protocol.assignment.LeadTerm.NoLead;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Term;
import org.jspecify.annotations.Nullable;

/**
 * Puts assignments under control by the rules of a policy: kk тапсырмаларды бақылауға қою, ru постановка поручений на
 * контроль. Immutable; knows no standing and asks no clock.
 *
 * <p>Worked case: under resolution 703 an assignment of 15 October 2025 «жыл соңына дейін» is due on 31 December, so medium-
 * term; with three bodies and one marked «жинақтау» the two others hand in 10 working days before.
 */
public final class Control {
    private static final String OWN = "~co-";

    private final AssignmentPolicy policy;
    private final WorkingDays days;
    private final Policies policies;

    private Control(AssignmentPolicy policy, WorkingDays days, Policies policies) {
        this.policy = Guard.present("policy", policy);
        this.days = Guard.present("days", days);
        this.policies = Guard.present("policies", policies);
    }

    /** Returns control by these rules and days off. */
    public static Control of(AssignmentPolicy policy, WorkingDays days) {
        return new Control(policy, days, Policies.STANDARD);
    }

    /** Returns this control with other choices of how words of a term are read. */
    public Control withPolicies(Policies others) {
        return new Control(policy, days, others);
    }

    /** Returns the rules. */
    public AssignmentPolicy policy() {
        return policy;
    }

    /** Returns the days off. */
    public WorkingDays days() {
        return days;
    }

    /** Returns assignments under control, in order. */
    public List<ControlledAssignment> control(List<Assignment> assignments) {
        return assignments.stream().map(this::control).toList();
    }

    /** Returns an assignment under control. */
    public ControlledAssignment control(Assignment assignment) {
        TermOrigin origin = origin(assignment);
        Timing timing = origin.timing().orElse(null);
        DueFinder.Found found = timing == null
                ? DueFinder.Found.none(origin instanceof TermOrigin.Unreadable ? NoDue.UNREADABLE : NoDue.NO_TERM)
                : new DueFinder(assignment.given(), days, policies).of(timing);
        LocalDate due = found.day();
        ControlKind kind = due == null ? null : kind(assignment.given(), due).orElse(null);
        Responsible responsible = Responsible.of(assignment.executors(), policy);
        List<Executor> others = responsible.isLed() ? responsible.others() : List.of();
        return new ControlledAssignment(
                with(assignment, assignment.id(), assignment.executors(), timing),
                origin,
                due,
                found.why(),
                kind,
                responsible,
                others.stream()
                        .map(executor -> lead(assignment, executor, due, kind))
                        .toList());
    }

    /** Words come first, whether they can be read or not; a rule's term stands only where there are none. */
    private TermOrigin origin(Assignment assignment) {
        Timing understood = assignment.timing();
        String words = assignment.deadline();
        if (understood != null) {
            return new TermOrigin.Stated(words, FromSitting.counted(understood), null);
        }
        if (!words.isBlank()) {
            Reading reading = read(assignment);
            return reading instanceof Reading.Understood read
                    ? new TermOrigin.Stated(words, FromSitting.counted(read.meaning()), read)
                    : new TermOrigin.Unreadable(words, (Reading.NotUnderstood) reading);
        }
        Term term = policy.defaultTerm().said().orElse(null);
        Citation citation = policy.citation(policy.defaultTerm()).orElse(null);
        return term == null || citation == null || !Counting.isCountable(term)
                ? new TermOrigin.None()
                : new TermOrigin.ByPolicy(term.timing(""), citation);
    }

    /** Reads the term's words. */
    Reading read(Assignment assignment) {
        return TimingPhrase.read(
                assignment.deadline(),
                Context.NONE.withDocumentDate(assignment.given()).withPolicies(policies));
    }

    /**
     * Returns the kind of control of a term, if the policy names kinds, one of them fits and the calendar knows the days.
     *
     * <p>The reading: bounds are counted as terms are, beginning on the day after the assignment, and an upper bound is
     * inclusive; the shortest kind whose upper bound is not before the due day is the kind. So the tenth working day is
     * still urgent, the day a month later still short-term. A lower bound decides nothing: ten calendar days never run beyond
     * ten working days, and a term in between, which both "up to 10 working days" and "from 10 days" describe, is urgent.
     *
     * @param given the day of the assignment
     * @param due the nominal due day; on or before the day of the assignment it is of the shortest kind
     */
    public Optional<ControlKind> kind(LocalDate given, LocalDate due) {
        try {
            for (ControlTerm one : policy.kinds().said().orElse(List.of())) {
                Term upTo = one.upTo();
                if (upTo == null || !due.isAfter(Counting.day(given, upTo, days))) {
                    return Optional.of(one.kind());
                }
            }
            return Optional.empty();
        } catch (MissingCalendarYearException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private LeadTerm lead(
            Assignment assignment, Executor executor, @Nullable LocalDate due, @Nullable ControlKind kind) {
        Term term = policy.leadTimes().said().orElse(List.of()).stream()
                .filter(one -> one.kind() == kind)
                .map(LeadTime::term)
                .findFirst()
                .orElse(null);
        Citation citation =
                term == null ? null : policy.citation(policy.leadTimes()).orElse(null);
        LocalDate day = null;
        NoLead why = !policy.leadTimes().isSaid() ? NoLead.UNSAID : kind == null ? NoLead.NO_DUE : NoLead.UNSAID;
        if (term != null && due != null) {
            try {
                // In other units the day may be one off, which a body cannot be asked to work.
                day = days.previousOrSame(Counting.day(due, term, days));
                why = day.isAfter(assignment.given()) ? null : NoLead.NO_ROOM;
            } catch (MissingCalendarYearException | DateTimeException e) {
                why = NoLead.NO_CALENDAR;
            }
        }
        LocalDate known = why == null ? day : null;
        Timing timing = known == null ? null : new Timing.OnDay(known, Limit.BY);
        String id = assignment.id() + OWN + executor.id();
        return new LeadTerm(executor, with(assignment, id, List.of(executor), timing), known, why, citation);
    }

    private static Assignment with(
            Assignment assignment, String id, List<Executor> executors, @Nullable Timing timing) {
        boolean own = id.equals(assignment.id());
        return new Assignment(
                id, assignment.title(), executors, own ? assignment.deadline() : "", timing, assignment.given());
    }

    /** Judges whether a term may be extended; see {@link ExtensionRequest}. */
    public Ruling extension(ExtensionRequest request) {
        return Extensions.judge(request, policy, days);
    }

    /** Judges whether an assignment may be taken off control; see {@link ClosingRequest}. */
    public Ruling closing(ClosingRequest request) {
        return Closings.judge(request, policy);
    }
}
